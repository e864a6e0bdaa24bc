using System.Globalization;
using Verschillen.Domain.Moving;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Which days are taken for the day of a move.</summary>
internal static class MovingDays
{
    private const int YearsBack = 2;
    private const int YearsAhead = 3;

    // "Vorige maand" may be a day at the end of it.
    private const int MostDaysOfOneMove = 45;

    /// <summary>Whether a day is near enough to tell something about; both ends are.</summary>
    public static bool AreTaken(DateOnly day, DateOnly today) => day >= today.AddYears(-YearsBack) && day <= today.AddYears(YearsAhead);

    /// <summary>"En de hulp komt op 3 mei", "hij loopt af in 2029" where a card was asked: the moving day was told before, and only a day of the move takes its place.</summary>
    public static bool IsOfSomethingElse(DialogState before, Reading reading, DateOnly today)
    {
        if (reading.DayMeant is not { } date || date.Role is DayRole.Move || reading.IsCorrection)
        {
            return false;
        }

        var isOfTopic = before.Asked is { } asked && AskedQuestion.IsOfTopic(asked);
        if (before[SharedQuestions.Day] is not [not Situation.NotKnown, ..])
        {
            // "Die is gestopt op 1 maart", of help that was asked about: who does not know when they move has not moved.
            return isOfTopic && date.Day < today;
        }

        return date.Role switch
        {
            // "En in 2028", of who asks for a price and tells of no move.
            DayRole.Year => before.IsMoveKnown() || before.Goal is not (Goal.Rule or Goal.Apply or Goal.Deadline),
            // "En op 1 april" has nothing else to be of.
            // "Nee we gaan 15 april", where nothing is asked, is no answer to anything but when they go.
            DayRole.Bare or DayRole.Alone when before.Asked is null && reading.Assent is Assent.No && AreTaken(date.Day, today) => false,
            DayRole.Alone when AreTaken(date.Day, today) && (date.IsExact || before.IsDayEstimated()) => false,
            // "Moet ik dat regelen als ik in het weekend thuis ben" asks something, and names no day of the move.
            _ when reading.Intent is Intent.CompareMove && (date.Role is DayRole.Bare || date.Said.Any(char.IsDigit)) => false,
            var role => reading.IsSaidBack || isOfTopic || role is DayRole.Passing,
        };
    }

    /// <summary>"Wat betaalde ik in 2025", of who has an answer: it asks what held then, whatever else it seems to be for.</summary>
    public static bool AsksOfAnotherYear(DialogState before, Reading reading) =>
        reading is { DayMeant.Role: DayRole.Year, IsCorrection: false, Places.Count: 0, Topics.Count: 0, Intent: Intent.None or Intent.OutOfScope or Intent.CompareMove }
        && before.IsMoveKnown() && (reading.AspectIds.Count > 0 || before.RuleDay is not null);

    /// <summary>"Wat kost dat in 2025", of who moves in 2027 or was asked when: a year of which rules are asked, and no moving day.</summary>
    /// <returns>Null when the message asks no such thing.</returns>
    public static DateOnly? RuleDayIn(DialogState before, Reading reading, DateOnly today) =>
        reading is { IsOfNow: true, Intent: Intent.AskRule, Dates.Count: 0 } && before.MovingDay() is not null ? today
        : reading is { DayMeant: { Role: DayRole.Year } date, IsCorrection: false, Intent: Intent.AskRule or Intent.Apply or Intent.Deadline } && IsOfAMove(before) && AreTaken(date.Day, today) ? date.Day : null;

    private static bool IsOfAMove(DialogState before) => before.Goal is Goal.Compare || before[SharedQuestions.From] is not null || before[SharedQuestions.To] is not null;

    /// <summary>"Het was 20 oktober" of who moved last month: the day near the one that was told, when no year is; "1 november" of who has moved already is the last one.</summary>
    public static DateMention InYearOf(DialogState before, DateMention date, DateOnly today)
    {
        if (before.HasMoved && PastDays.Of(date, today) is { } past)
        {
            return date with { Day = past };
        }

        if (before.MovingDay() is not { } known || date.Said.Contains(date.Day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            return date;
        }

        int DaysAway(DateOnly day) => Math.Abs(day.DayNumber - known.DayNumber);
        var nearest = new[] { date.Day, date.Day.AddYears(-1), date.Day.AddYears(1) }.MinBy(DaysAway);
        return DaysAway(nearest) <= MostDaysOfOneMove ? date with { Day = nearest } : date;
    }
}
