using Verschillen.Content;
using Verschillen.Content.Editions;
using Verschillen.Web.Configuration;
using Verschillen.Web.Edge;
using Verschillen.Web.Storage.Postgres;

namespace Verschillen.Web.Serving;

/// <summary>Keeps the editions that answer; the chat goes on without receipt numbers when it cannot.</summary>
/// <param name="settings">Where the content is, and where editions are kept.</param>
/// <param name="clock">Tells the moment of keeping.</param>
/// <param name="log">Told when an edition cannot be kept.</param>
/// <param name="shared">The store that several servers share; null, the default, for a file beside this one.</param>
internal sealed partial class EditionKeeper(Settings settings, TimeProvider clock, ILogger<EditionKeeper> log, PostgresEditionStore? shared = null)
{
    private readonly ToldOnce _notKept = new();
    private readonly ToldOnce _notRead = new();

    /// <summary>Keeps an edition, behind the answers of others.</summary>
    /// <param name="edition">The edition that was read from the content folder.</param>
    /// <param name="after">What goes before it, so that the first answer comes sooner.</param>
    /// <returns>The store that holds it; null when it cannot be kept.</returns>
    public Task<IEditionStore?> KeepAsync(Edition edition, Task after) => after.ContinueWith<IEditionStore?>(_ => Keep(edition), TaskScheduler.Default);

    /// <summary>The damaged database that went into quarantine since the start; null when there was none. Its receipt numbers cannot be shown.</summary>
    public string? Quarantined { get; private set; }

    /// <summary>Tells who runs the server that editions cannot be read, once until it goes well again.</summary>
    /// <param name="reason">Why; null when they were read, or were not needed.</param>
    public void Report(string? reason)
    {
        if (reason is null)
        {
            _ = _notRead.IsBack(); // not told: perhaps nothing had to be read
        }
        else if (_notRead.IsNews(reason))
        {
            LogUnreadable(reason);
        }
    }

    private IEditionStore? Keep(Edition edition)
    {
        try
        {
            IEditionStore store = shared is null ? OpenFile() : shared;
            EditionKeeping.Keep(store, edition, settings.ContentFolder, clock.GetUtcNow());
            if (_notKept.IsBack())
            {
                LogUsable();
            }

            return store;
        }
#pragma warning disable CA1031 // Whatever it is, the chat must go on without numbers.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var reason = fault is EditionStoreException ? fault.Message : fault.ToString();
            if (_notKept.IsNews(reason))
            {
                LogUnusable(reason);
            }

            return null;
        }
    }

    private SqliteEditionStore OpenFile()
    {
        if (EditionBackup.QuarantineIfDamaged(settings.EditionFolder, clock.GetUtcNow()) is { } quarantined)
        {
            Quarantined = quarantined;
            LogQuarantine(quarantined);
        }

        return SqliteEditionStore.Open(settings.EditionFolder);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "De database met uitgaven was beschadigd en staat apart als {Aside}. Er is een nieuwe gemaakt. Oude bewijsnummers zijn niet op te vragen tot u een kopie terugzet: verschillen zet-terug.")]
    private partial void LogQuarantine(string aside);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Er zijn geen bewijsnummers. {Reason}")]
    private partial void LogUnusable(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Bewijsnummers zijn niet op te vragen. {Reason}")]
    private partial void LogUnreadable(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Er zijn weer bewijsnummers.")]
    private partial void LogUsable();
}
