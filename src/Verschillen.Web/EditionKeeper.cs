using Verschillen.Content;
using Verschillen.Content.Editions;

namespace Verschillen.Web;

/// <summary>Keeps the edition that answers, behind the start of the server; the chat goes on when it cannot.</summary>
/// <param name="settings">Where the content is, and where editions are kept.</param>
/// <param name="edition">The edition that answers.</param>
/// <param name="clock">Tells the moment of keeping.</param>
/// <param name="log">Told when it cannot be kept.</param>
internal sealed partial class EditionKeeper(Settings settings, Edition edition, TimeProvider clock, ILogger<EditionKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // of the first answer, while a new edition is being written

    private readonly TaskCompletionSource<IEditionStore?> _store = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The store that holds the edition; null when it cannot be kept. The first answer after a start waits for it.</summary>
    public IEditionStore? Store => _store.Task.Wait(Patience) ? _store.Task.Result : null;

    /// <summary>Tells who runs the server that the store could be used before and cannot now.</summary>
    public void Report(string reason) => LogUnusable(reason);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => _store.SetResult(Keep()), CancellationToken.None);

    private SqliteEditionStore? Keep()
    {
        try
        {
            var store = SqliteEditionStore.Open(settings.EditionFolder);
            EditionKeeping.Keep(store, edition, settings.ContentFolder, clock.GetUtcNow());
            return store;
        }
        catch (EditionStoreException fault)
        {
            LogUnusable(fault.Message);
            return null;
        }
#pragma warning disable CA1031 // Whatever it is, the chat must go on without numbers.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogUnusable(fault.ToString());
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Er zijn geen bewijsnummers. {Reason}")]
    private partial void LogUnusable(string reason);
}
