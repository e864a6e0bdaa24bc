namespace Verschillen.Domain.Help;

/// <summary>How long one can object to a decision of a municipality, or appeal to the court against one on an objection; and how long a municipality has to decide on an objection (bezwaartermijn).</summary>
/// <remarks>Algemene wet bestuursrecht, article 6:7 (six weeks) and 6:8 (from the day after the decision was made known), 7:10 (six weeks to decide on an objection, or twelve with a committee, from the day after the term), https://wetten.overheid.nl/BWBR0005537.</remarks>
public static class ObjectionTerm
{
    private const int Days = 6 * 7;

    /// <summary>Six weeks after the decision, whatever day that is.</summary>
    /// <param name="decidedOn">The day on which the decision was made known: that of its letter.</param>
    public static DateOnly CountedDay(DateOnly decidedOn) => decidedOn.AddDays(Days);

    /// <summary>The last day to object: the counted day, or a later one when that is in a weekend or on a holiday.</summary>
    /// <param name="decidedOn">The day on which the decision was made known: that of its letter.</param>
    public static DateOnly LastDay(DateOnly decidedOn) => LegalTerm.End(CountedDay(decidedOn));

    /// <summary>The last day for a municipality to decide on an objection, when no committee advises it and it did not tell that it needs longer.</summary>
    /// <param name="decidedOn">The day of the decision that is objected to.</param>
    public static DateOnly LastDayToDecide(DateOnly decidedOn) => LegalTerm.End(LastDay(decidedOn).AddDays(Days));

    /// <summary>The same when a committee advises it (bezwaarschriftencommissie).</summary>
    /// <param name="decidedOn">The day of the decision that is objected to.</param>
    public static DateOnly LastDayToDecideAdvised(DateOnly decidedOn) => LegalTerm.End(LastDay(decidedOn).AddDays(2 * Days));
}
