using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Verschillen.Web.Storage;

/// <summary>Keys that all nodes share and that outlive a restart: kept in the store, protected by Data Protection.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="protection">Protects them there.</param>
internal sealed class ServerKeys(IConversationStore store, IDataProtectionProvider protection)
{
    private const int KeyBytes = 32;

    private readonly ConcurrentDictionary<string, byte[]> _known = new(StringComparer.Ordinal);

    /// <param name="name">What the key is for; another name is another key.</param>
    /// <exception cref="ConversationStoreException">The store cannot be used.</exception>
    public ValueTask<byte[]> GetAsync(string name) => _known.TryGetValue(name, out var key) ? ValueTask.FromResult(key) : FetchAsync(name);

    private async ValueTask<byte[]> FetchAsync(string name)
    {
        var protector = protection.CreateProtector($"Verschillen.ServerKey.{name}");
        var fresh = protector.Protect(RandomNumberGenerator.GetBytes(KeyBytes));
        var kept = await store.ServerKeyAsync(name, fresh);
        try
        {
            return _known.GetOrAdd(name, protector.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            // The keys of Data Protection were lost, and every token and conversation with them.
            return _known.GetOrAdd(name, protector.Unprotect(await store.ServerKeyAsync(name, fresh, insteadOf: kept)));
        }
    }
}
