using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Verschillen.Web.Storage;

/// <summary>The folder of the keys that seal the state; only who runs the server may look into it.</summary>
internal static class KeyFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const int LargestKeyFile = 4_096; // bytes, more than a file with a key has

    /// <summary>Makes the folder where it does not exist, closes it to others, and looks whether its keys can be used.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="secrets">The configured secrets (Keys:Secrets); empty when keys are kept readable.</param>
    /// <returns>What is wrong, as a sentence for who runs the server; null when nothing is.</returns>
    public static string? Prepare(string folder, IReadOnlyList<byte[]> secrets)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, OwnerOnly);
                File.SetUnixFileMode(folder, OwnerOnly);
            }

            var files = Directory.GetFiles(folder, "*.xml");
            if (files.Length == 0)
            {
                TryRoom(folder);
            }

            return FaultIn(files, new KeySecrets(secrets));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"De map voor de sleutels kan niet worden gemaakt, afgesloten, gelezen of beschreven: {folder}. Kies met Keys:Folder een map waarin het programma mag schrijven, op een schijf met ruimte.";
        }
    }

    /// <summary>Whether the first key fits.</summary>
    private static void TryRoom(string folder)
    {
        var trial = Path.Combine(folder, "proef");
        try
        {
            File.WriteAllBytes(trial, new byte[LargestKeyFile]);
        }
        finally
        {
            File.Delete(trial);
        }
    }

    /// <summary>Whether every file can be read, and the newest key be opened: without it all open pages are lost.</summary>
    private static string? FaultIn(IReadOnlyList<string> files, KeySecrets secrets)
    {
        var (isNewestOpen, latest) = (true, DateTimeOffset.MinValue);
        foreach (var file in files)
        {
            try
            {
                var key = XElement.Load(file);
                var locked = key.Descendants(KeyEncryptor.Element).FirstOrDefault();
                var isOpen = locked is null || secrets.Open(Convert.FromBase64String(locked.Value)) is not null;
                if (DateTimeOffset.TryParse(key.Element("creationDate")?.Value, CultureInfo.InvariantCulture, out var made) && made > latest)
                {
                    (isNewestOpen, latest) = (isOpen, made);
                }
            }
            catch (Exception fault) when (fault is XmlException or FormatException)
            {
                return $"Dit bestand in de map voor de sleutels is beschadigd: {file}. Zet het terug uit een kopie, of haal het weg; pagina's en gesprekken met die sleutel gaan dan niet door.";
            }
        }

        return isNewestOpen
            ? null
            : "Geen van de geheimen in Keys:Secrets past op de nieuwste sleutel in Keys:Folder. Geef het geheim waarmee die is gemaakt. Is het kwijt? Haal dan de bestanden in die map weg; open pagina's en gesprekken gaan dan niet door.";
    }
}
