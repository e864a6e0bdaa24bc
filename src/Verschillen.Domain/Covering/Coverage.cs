using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Covering;

/// <summary>How well one point is known of one municipality, seen from today (dekking).</summary>
public enum Coverage
{
    /// <summary>A rule of its own, from a source of at most 12 months old (actueel).</summary>
    Fresh,

    /// <summary>A rule of its own, from a source of more than 12 and at most 24 months old (ouder).</summary>
    Ageing,

    /// <summary>A rule of its own, from a source of more than 24 months old (verouderd).</summary>
    Stale,

    /// <summary>A rule of its own, from a source without a date (zonder datum).</summary>
    Undated,

    /// <summary>A figure of its own, but for other days than today (ander jaar).</summary>
    OtherDay,

    /// <summary>Sources contradict each other (betwist).</summary>
    Disputed,

    /// <summary>No rule of its own is known; a national one holds (landelijk).</summary>
    National,

    /// <summary>Not known, or withdrawn because it could not be checked any more (onbekend).</summary>
    Unknown,
}

/// <summary>Judges how well a point is known.</summary>
public static class CoverageOfFinding
{
    /// <param name="finding">What the rule book says of the point today.</param>
    /// <param name="today">The day from which the age of sources is judged.</param>
    /// <exception cref="ArgumentOutOfRangeException">The finding is of a kind that does not exist.</exception>
    public static Coverage CoverageOn(this Finding finding, DateOnly today) => finding switch
    {
        NotOnThisDate { Rule.Municipality: not null } or NotOfferedThen { Rule.Municipality: not null } => Coverage.OtherDay,
        FoundRule found => Of(found.Rule, today),
        Disputed { Rules: [{ Municipality: not null }, ..] } => Coverage.Disputed,
        Disputed => Coverage.National,
        Unknown => Coverage.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, "Unknown kind of finding."),
    };

    private static Coverage Of(Rule rule, DateOnly today) => rule.Municipality is null ? Coverage.National : rule.Source.FreshnessOn(today) switch
    {
        Freshness.Fresh => Coverage.Fresh,
        Freshness.Ageing => Coverage.Ageing,
        Freshness.Stale => Coverage.Stale,
        _ => Coverage.Undated,
    };
}
