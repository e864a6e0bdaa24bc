namespace Verschillen.Domain.Comparing;

/// <summary>What a move does on one point, for the resident (oordeel).</summary>
public enum Verdict
{
    /// <summary>Both are known and alike (gelijk).</summary>
    Same,

    /// <summary>The new municipality is better for the resident (beter).</summary>
    Better,

    /// <summary>The new municipality is worse for the resident (slechter).</summary>
    Worse,

    /// <summary>Both are known and differ, and neither is better (anders).</summary>
    Different,

    /// <summary>It cannot be said; the reservations tell why (kan niet zeggen).</summary>
    CannotSay,
}

/// <summary>Which of the two municipalities.</summary>
public enum Side
{
    From,
    To,
}

/// <summary>What must be said in the same breath as a verdict (voorbehoud).</summary>
/// <param name="Kind">What is the matter.</param>
/// <param name="Side">Which municipality; null when it concerns both together.</param>
public sealed record Reservation(ReservationKind Kind, Side? Side = null);

/// <summary>The reasons to be careful with a comparison.</summary>
public enum ReservationKind
{
    /// <summary>The rule is not known (onbekend).</summary>
    NotKnown,

    /// <summary>The rule is known for another day only (niet op deze datum).</summary>
    NotOnThisDate,

    /// <summary>Sources contradict each other (betwist).</summary>
    IsDisputed,

    /// <summary>The source bears no date (bron zonder datum).</summary>
    UndatedSource,

    /// <summary>The source is more than two years old (oude bron).</summary>
    StaleSource,

    /// <summary>The source does not say what the amount includes (omvang onbekend).</summary>
    ScopeNotKnown,

    /// <summary>The amounts are for different things (andere omvang).</summary>
    DifferentScope,

    /// <summary>The figures have different units, or are shares of different norms (andere eenheid).</summary>
    DifferentUnit,

    /// <summary>Both are texts, in other words; whether those mean something else nobody compared (alleen tekst).</summary>
    TextOnly,

    /// <summary>The answers are alike, and what is told with them is not (andere uitleg).</summary>
    OtherExplanation,

    /// <summary>The figures differ, and so does what is told with each: for whom they are, or since when (eigen uitleg). It prevents no verdict.</summary>
    EachExplained,

    /// <summary>Something is told with the figure of one municipality only: it may be for something else (een uitleg). It prevents no verdict.</summary>
    OneExplained,

    /// <summary>A figure is a limit or rounded, so it cannot be subtracted (niet precies).</summary>
    NotExact,
}
