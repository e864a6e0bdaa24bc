namespace Verschillen.Tests.Some;

/// <summary>Days that tests count from.</summary>
internal static class SomeDay
{
    /// <summary>A Sunday.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>A Monday, 99 days after <see cref="Today"/>.</summary>
    public static readonly DateOnly MovingDay = new(2027, 3, 1);

    public static DateOnly Day(string isoDate) => DateOnly.ParseExact(isoDate, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
