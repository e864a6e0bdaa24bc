using System.Security.Cryptography;
using System.Text;

namespace Verschillen.Web.Storage;

/// <summary>A secret of the client's or the server's that keys of conversations are made of, for clients that carry no key of ours.</summary>
internal sealed class ConversationSecret
{
    private static readonly HashAlgorithmName s_hash = HashAlgorithmName.SHA256;

    private readonly byte[] _extracted; // the half of the work that is the same for every conversation

    /// <param name="secret">The secret, which is not kept.</param>
    public ConversationSecret(ReadOnlySpan<byte> secret)
    {
        _extracted = new byte[SHA256.HashSizeInBytes];
        HKDF.Extract(s_hash, secret, salt: [], _extracted);
    }

    /// <summary>The seal of a conversation, with a key of its own.</summary>
    /// <param name="id">The id of the conversation.</param>
    public ConversationSeal SealOf(string id)
    {
        var key = new byte[ConversationSeal.KeyBytes];
        HKDF.Expand(s_hash, _extracted, key, Encoding.UTF8.GetBytes($"Verschillen.Conversation {id}"));
        return new ConversationSeal(id, key);
    }
}
