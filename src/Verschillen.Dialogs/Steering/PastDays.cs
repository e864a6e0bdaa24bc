using System.Globalization;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Days that lie behind: of a decision, of a report.</summary>
internal static class PastDays
{
    /// <summary>The day that is told, which has been: "20 november" without a year is the last one.</summary>
    /// <returns>Null when the day that was told is still to come.</returns>
    public static DateOnly? Of(DateMention date, DateOnly today) => date.Day <= today ? date.Day
        : date.Said.Contains(date.Day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? null
        : date.Day.AddYears(-1) is var before && before <= today ? before
        : null;
}
