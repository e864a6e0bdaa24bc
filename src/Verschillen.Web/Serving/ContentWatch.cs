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
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await content.Now.Learnt; // a server that cannot read messages stops and says why
        if (settings.ContentCheckSeconds == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.ContentCheckSeconds), clock);
        var taken = read;
        var last = read;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await KeepAgainAsync();
            var now = StampOrNull();
            if (now is not null && now.Equals(last, StringComparison.Ordinal) && !now.Equals(taken, StringComparison.Ordinal) && await TakeAsync(now))
            {
                taken = now;
            }

            last = now ?? last;
        }
    }

    /// <summary>Reads the files, and lets them answer when they are sound. Whatever new content does to who reads it, the old goes on.</summary>
    /// <returns>Whether they were read at rest; if not, they are read again.</returns>
    private async Task<bool> TakeAsync(string stamp)
    {
        try
        {
            return await ReadAsync(stamp);
        }
#pragma warning disable CA1031 // An exception here would stop the server.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Refuse(faults: 1, fault.ToString());
            return true;
        }
    }

    private async Task<bool> ReadAsync(string stamp)
    {
        if (UnlessGone(() => ContentFolder.Read(settings.ContentFolder)) is not { } reading || !stamp.Equals(StampOrNull(), StringComparison.Ordinal))
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
        else if (UnlessGone(() => ContentInUse.Of(catalogue, new Lazy<UtteranceReader>(() => ReadContent.ReaderOf(catalogue)), settings, editions)) is { } next)
        {
            await next.Learnt;
            await next.Kept;
            content.Replace(next);
            LogReplaced(next.Edition.Id);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void Refuse(int faults, string problems)
    {
        content.Refuse(new ContentRefusal(faults, clock.GetUtcNow()));
        LogRefused(faults, content.Now.Edition.Id, problems);
    }

    /// <summary>Keeps the edition that answers when that did not work before, as on a disk that was full, or when a copy without it was put back.</summary>
    private async Task KeepAgainAsync()
    {
        if ((content.Now.IsNotKept || IsLost(content.Now)) && await editions.KeepAsync(content.Now.Edition, after: Task.CompletedTask) is { } store)
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

    private string? StampOrNull() => UnlessGone(() => ContentFolder.StampOf(settings.ContentFolder));

    /// <returns>Null while files come and go.</returns>
    private static T? UnlessGone<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return null;
        }
    }

    private static bool IsOfFiles(Exception fault) => fault is IOException or UnauthorizedAccessException
        || (fault is AggregateException several && several.Flatten().InnerExceptions.All(IsOfFiles));

    [LoggerMessage(Level = LogLevel.Information, Message = "Nieuwe inhoud antwoordt vanaf nu: uitgave {Edition}.")]
    private partial void LogReplaced(string edition);

    [LoggerMessage(Level = LogLevel.Error, Message = "De nieuwe inhoud heeft fouten ({Faults}) en antwoordt niet. Uitgave {Edition} gaat door. Verbeter de fouten; start niet opnieuw, want met fouten start de chat niet. {Problems}")]
    private partial void LogRefused(int faults, string edition, string problems);
}
