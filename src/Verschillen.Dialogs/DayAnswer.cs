using System.Globalization;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>A moving day as the values of an answer: the day, and whether it was reckoned from words that name no day.</summary>
internal static class DayAnswer
{
    private const string Estimated = "ongeveer"; // stands after the day

    /// <summary>The values of a day.</summary>
    public static IReadOnlyList<string> ValuesOf(DateOnly day, bool isEstimated) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) is var code && isEstimated ? [code, Estimated] : [code];

    /// <summary>The day that was answered.</summary>
    /// <returns>Null when there is no answer, or the day is not known yet.</returns>
    public static DateOnly? DayOf(IReadOnlyList<string>? values) =>
        DateOnly.TryParseExact(values?[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether the values of an answer are a day that was estimated.</summary>
    public static bool IsEstimate(IReadOnlyList<string> values) => values is [_, Estimated];

    /// <summary>A day to choose from, as one code.</summary>
    public static string PendingOf(DateMention day) => string.Join(' ', ValuesOf(day.Day, !day.IsExact));

    /// <summary>The values of a day that was chosen by such a code.</summary>
    public static IReadOnlyList<string> OfPending(string code) => code.Split(' ');
}
