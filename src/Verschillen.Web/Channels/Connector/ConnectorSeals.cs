using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Caching.Memory;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.Connector;

/// <summary>
/// The seals of conversations on the Connector, whose callers hold no key of ours: its id and its key are made of what the caller calls a
/// conversation, with a key of the server. The database tells neither.
/// </summary>
/// <param name="keys">Has the key of the server.</param>
internal sealed class ConnectorSeals(ServerKeys keys) : IDisposable
{
    private const int Kept = 1_000; // seals of conversations that go on; to make one takes longer than to open what is sealed with it

    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1); // after which a seal is no longer kept

    private readonly MemoryCache _recent = new(new MemoryCacheOptions { SizeLimit = Kept });

    private ConversationSecret? _secret; // made of the key of the server, which stays the same

    /// <summary>The seal of the conversation that an activity belongs to.</summary>
    /// <exception cref="ConversationStoreException">The key of the server cannot be had.</exception>
    public async ValueTask<ConversationSeal> OfAsync(Activity activity)
    {
        var name = $"{activity.ChannelId}\n{activity.Conversation!.Id}";
        if (_recent.TryGetValue(name, out ConversationSeal? seal))
        {
            return seal!;
        }

        var key = await keys.GetAsync("Connector.Conversations");
        _secret ??= new ConversationSecret(key);
        return _recent.Set(
            name,
            _secret.SealOf(WebEncoders.Base64UrlEncode(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(name)))),
            new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Silence });
    }

    public void Dispose() => _recent.Dispose();
}
