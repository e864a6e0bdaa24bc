using Verschillen.Dialogs;
using Verschillen.Dialogs.Receipts;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Content.Editions;

/// <summary>Shows answers again by their receipt number: what the page and the terminal share (bewijs).</summary>
/// <param name="now">Today's content.</param>
/// <param name="store">The editions; null when they cannot be used.</param>
public sealed class ReceiptDesk(Knowledge now, IEditionStore? store)
{
    /// <summary>The answer that a number belongs to, with what has changed since; or what is wrong with the number.</summary>
    /// <param name="number">What somebody typed; anything.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public ReceiptShown Show(string? number, DateOnly today)
    {
        var answer = new ReceiptAnswer(now, today);
        if (ReceiptReading.Read(number, out var receipt) is { } fault)
        {
            return new(ReceiptOutcome.Faulty, answer.Of(fault));
        }

        try
        {
            return Show(receipt!, answer);
        }
        catch (EditionStoreException unusable)
        {
            return new(ReceiptOutcome.Unavailable, answer.Unavailable(receipt!.Level)) { Receipt = receipt, Reason = unusable.Message };
        }
    }

    /// <summary>The answers that a number holds, to go on with in today's content.</summary>
    /// <param name="number">What somebody typed; anything.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public ReceiptRestored Restore(string? number, DateOnly today)
    {
        var answer = new ReceiptAnswer(now, today);
        if (ReceiptReading.Read(number, out var receipt) is { } fault)
        {
            return new(State: null, AreChoicesKept: false, answer.Of(fault));
        }

        try
        {
            var isToday = now.Edition.StartsWith(receipt!.Edition, StringComparison.Ordinal);
            IReadOnlyList<Edition> kept = isToday || store is null ? [] : store.Find(receipt.Edition);
            IEnumerable<Knowledge> editions = isToday ? [now] : kept.Select(edition => KeptKnowledge.Read(store!, edition, receipt, now.Phrasebook));
            var state = editions.Select(edition => ReceiptReading.StateOf(receipt, edition)).FirstOrDefault(read => read is not null);
            var question = state ?? (isToday ? null : ReceiptReading.SameQuestion(receipt, now, receipt.Municipalities));
            return question is null
                ? new(State: null, AreChoicesKept: false, answer.Of(ReceiptFault.NeverGiven, receipt.Level))
                : new(question, AreChoicesKept: state is not null, Fault: null);
        }
        catch (EditionStoreException)
        {
            return new(State: null, AreChoicesKept: false, answer.Unavailable(receipt!.Level));
        }
    }

    private ReceiptShown Show(Receipt receipt, ReceiptAnswer answer)
    {
        var isToday = now.Edition.StartsWith(receipt.Edition, StringComparison.Ordinal);
        IReadOnlyList<Edition> kept = isToday || store is null ? [] : store.Find(receipt.Edition);
        var replies = isToday ? [answer.Of(receipt, now)] : kept.Select(edition => answer.Of(receipt, KeptKnowledge.Read(store!, edition, receipt, now.Phrasebook)));
        if (replies.OfType<Reply>().FirstOrDefault() is { } reply)
        {
            return new(ReceiptOutcome.Shown, reply) { Receipt = receipt };
        }

        return (isToday, kept.Count, store) switch
        {
            (false, 0, null) => new(ReceiptOutcome.Unavailable, answer.Unavailable(receipt.Level)) { Receipt = receipt },
            (false, 0, _) => new(ReceiptOutcome.EditionUnknown, answer.WithoutEdition(receipt)) { Receipt = receipt },
            _ => new(ReceiptOutcome.Faulty, answer.Of(ReceiptFault.NeverGiven, receipt.Level)),
        };
    }
}

/// <summary>What came of asking for a receipt.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Reply">What to tell.</param>
public sealed record ReceiptShown(ReceiptOutcome Outcome, Reply Reply)
{
    /// <summary>What the number says; null when it says nothing.</summary>
    public Receipt? Receipt { get; init; }

    /// <summary>For who runs the server: why receipts are unavailable; null when that is known already.</summary>
    public string? Reason { get; init; }
}

/// <summary>What can come of asking for a receipt.</summary>
public enum ReceiptOutcome
{
    /// <summary>The answer is shown again.</summary>
    Shown,

    /// <summary>The number is wrong.</summary>
    Faulty,

    /// <summary>The edition is not kept here; today's answer is shown instead.</summary>
    EditionUnknown,

    /// <summary>The editions cannot be read.</summary>
    Unavailable,
}

/// <summary>What a number gives back.</summary>
/// <param name="State">The answers; null when the number is wrong.</param>
/// <param name="AreChoicesKept">False when only places, day and topics could be read, for the edition of then is not kept here.</param>
/// <param name="Fault">What is wrong with the number; null when nothing is.</param>
public sealed record ReceiptRestored(DialogState? State, bool AreChoicesKept, Reply? Fault);
