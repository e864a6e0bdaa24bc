using System.Security.Cryptography;

namespace Verschillen.Web.Storage;

/// <summary>Encrypts and opens with the configured secrets (Keys:Secrets): AES-256-GCM.</summary>
/// <param name="secrets">The secrets: the first encrypts, all open.</param>
internal sealed class KeySecrets(IReadOnlyList<byte[]> secrets)
{
    private static readonly int Nonce = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int Tag = AesGcm.TagByteSizes.MaxSize;

    public byte[] Seal(ReadOnlySpan<byte> content)
    {
        var whole = new byte[Nonce + Tag + content.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Nonce));
        using var cipher = new AesGcm(secrets[0], Tag);
        cipher.Encrypt(whole.AsSpan(0, Nonce), content, whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag));
        return whole;
    }

    /// <returns>Null when none of the secrets sealed it.</returns>
    public byte[]? Open(ReadOnlySpan<byte> whole)
    {
        if (whole.Length >= Nonce + Tag)
        {
            foreach (var secret in secrets)
            {
                if (Open(secret, whole) is { } content)
                {
                    return content;
                }
            }
        }

        return null;
    }

    private static byte[]? Open(byte[] secret, ReadOnlySpan<byte> whole)
    {
        var content = new byte[whole.Length - Nonce - Tag];
        try
        {
            using var cipher = new AesGcm(secret, Tag);
            cipher.Decrypt(whole[..Nonce], whole[(Nonce + Tag)..], whole.Slice(Nonce, Tag), content);
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
