using System.Globalization;

namespace Verschillen.Content;

/// <summary>A day as content and the terminal write it: 2026-01-31.</summary>
public static class WrittenDay
{
    /// <summary>The first year that a day can be of; an earlier one is a typing error.</summary>
    public const int FirstYear = 1950;

    /// <summary>The last year that a day can be of. Near 9999 the calendar ends, and adding days or months would leave it.</summary>
    public const int LastYear = 2999;

    /// <summary>Reads a day.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is a day that exists, in one of these years.</returns>
    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= FirstYear and <= LastYear;
}
