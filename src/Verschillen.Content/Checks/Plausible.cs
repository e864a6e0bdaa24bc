using Verschillen.Content.Files;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Checks;

/// <summary>Which figures can be true; outside them a typing error is likelier.</summary>
internal static class Plausible
{
    /// <summary>The largest adaptation of a home that municipalities name is a few tens of thousands.</summary>
    private static readonly PlausibleBounds s_euros = new(0, 100_000);

    /// <summary>An income limit of ten times a norm is a typing error.</summary>
    private static readonly PlausibleBounds s_percent = new(0, 1_000);

    private static readonly PlausibleBounds s_count = new(0, 1_000_000);

    /// <summary>No term of a municipality is longer than fifty years.</summary>
    private static readonly PlausibleBounds s_days = new(0, 50 * 365);

    /// <summary>The bounds of the aspect, else those that hold for every figure of its kind.</summary>
    public static PlausibleBounds? BoundsFor(RuleValue value, AspectEntry aspect) => aspect.Bounds ?? value switch
    {
        Amount => s_euros,
        Percentage => s_percent,
        Count => s_count,
        Duration => s_days,
        _ => null,
    };

    /// <summary>The figure to hold against the bounds; a duration is converted to their unit, days when the topic names none.</summary>
    /// <returns>Null when the value has no figure.</returns>
    public static decimal? FigureOf(RuleValue value, AspectEntry aspect) => value switch
    {
        Amount amount => amount.Euros,
        Percentage percentage => percentage.Percent,
        Count count => count.Number,
        Duration { Number: { } number } duration when aspect.Bounds is null => number * DaysIn(duration.Unit),
        Duration { Number: { } number } duration when UnitOf(aspect) is { } unit => number * DaysIn(duration.Unit) / DaysIn(unit),
        Duration duration => duration.Number,
        _ => null,
    };

    private static TimeUnit? UnitOf(AspectEntry aspect) => aspect.Unit is { } word ? FieldWords.TimeUnits.Find(word) : null;

    private static decimal DaysIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Minutes => 1m / (24 * 60),
        TimeUnit.Hours => 1m / 24,
        TimeUnit.Days => 1,
        TimeUnit.WorkingDays => 7m / 5,
        TimeUnit.Weeks => 7,
        TimeUnit.Months => 365m / 12,
        TimeUnit.Years => 365,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit of time."),
    };
}
