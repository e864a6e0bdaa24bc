using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Rules;

/// <summary>What holds on one point, where, when, and who says so (regel).</summary>
/// <param name="Topic">The topic it is about.</param>
/// <param name="AspectId">The point of the topic.</param>
/// <param name="Municipality">Where it holds; null is the whole country. A municipal rule goes before a national one.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Validity">The days that the source names.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Status">Whether a person checked it.</param>
public sealed record Rule(
    TopicId Topic,
    string AspectId,
    MunicipalityCode? Municipality,
    Statement Statement,
    Validity Validity,
    Source Source,
    RuleStatus Status)
{
    /// <summary>What a resident should know about the value; null when nothing.</summary>
    public Wording? Note { get; init; }

    /// <summary>Whether another rule says something else for the same days and nobody knows which is right (betwist).</summary>
    public bool IsDisputed { get; init; }

    /// <summary>
    /// The days on which the rule may be used. A figure that changes with the year holds to the end of the calendar year that its source
    /// or its first day names, whichever is later, unless the source names the last day; an undated one has no end, and is told as undated.
    /// </summary>
    public Validity UsableDays(bool isAnnual)
    {
        var year = Math.Max(Validity.From?.Year ?? 0, Source.Date?.Year ?? 0);
        return !isAnnual || year == 0
            ? Validity
            : new Validity(Validity.From ?? (Validity.Through is null ? new DateOnly(year, 1, 1) : null), Validity.Through ?? new DateOnly(year, 12, 31));
    }
}

/// <summary>What a rule says: a value, that it is not offered, or that it is arranged elsewhere.</summary>
public abstract record Statement;

/// <summary>The rule has a value.</summary>
public sealed record HasValue(RuleValue Value) : Statement;

/// <summary>The municipality does not have this (niet aangeboden).</summary>
/// <param name="Instead">What exists instead; null when the source names nothing.</param>
public sealed record IsNotOffered(Wording? Instead) : Statement;

/// <summary>It is arranged through another topic (valt onder).</summary>
public sealed record IsPartOf(TopicId Topic) : Statement;

/// <summary>How far a rule was checked (status).</summary>
public enum RuleStatus
{
    /// <summary>A person compared it with its source (gecontroleerd).</summary>
    Checked,

    /// <summary>Taken over, not yet compared by a second person (overgenomen).</summary>
    TakenOver,

    /// <summary>It could not be checked any more; it is not used, and the answer says so (ingetrokken).</summary>
    Withdrawn,
}
