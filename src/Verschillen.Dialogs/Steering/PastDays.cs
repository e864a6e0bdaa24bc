using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
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

    /// <summary>Tells with which day is reckoned, where what was told is no exact day ("2 weken geleden").</summary>
    /// <param name="draft">The reply that is written.</param>
    /// <param name="date">What the message tells; null when it tells no day.</param>
    /// <param name="kept">The day that was kept of it; null when none was.</param>
    public static void SayTakenAs(ReplyDraft draft, DateMention? date, DateOnly? kept)
    {
        if (date is { IsExact: false } && kept is { } day)
        {
            draft.Say(Phrases.DateTakenAs, ("datum", DutchWords.Day(day)));
        }
    }
}
