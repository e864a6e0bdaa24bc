using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Verschillen.Content;

/// <summary>A file as it lies on disk; its text is made when it is needed.</summary>
/// <param name="Path">The file, from the root of the project, with forward slashes.</param>
/// <param name="Bytes">What it holds, without a byte order mark.</param>
internal sealed record StoredFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The largest content file, in bytes. Messages to learn from come near it; of what editors write the largest is a sixth of it.</summary>
    private const int LargestSize = 1024 * 1024;

    private static readonly SearchValues<byte> s_otherLineEndings = SearchValues.Create("\r\f"u8);

    /// <returns>Null when the file cannot be read, or is far too large; the journal then says why.</returns>
    public static StoredFile? Load(string root, FileJournal journal)
    {
        var file = new FileInfo(System.IO.Path.Combine(root, journal.Path));
        if (file.Exists && file.Length > LargestSize)
        {
            journal.Fault(0, $"Het bestand is {file.Length / 1024} kB, en mag {LargestSize / 1024} kB zijn.", "Verdeel het, of haal weg wat er niet in hoort.");
            return null;
        }

        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            return new StoredFile(journal.Path, bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            journal.Fault(0, "Het bestand kan niet worden gelezen.", "Kijk of u het mag lezen, en of een ander programma het bezet houdt.");
            return null;
        }
    }

    /// <summary>The fingerprint of name and text: <see cref="TextFile.Hash"/>, mostly without making the text.</summary>
    public byte[] Hash()
    {
        var bytes = Bytes.Span;
        if (bytes.ContainsAny(s_otherLineEndings) || bytes.IndexOf("\u0085"u8) >= 0 || bytes.IndexOf("\u2028"u8) >= 0 || bytes.IndexOf("\u2029"u8) >= 0)
        {
            return TextFile.WithLineFeeds(Path, Encoding.UTF8.GetString(bytes)).Hash();
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Path + "\n"));
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }
}
