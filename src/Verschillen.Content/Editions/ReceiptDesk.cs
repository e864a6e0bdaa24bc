using System.Diagnostics;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Receipts;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;

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
        return Look(number) switch
        {
            Faulty faulty => new(ReceiptOutcome.Faulty, answer.Of(faulty.Fault, faulty.Level)),
            Unavailable none => new(ReceiptOutcome.Unavailable, answer.Unavailable(none.Receipt.Level)) { Receipt = none.Receipt, Reason = none.Reason },
            NotKept none => new(ReceiptOutcome.EditionUnknown, answer.WithoutEdition(none.Receipt)) { Receipt = none.Receipt },
            Found found => new(ReceiptOutcome.Shown, answer.Of(found.Receipt, found.Edition)!) { Receipt = found.Receipt },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>That what was sent is longer than any number, for who did not read it all.</summary>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public ReceiptShown TooLong(DateOnly today) => new(ReceiptOutcome.Faulty, new ReceiptAnswer(now, today).Of(ReceiptFault.TooLong));

    /// <summary>The answers that a number holds, to go on with in today's content: without the choices where the edition of then cannot be read.</summary>
    /// <param name="number">What somebody typed; anything.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public ReceiptRestored Restore(string? number, DateOnly today)
    {
        var answer = new ReceiptAnswer(now, today);
        return Look(number) switch
        {
            Faulty faulty => new(State: null, AreChoicesKept: false, answer.Of(faulty.Fault, faulty.Level)),
            Unavailable none => Asked(none.Receipt, answer.Unavailable(none.Receipt.Level)) with { Reason = none.Reason },
            NotKept none => Asked(none.Receipt, answer.WithoutEdition(none.Receipt)),
            Found found => new(found.State, AreChoicesKept: true, Fault: null),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The question without its choices; what to tell instead when not even that can be asked today.</summary>
    private ReceiptRestored Asked(Receipt receipt, Reply instead) => ReceiptReading.SameQuestion(receipt, now, receipt.Municipalities) is { } question
        ? new(question, AreChoicesKept: false, Fault: null)
        : new(State: null, AreChoicesKept: false, instead);

    private Looked Look(string? number)
    {
        if (ReceiptReading.Read(number, out var receipt) is { } fault)
        {
            return new Faulty(fault, LanguageLevel.B1);
        }

        try
        {
            return Look(receipt!);
        }
        catch (EditionStoreException unusable)
        {
            return new Unavailable(receipt!, unusable.Message);
        }
    }

    private Looked Look(Receipt receipt)
    {
        if (now.Edition.StartsWith(receipt.Edition, StringComparison.Ordinal))
        {
            return Look(receipt, [now]);
        }

        if (store is null)
        {
            return new Unavailable(receipt, Reason: null);
        }

        var kept = store.Find(receipt.Edition);
        return kept.Count == 0 ? new NotKept(receipt) : Look(receipt, kept.Select(edition => KeptKnowledge.Read(store, edition, receipt, now.Phrasebook)));
    }

    private static Looked Look(Receipt receipt, IEnumerable<Knowledge> editions) => editions
        .Select(edition => ReceiptReading.StateOf(receipt, edition) is { } state ? new Found(receipt, edition, state) : null)
        .FirstOrDefault(found => found is not null) ?? (Looked)new Faulty(ReceiptFault.NeverGiven, receipt.Level);

    /// <summary>What looking up a number gives.</summary>
    private abstract record Looked;

    private sealed record Faulty(ReceiptFault Fault, LanguageLevel Level) : Looked;

    /// <param name="Reason">Why the editions cannot be read; null when that is known already.</param>
    private sealed record Unavailable(Receipt Receipt, string? Reason) : Looked;

    private sealed record NotKept(Receipt Receipt) : Looked;

    private sealed record Found(Receipt Receipt, Knowledge Edition, DialogState State) : Looked;
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
/// <param name="State">The answers; null when there are none.</param>
/// <param name="AreChoicesKept">False when only places, day and topics could be read, for the edition of then cannot be read here.</param>
/// <param name="Fault">Why there are none; null when there are.</param>
public sealed record ReceiptRestored(DialogState? State, bool AreChoicesKept, Reply? Fault)
{
    /// <summary>For who runs the server: why editions cannot be read; null when they can, or when that is known already.</summary>
    public string? Reason { get; init; }
}
