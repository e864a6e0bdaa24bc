using Verschillen.Content;
using Verschillen.Content.Editions;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Serving;

/// <summary>The content that answers now. A newer one takes its place in one step, between two answers.</summary>
/// <param name="first">The content that the server starts with; it is being read while the rest is put together.</param>
internal sealed class ServedContent(Task<ContentInUse> first) : IDisposable
{
    private volatile Task<ContentInUse>? _first = first;
    private volatile ContentInUse? _newer;
    private volatile ContentRefusal? _refused;

    /// <summary>The content of this moment. Who needs several things of it asks once. It waits for nothing once <see cref="FirstAsync"/> is done.</summary>
    public ContentInUse Now => _newer ?? First.GetAwaiter().GetResult();

    private Task<ContentInUse> First => _first ?? throw new ObjectDisposedException(nameof(ServedContent));

    /// <summary>Waits until there is content; a server that answers sooner would wait on the threads of its requests.</summary>
    public async Task FirstAsync() => await First;

    /// <summary>Whether answers can be made, as of <see cref="ReadyAsync"/>.</summary>
    public bool IsReady => (_newer ?? (_first is { IsCompletedSuccessfully: true } first ? first.Result : null))?.Waited.IsCompletedSuccessfully == true;

    /// <summary>Waits, at the start, until answers can be made: messages can be read, and the edition is kept, cannot be, or takes too long.</summary>
    /// <param name="stop">When nobody waits for the answer any more.</param>
    public async Task ReadyAsync(CancellationToken stop) => await (_newer ?? await First.WaitAsync(stop)).Waited.WaitAsync(stop);

    /// <summary>The newer content that was refused; null when the files are those that answer.</summary>
    public ContentRefusal? Refused => _refused;

    public void Replace(ContentInUse next)
    {
        _newer = next;
        _refused = null;
    }

    /// <summary>The same content goes on, with the store that holds it at last.</summary>
    public void KeptBy(IEditionStore? store) => _newer = Now with { Kept = Task.FromResult(store) };

    public void Refuse(ContentRefusal? refusal) => _refused = refusal;

    /// <summary>Lets go of the content: what the framework keeps of a server that has ended would keep it too.</summary>
    public void Dispose() => (_first, _newer) = (null, null);
}

/// <summary>Why the files on disk do not answer.</summary>
/// <param name="Faults">How many faults they have.</param>
/// <param name="At">When they were read.</param>
internal sealed record ContentRefusal(int Faults, DateTimeOffset At);

/// <summary>One edition with all that is made of it.</summary>
/// <param name="Edition">Its name.</param>
/// <param name="LexiconHash">See <see cref="Catalogue.LexiconHash"/>.</param>
/// <param name="Knowledge">What can be told and asked.</param>
/// <param name="Conversation">Reads and answers messages.</param>
/// <param name="Intake">Asks and answers about all topics at once.</param>
/// <param name="Pages">The pages of text.</param>
/// <param name="Kept">The store that keeps it for receipt numbers, once it does; null when it cannot.</param>
/// <param name="Learnt">Reads messages, once that is learnt; a message that comes sooner waits for it.</param>
/// <param name="Waited">Done when answers wait no longer for the edition to be kept: it is, it cannot be, or it takes too long.</param>
internal sealed record ContentInUse(Edition Edition, string LexiconHash, Knowledge Knowledge, Conversation Conversation, IntakeDesk Intake, TextPages Pages, Task<IEditionStore?> Kept, Task<UtteranceReader> Learnt, Task Waited)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // of the first answers, while a new edition is being written

    /// <summary>Whether it was tried to keep the edition, and could not be done.</summary>
    public bool IsNotKept => Kept is { IsCompletedSuccessfully: true, Result: null };

    /// <summary>The store that holds the edition; null when it cannot be kept, or is not yet after the first answers waited for it (<see cref="ServedContent.ReadyAsync"/>).</summary>
    public IEditionStore? Store => Kept.IsCompletedSuccessfully ? Kept.Result : null;

    /// <param name="catalogue">The content, read and checked.</param>
    /// <param name="reader">Reads messages by it.</param>
    /// <param name="settings">With the folder that it was read from.</param>
    /// <param name="editions">Keeps it, behind the answers.</param>
    public static ContentInUse Of(Catalogue catalogue, Lazy<UtteranceReader> reader, Settings settings, EditionKeeper editions)
    {
        var learnt = Task.Run(() => reader.Value);
        var kept = editions.KeepAsync(catalogue.Edition, after: learnt);
        return new ContentInUse(
            catalogue.Edition,
            catalogue.LexiconHash,
            catalogue.Knowledge,
            new Conversation(reader, new DialogEngine(catalogue.Knowledge)),
            new IntakeDesk(catalogue.Knowledge, reader),
            new TextPages(Path.Combine(settings.ContentFolder, "content", "paginas"), settings),
            kept,
            learnt,
            Task.WhenAny(kept, PatienceAsync(learnt)));
    }

    private static async Task PatienceAsync(Task learnt)
    {
        await learnt.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(Patience);
    }
}
