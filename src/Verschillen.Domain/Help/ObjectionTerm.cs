namespace Verschillen.Domain.Help;

/// <summary>How long one can object to a decision of a municipality (bezwaartermijn).</summary>
/// <remarks>Algemene wet bestuursrecht, article 6:7 (six weeks) and 6:8 (from the day after the decision was made known), https://wetten.overheid.nl/BWBR0005537.</remarks>
public static class ObjectionTerm
{
    private const int Days = 6 * 7;

    /// <summary>Six weeks after the decision, whatever day that is.</summary>
    /// <param name="decidedOn">The day on which the decision was made known: that of its letter.</param>
    public static DateOnly CountedDay(DateOnly decidedOn) => decidedOn.AddDays(Days);

    /// <summary>The last day to object: the counted day, or a later one when that is in a weekend or on a holiday.</summary>
    /// <param name="decidedOn">The day on which the decision was made known: that of its letter.</param>
    public static DateOnly LastDay(DateOnly decidedOn) => LegalTerm.End(CountedDay(decidedOn));
}
