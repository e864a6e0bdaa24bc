using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Verschillen.Web.Storage;

/// <summary>
/// Seals what is kept of one conversation with the key of that conversation, bound to the conversation and to its place in
/// it, so that nothing can be read, changed or put elsewhere without the key.
/// </summary>
/// <param name="id">The id of the conversation.</param>
/// <param name="key">Its key, of <see cref="KeyBytes"/> bytes.</param>
internal sealed class ConversationSeal(string id, byte[] key)
{
    public const int KeyBytes = SealedBytes.KeyBytes;

    private const int StatePlace = 0; // activities have their number, from 1

    /// <summary>The id of the conversation.</summary>
    public string Id => id;

    /// <summary>The key, to be carried by the client.</summary>
    public ReadOnlySpan<byte> Key => key;

    public static ConversationSeal New(string id) => new(id, RandomNumberGenerator.GetBytes(KeyBytes));

    public byte[] SealState(ReadOnlySpan<byte> state) => Seal(StatePlace, state);

    /// <returns>Null when it was sealed with another key.</returns>
    public byte[]? OpenState(byte[] state) => Open(StatePlace, state);

    public StoredActivity Seal(int number, byte[] activity) => new(number, Seal(number, activity.AsSpan()));

    /// <returns>Null when it was sealed with another key.</returns>
    public byte[]? Open(StoredActivity activity) => Open(activity.Number, activity.Content);

    private byte[] Seal(int place, ReadOnlySpan<byte> content) => SealedBytes.Of(key, content, Bound(place));

    private byte[]? Open(int place, ReadOnlySpan<byte> whole) => SealedBytes.Open(key, whole, Bound(place));

    /// <summary>What the seal belongs to.</summary>
    private byte[] Bound(int place)
    {
        var bound = new byte[sizeof(int) + Encoding.UTF8.GetByteCount(id)];
        BinaryPrimitives.WriteInt32BigEndian(bound, place);
        Encoding.UTF8.GetBytes(id, bound.AsSpan(sizeof(int)));
        return bound;
    }
}
