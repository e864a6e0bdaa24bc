using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Days that lie behind: of a decision, of a report.</summary>
internal static class PastDays
{
    // A day of the week or of the month comes again within so many days; one of the calendar after a year.
    private const int MostDaysBetween = 31;

    /// <summary>The day that is told, which has been: "20 november" without a year is the last one, "vrijdag" the last Friday before today.</summary>
    /// <returns>Null when the day that was told is still to come.</returns>
    public static DateOnly? Of(DateMention date, DateOnly today) => date.Day <= today ? date.Day : date.Before;

    /// <summary>Tells with which day is reckoned, where what was told is no exact day ("2 weken geleden") or none of the calendar ("vrijdag", "de 28e").</summary>
    /// <param name="draft">The reply that is written.</param>
    /// <param name="date">What the message tells; null when it tells no day.</param>
    /// <param name="kept">The day that was kept of it; null when none was.</param>
    public static void SayTakenAs(ReplyDraft draft, DateMention? date, DateOnly? kept)
    {
        if (date is null || kept is not { } day)
        {
            return;
        }

        if (date.Before == day && date.Day.DayNumber - day.DayNumber <= MostDaysBetween)
        {
            draft.Say(Phrases.DateTakenAs, ("datum", DutchWords.DayOfWeek(day)));
        }
        else if (!date.IsExact)
        {
            draft.Say(Phrases.DateTakenAs, ("datum", DutchWords.Day(day)));
        }
    }
}
