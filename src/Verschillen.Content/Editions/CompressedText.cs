using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Verschillen.Content.Editions;

/// <summary>A text as it is kept: UTF-8, compressed with Brotli, with its fingerprint.</summary>
public static class CompressedText
{
    /// <summary>The first way of keeping texts; another way gets another number, and this one stays readable.</summary>
    public const int Format = 1;

    /// <summary>The SHA-256 of a text, by which editions share it.</summary>
    public static byte[] FingerprintOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>The text as it is kept.</summary>
    public static byte[] Compress(string text)
    {
        using var compressed = new MemoryStream();
        using (var stream = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }

    /// <summary>The text as it was.</summary>
    /// <param name="compressed">How it is kept.</param>
    /// <param name="fingerprint">The fingerprint that it was kept with.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged, or are another text.</exception>
    public static string Restore(byte[] compressed, byte[] fingerprint)
    {
        using var stream = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var restored = new MemoryStream();
        try
        {
            stream.CopyTo(restored);
        }
        catch (InvalidOperationException fault) // what BrotliStream makes of bytes that are not Brotli
        {
            throw new InvalidDataException("A kept text is damaged.", fault);
        }

        return SHA256.HashData(restored.ToArray()).AsSpan().SequenceEqual(fingerprint)
            ? Encoding.UTF8.GetString(restored.ToArray())
            : throw new InvalidDataException("A kept text does not have its fingerprint.");
    }
}
