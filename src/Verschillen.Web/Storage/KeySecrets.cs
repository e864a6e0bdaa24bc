namespace Verschillen.Web.Storage;

/// <summary>Encrypts and opens with the configured secrets (Keys:Secrets).</summary>
/// <param name="secrets">The secrets, each of <see cref="SealedBytes.KeyBytes"/> bytes: the first encrypts, all open.</param>
internal sealed class KeySecrets(IReadOnlyList<byte[]> secrets)
{
    public byte[] Seal(ReadOnlySpan<byte> content) => SealedBytes.Of(secrets[0], content);

    /// <returns>Null when none of the secrets sealed it.</returns>
    public byte[]? Open(ReadOnlySpan<byte> whole)
    {
        foreach (var secret in secrets)
        {
            if (SealedBytes.Open(secret, whole) is { } content)
            {
                return content;
            }
        }

        return null;
    }
}
