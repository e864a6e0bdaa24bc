using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Verschillen.Content;

/// <summary>A file as text, checked for what no content file may have: another encoding than UTF-8, tabs, or far too much.</summary>
/// <param name="Path">The file, from the root of the project, with forward slashes.</param>
/// <param name="Text">Its text, with line feeds only.</param>
internal sealed record TextFile(string Path, string Text)
{
    /// <summary>The largest content file, in bytes; the largest that was ever needed is a tenth of it.</summary>
    public const int LargestSize = 1024 * 1024;

    /// <summary>More lines than this with the same fault are not listed one by one.</summary>
    private const int MostLines = 20;

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> s_controlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 32).Append(127).Select(code => (char)code).Where(character => character is not '\n')]);

    /// <returns>Null when the file cannot be used; the journal then says why.</returns>
    public static TextFile? Load(string root, FileJournal journal)
    {
        var file = new FileInfo(System.IO.Path.Combine(root, journal.Path));
        if (file.Exists && file.Length > LargestSize)
        {
            journal.Fault(0, $"Het bestand is {file.Length / 1024} kB, en mag {LargestSize / 1024} kB zijn.", "Verdeel het, of haal weg wat er niet in hoort.");
            return null;
        }

        var text = ReadBytes(file, journal) is { } bytes ? Decode(bytes, journal) : null;
        if (text is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            journal.Fault(0, "Het bestand is leeg.", "Vul het bestand of haal het weg.");
            return null;
        }

        return HasControlCharacters(text, journal) ? null : new TextFile(journal.Path, text);
    }

    /// <summary>The fingerprint of name and text.</summary>
    public byte[] Hash() => SHA256.HashData(s_strictUtf8.GetBytes(Path + "\n" + Text));

    private static byte[]? ReadBytes(FileInfo file, FileJournal journal)
    {
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            journal.Fault(0, "Het bestand kan niet worden gelezen.", "Kijk of u het mag lezen, en of een ander programma het bezet houdt.");
            return null;
        }
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, FileJournal journal)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return s_strictUtf8.GetString(bytes).ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes[..Math.Clamp(exception.Index, 0, bytes.Length)].Count((byte)'\n');
            journal.Fault(line, "Het bestand is geen UTF-8; waarschijnlijk is het Latin-1 of Windows-1252.", "Sla het bestand op als UTF-8.");
            return null;
        }
    }

    private static bool HasControlCharacters(string text, FileJournal journal)
    {
        if (!text.AsSpan().ContainsAny(s_controlCharacters))
        {
            return false;
        }

        var lines = text.Split('\n').Index().Where(line => line.Item.AsSpan().ContainsAny(s_controlCharacters)).ToList();
        foreach (var (index, line) in lines.Take(MostLines))
        {
            var isTab = line.Contains('\t', StringComparison.Ordinal);
            journal.Fault(
                index + 1,
                isTab ? "Er staat een tab in de regel." : "Er staat een onzichtbaar stuurteken in de regel.",
                isTab ? "Gebruik spaties." : "Typ de regel opnieuw.");
        }

        if (lines.Count > MostLines)
        {
            journal.Fault(0, $"Dat geldt voor nog {lines.Count - MostLines} regels.", "Vervang ze in één keer.");
        }

        return true;
    }
}
