namespace Verschillen.Domain.Rules;

/// <summary>The days on which a rule holds, as far as its source says (geldigheid).</summary>
/// <param name="From">The first day; null when the source does not say.</param>
/// <param name="Through">The last day, itself included: a fee "tot en met 31 december" still holds on 31 December. Null when the source does not say.</param>
public readonly record struct Validity(DateOnly? From, DateOnly? Through)
{
    /// <summary>The source says nothing about validity.</summary>
    public static Validity Unstated => default;

    /// <summary>A whole calendar year, first and last day included.</summary>
    public static Validity OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Whether a day lies within, both ends included.</summary>
    public bool Contains(DateOnly day) => (From is null || day >= From) && (Through is null || day <= Through);

    /// <summary>How many days a day lies before the first or after the last; 0 when it lies within.</summary>
    public int DaysFrom(DateOnly day) =>
        Through < day ? day.DayNumber - Through.Value.DayNumber
        : From > day ? From.Value.DayNumber - day.DayNumber
        : 0;

    /// <summary>Whether a day lies within both.</summary>
    public bool Overlaps(Validity other) =>
        (From is null || other.Through is null || From <= other.Through) &&
        (other.From is null || Through is null || other.From <= Through);
}
