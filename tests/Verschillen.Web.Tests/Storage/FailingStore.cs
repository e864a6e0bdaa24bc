using Microsoft.Extensions.DependencyInjection;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

/// <summary>A store that fails when a test says so.</summary>
/// <param name="store">The store that does the work.</param>
internal sealed class FailingStore(IConversationStore store) : IConversationStore, IDisposable
{
    private int _saves;

    /// <summary>The save that fails, counted from 1; 0, the default, for none.</summary>
    public int FailingSave { get; set; }

    /// <summary>Whether somebody else was first at a save, counted from 1; default none.</summary>
    public Predicate<int> IsLost { get; set; } = _ => false;

    /// <summary>Puts one around the store of a server.</summary>
    /// <param name="services">The services of that server.</param>
    public static void Around(IServiceCollection services)
    {
        var store = services.Last(service => service.ServiceType == typeof(IConversationStore)).ImplementationFactory!;
        services.AddSingleton<IConversationStore>(provider => new FailingStore((IConversationStore)store(provider)));
    }

    /// <summary>That of a server.</summary>
    public static FailingStore In(Server server) => (FailingStore)server.Services.GetRequiredService<IConversationStore>();

    public ValueTask<bool> AddAsync(StoredConversation conversation, IReadOnlyList<StoredActivity> activities, DateTimeOffset now) => store.AddAsync(conversation, activities, now);

    public ValueTask<StoredConversation?> FindAsync(string id, DateTimeOffset now, CancellationToken stop = default) => store.FindAsync(id, now, stop);

    public ValueTask<bool> SaveAsync(StoredConversation next, IReadOnlyList<StoredActivity> activities, int forgetBefore = 0) =>
        ++_saves == FailingSave ? throw new ConversationStoreException("De schijf is vol.") : IsLost(_saves) ? ValueTask.FromResult(false) : store.SaveAsync(next, activities, forgetBefore);

    public ValueTask<IReadOnlyList<StoredActivity>> ReadAsync(string id, int after, int mostBytes = int.MaxValue, CancellationToken stop = default) => store.ReadAsync(id, after, mostBytes, stop);

    public ValueTask RemoveAsync(string id) => store.RemoveAsync(id);

    public ValueTask<int> SweepAsync(DateTimeOffset now) => store.SweepAsync(now);

    public ValueTask TryWriteAsync() => store.TryWriteAsync();

    public ValueTask<byte[]> ServerKeyAsync(string name, byte[] fresh, byte[]? insteadOf = null) => store.ServerKeyAsync(name, fresh, insteadOf);

    public void Dispose() => (store as IDisposable)?.Dispose();
}
