using Verschillen.Content;
using Verschillen.Content.Editions;
using Verschillen.Understanding;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Serving;

/// <summary>
/// Looks at the content folder now and then. When its files have changed and are at rest, they are read and checked as a whole; sound
/// content answers from then on, and faulty content is refused while the old one goes on.
/// </summary>
/// <param name="read">The stamp of the files that answer.</param>
/// <param name="settings">Where the content is, and how often it is looked at.</param>
/// <param name="content">The content that answers.</param>
/// <param name="editions">Keeps a new edition, and again one that could not be kept.</param>
/// <param name="clock">The time between two looks.</param>
/// <param name="log">Told what came of it.</param>
internal sealed partial class ContentWatch(string read, Settings settings, ServedContent content, EditionKeeper editions, TimeProvider clock, ILogger<ContentWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1); // before files are read again of which the reading broke off: that may have passed

    private static readonly int s_coresToLearn = Math.Max(1, Environment.ProcessorCount - 1); // visitors are answered meanwhile

    private BrokenReading? _brokenOff;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await content.Now.Learnt.WaitAsync(stoppingToken); // a server that cannot read messages stops and says why
        if (settings.ContentCheckSeconds == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.ContentCheckSeconds), clock);
        var taken = read;
        var last = read;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await KeepAgainAsync(stoppingToken);
            var now = ContentFolder.StampOf(settings.ContentFolder);
            if (now is not null && now.Equals(last, StringComparison.Ordinal) && !now.Equals(taken, StringComparison.Ordinal) && !IsPausing(now) && await TakeAsync(now, stoppingToken))
            {
                taken = now;
            }

            last = now ?? last;
        }
    }

    /// <summary>Reads the files, and lets them answer when they are sound. Whatever new content does to who reads it, the old goes on.</summary>
    /// <returns>Whether they were read at rest and to the end; if not, they are read again.</returns>
    private async Task<bool> TakeAsync(string stamp, CancellationToken stop)
    {
        try
        {
            return await ReadAsync(stamp, stop);
        }
#pragma warning disable CA1031 // An exception here would stop the server.
        catch (Exception fault) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            if (stamp.Equals(ContentFolder.StampOf(settings.ContentFolder), StringComparison.Ordinal))
            {
                BreakOff(stamp, fault.ToString());
            }

            return false;
        }
    }

    /// <summary>Whether the reading of these files broke off just now.</summary>
    private bool IsPausing(string stamp) => _brokenOff is { } broken && broken.Stamp.Equals(stamp, StringComparison.Ordinal) && clock.GetUtcNow() < broken.Until;

    /// <summary>Refuses the files for now. The same fault is told once.</summary>
    private void BreakOff(string stamp, string fault)
    {
        var isTold = string.Equals(fault, _brokenOff?.Fault, StringComparison.Ordinal);
        _brokenOff = new BrokenReading(stamp, clock.GetUtcNow() + Pause, fault);
        if (isTold)
        {
            content.Refuse(new ContentRefusal(1, clock.GetUtcNow()));
        }
        else
        {
            Refuse(faults: 1, fault);
        }
    }

    private async Task<bool> ReadAsync(string stamp, CancellationToken stop)
    {
        var reading = ReadContent.Of(settings.ContentFolder, content.Now);
        if (!stamp.Equals(ContentFolder.StampOf(settings.ContentFolder), StringComparison.Ordinal))
        {
            return false;
        }

        if (reading.Catalogue is not { } catalogue)
        {
            var faults = reading.Problems.Where(problem => problem.Severity == Severity.Fault).ToArray();
            Refuse(faults.Length, string.Join(Environment.NewLine, faults.Select(fault => fault.ToString())));
        }
        else if (catalogue.Edition == content.Now.Edition)
        {
            content.Refuse(null);
        }
        else
        {
            var next = ContentInUse.Of(catalogue, new Lazy<UtteranceReader>(() => ReadContent.ReaderOf(catalogue, s_coresToLearn)), settings, editions);
            await next.Learnt.WaitAsync(stop);
            await next.Kept.WaitAsync(stop);
            content.Replace(next);
            LogReplaced(next.Edition.Id);
        }

        _brokenOff = null;
        return true;
    }

    private void Refuse(int faults, string problems)
    {
        LogRefused(faults, content.Now.Edition.Id, problems); // first: who hears of it from the health check finds the reason
        content.Refuse(new ContentRefusal(faults, clock.GetUtcNow()));
    }

    /// <summary>Keeps the edition that answers when that did not work before, as on a disk that was full, or when a copy without it was put back. One that is lost and cannot be kept gets no more numbers.</summary>
    private async Task KeepAgainAsync(CancellationToken stop)
    {
        var isLost = IsLost(content.Now);
        if (!isLost && !content.Now.IsNotKept)
        {
            return;
        }

        var store = await editions.KeepAsync(content.Now.Edition, after: Task.CompletedTask).WaitAsync(stop);
        if (isLost || store is not null)
        {
            content.KeptBy(store);
        }
    }

    private static bool IsLost(ContentInUse now)
    {
        try
        {
            return now.Kept is { IsCompletedSuccessfully: true, Result: { } store } && !store.Holds(now.Edition);
        }
        catch (EditionStoreException)
        {
            return false; // a store that is away now may still hold it
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Nieuwe inhoud antwoordt vanaf nu: uitgave {Edition}.")]
    private partial void LogReplaced(string edition);

    [LoggerMessage(Level = LogLevel.Error, Message = "De nieuwe inhoud heeft fouten ({Faults}) en antwoordt niet. Uitgave {Edition} gaat door. Verbeter de fouten; start niet opnieuw, want met fouten start de chat niet. {Problems}")]
    private partial void LogRefused(int faults, string edition, string problems);

    /// <param name="Stamp">The files of which the reading broke off.</param>
    /// <param name="Until">When they are read again.</param>
    /// <param name="Fault">Why it broke off.</param>
    private sealed record BrokenReading(string Stamp, DateTimeOffset Until, string Fault);
}
