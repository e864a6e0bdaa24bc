using System.Security.Cryptography;

namespace Verschillen.Web.Storage;

/// <summary>Bytes that nobody can read or change without the key: AES-256-GCM, a random nonce and the tag before the content.</summary>
internal static class SealedBytes
{
    /// <summary>Bytes of a key.</summary>
    public const int KeyBytes = 32;

    private static readonly int Nonce = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int Tag = AesGcm.TagByteSizes.MaxSize;

    /// <param name="key">The key, of <see cref="KeyBytes"/> bytes.</param>
    /// <param name="content">What is sealed.</param>
    /// <param name="bound">What it belongs to, which is not kept; empty for nothing.</param>
    public static byte[] Of(byte[] key, ReadOnlySpan<byte> content, ReadOnlySpan<byte> bound = default)
    {
        var whole = new byte[Nonce + Tag + content.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Nonce));
        using var cipher = new AesGcm(key, Tag);
        cipher.Encrypt(whole.AsSpan(0, Nonce), content, whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag), bound);
        return whole;
    }

    /// <returns>Null when it was sealed with another key, belongs to something else, was changed or cut off.</returns>
    /// <inheritdoc cref="Of"/>
    public static byte[]? Open(byte[] key, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> bound = default)
    {
        if (whole.Length < Nonce + Tag)
        {
            return null;
        }

        var content = new byte[whole.Length - Nonce - Tag];
        try
        {
            using var cipher = new AesGcm(key, Tag);
            cipher.Decrypt(whole[..Nonce], whole[(Nonce + Tag)..], whole.Slice(Nonce, Tag), content, bound);
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
