using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Verschillen.Web.Storage;

/// <summary>
/// Seals what is kept of one conversation with the key of that conversation: AES-256-GCM, bound to the conversation and to its place in
/// it, so that nothing can be read, changed or put elsewhere without the key.
/// </summary>
/// <param name="id">The id of the conversation.</param>
/// <param name="key">Its key, of <see cref="KeyBytes"/> bytes.</param>
internal sealed class ConversationSeal(string id, byte[] key)
{
    public const int KeyBytes = 32;

    private const int StatePlace = 0; // activities have their number, from 1

    private static readonly int Nonce = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int Tag = AesGcm.TagByteSizes.MaxSize;

    /// <summary>The id of the conversation.</summary>
    public string Id => id;

    /// <summary>The key, to be carried by the client.</summary>
    public ReadOnlySpan<byte> Key => key;

    public static ConversationSeal New(string id) => new(id, RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>A key that is made of a secret of the client's or the server's, for clients that carry no key of ours.</summary>
    public static ConversationSeal Derived(string id, ReadOnlySpan<byte> secret)
    {
        var key = new byte[KeyBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, salt: [], info: Encoding.UTF8.GetBytes($"Verschillen.Conversation {id}"));
        return new ConversationSeal(id, key);
    }

    public byte[] SealState(ReadOnlySpan<byte> state) => Seal(StatePlace, state);

    /// <returns>Null when it was sealed with another key.</returns>
    public byte[]? OpenState(byte[] state) => Open(StatePlace, state);

    public StoredActivity Seal(int number, byte[] activity) => new(number, Seal(number, activity.AsSpan()));

    /// <returns>Null when it was sealed with another key.</returns>
    public byte[]? Open(StoredActivity activity) => Open(activity.Number, activity.Content);

    private byte[] Seal(int place, ReadOnlySpan<byte> content)
    {
        var whole = new byte[Nonce + Tag + content.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Nonce));
        using var cipher = new AesGcm(key, Tag);
        cipher.Encrypt(whole.AsSpan(0, Nonce), content, whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag), Bound(place));
        return whole;
    }

    private byte[]? Open(int place, ReadOnlySpan<byte> whole)
    {
        if (whole.Length < Nonce + Tag)
        {
            return null;
        }

        var content = new byte[whole.Length - Nonce - Tag];
        try
        {
            using var cipher = new AesGcm(key, Tag);
            cipher.Decrypt(whole[..Nonce], whole[(Nonce + Tag)..], whole.Slice(Nonce, Tag), content, Bound(place));
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>What the seal belongs to.</summary>
    private byte[] Bound(int place)
    {
        var bound = new byte[sizeof(int) + Encoding.UTF8.GetByteCount(id)];
        BinaryPrimitives.WriteInt32BigEndian(bound, place);
        Encoding.UTF8.GetBytes(id, bound.AsSpan(sizeof(int)));
        return bound;
    }
}
