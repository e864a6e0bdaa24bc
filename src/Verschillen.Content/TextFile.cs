using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Verschillen.Content;

/// <summary>A file as text, checked for what no content file may have: another encoding than UTF-8, tabs, or far too much.</summary>
/// <param name="Path">The file, from the root of the project, with forward slashes.</param>
/// <param name="Text">Its text, with line feeds only.</param>
internal sealed record TextFile(string Path, string Text)
{
    /// <summary>More lines than this with the same fault are not listed one by one.</summary>
    private const int MostLines = 20;

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> s_controlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 32).Append(127).Select(code => (char)code).Where(character => character is not '\n')]);

    /// <returns>Null when the file cannot be used; the journal then says why.</returns>
    public static TextFile? Load(string root, FileJournal journal) => StoredFile.Load(root, journal) is { } file ? Of(file, journal) : null;

    /// <summary>The text of a file.</summary>
    /// <inheritdoc cref="Load"/>
    public static TextFile? Of(StoredFile file, FileJournal journal)
    {
        var text = Decode(file, journal);
        if (text is not null && string.IsNullOrWhiteSpace(text.Text))
        {
            journal.Fault(0, "Het bestand is leeg.", "Vul het bestand of haal het weg.");
            return null;
        }

        return text is null || HasControlCharacters(text.Text, journal) ? null : text;
    }

    /// <param name="path">The file, from the root of the project, with forward slashes.</param>
    /// <param name="text">Its text, with whatever line endings.</param>
    public static TextFile WithLineFeeds(string path, string text) => new(path, text.ReplaceLineEndings("\n"));

    /// <summary>The fingerprint of name and text.</summary>
    public byte[] Hash() => SHA256.HashData(s_strictUtf8.GetBytes(Path + "\n" + Text));

    private static TextFile? Decode(StoredFile file, FileJournal journal)
    {
        var bytes = file.Bytes.Span;
        try
        {
            return WithLineFeeds(file.Path, s_strictUtf8.GetString(bytes));
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
