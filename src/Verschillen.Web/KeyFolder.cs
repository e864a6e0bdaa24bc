namespace Verschillen.Web;

/// <summary>The folder of the keys that seal the state; only who runs the server may look into it.</summary>
internal static class KeyFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder where it does not exist, and closes it to others.</summary>
    /// <returns>What is wrong, as a sentence for who runs the server; null when nothing is.</returns>
    public static string? Prepare(string folder)
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

            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"De map voor de sleutels kan niet worden gemaakt of afgesloten: {folder}. Kies met Keys:Folder een map waarin het programma mag schrijven.";
        }
    }
}
