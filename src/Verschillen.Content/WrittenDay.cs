using System.Globalization;

namespace Verschillen.Content;

/// <summary>A day as content and the terminal write it: 2026-01-31.</summary>
public static class WrittenDay
{
    /// <summary>The first year that a day can be of; an earlier one is a typing error.</summary>
    private const int FirstYear = 1950;

    /// <summary>The last year that a day can be of. Near 9999 the calendar ends, and adding days or months would leave it.</summary>
    private const int LastYear = 2999;

    /// <summary>Reads a day.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is a day that exists, of 1950 to 2999.</returns>
    public static bool TryRead(string text, out DateOnly day) => TryRead(text, "yyyy-MM-dd", out day);

    /// <summary>Reads a day, or the first day of a month or year.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="format">How: with the day, or without.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is a day that exists, of 1950 to 2999.</returns>
    internal static bool TryRead(string text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= FirstYear and <= LastYear;
}
