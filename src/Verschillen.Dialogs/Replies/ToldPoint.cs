using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Rules;

namespace Verschillen.Dialogs.Replies;

/// <summary>One thing that an answer tells, to be held against the same thing in another edition or on another day.</summary>
/// <param name="Key">What it is, the same in every edition.</param>
/// <param name="Label">What it is about, in words.</param>
/// <param name="Where">Whom it is about: a municipality, the difference, the whole country.</param>
/// <param name="Brief">It in a few words; null when it takes sentences.</param>
/// <param name="Whole">It in whole sentences.</param>
/// <param name="Sources">Who says so; empty when nothing is known or it follows from other points.</param>
internal sealed record ToldPoint(string Key, string Label, string Where, string? Brief, string Whole, IReadOnlyList<Source> Sources)
{
    public bool IsToldAs(ToldPoint other) => string.Equals(Whole, other.Whole, StringComparison.Ordinal);

    /// <summary>Whether the same is now said by a source with another date.</summary>
    public bool IsConfirmedBy(ToldPoint later) =>
        later.Sources is [{ Date: { } date }] && Sources is [var source] && source.Date is var earlier && date != earlier &&
        (earlier is null || date.FirstDay > earlier.Value.FirstDay);

    /// <summary>The point when it was told, and now, as a sentence.</summary>
    public string ThenAndNow(ReplyDraft draft, string where, ToldPoint now) => Brief is not null && now.Brief is not null && !string.Equals(Brief, now.Brief, StringComparison.Ordinal)
        ? draft.Words(Phrases.ReceiptThenNow, ("waar", where), ("toen", Brief), ("nu", now.Brief))
        : draft.Words(Phrases.ReceiptThenNowLong, ("waar", where), ("toen", Whole), ("nu", now.Whole));
}
