using System.Globalization;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads a numbered week or quarter and takes its first day: "week 31", "de laatste week van juli", "het eerste kwartaal van 2027".</summary>
internal static class WeekDates
{
    public static DateHit? At(Message message, int index, DateOnly today) =>
        Numbered(message, index, today) ?? Ranked(message, index, today) ?? AfterNext(message, index, today) ?? OfDay(message, index, today);

    /// <summary>"week 31": as the calendar numbers it (ISO 8601).</summary>
    private static DateHit? Numbered(Message message, int index, DateOnly today)
    {
        var isWeek = message[index].Text is "week" or "wk" && index + 1 < message.Count && message[index + 1] is { Kind: TokenKind.Number, Text.Length: <= 2, Before: Gap.Space or Gap.None };
        if (!isWeek || !int.TryParse(message[index + 1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var week) || week is < 1 or > 53)
        {
            return null;
        }

        var (said, end) = CalendarDates.YearAt(message, index + 2, today);
        var year = said ?? ISOWeek.GetYear(today.ToDateTime(default));
        // Without a year it is the next one to come; not every year has a week 53.
        while (said is null && (week > ISOWeek.GetWeeksInYear(year) || Monday(year, week).AddDays(6) < today))
        {
            year++;
        }

        return week > ISOWeek.GetWeeksInYear(year) ? null : new DateHit(end, Monday(year, week), IsExact: false);
    }

    /// <summary>"de laatste week van juli", "3e week van 2027", "het eerste kwartaal van het jaar".</summary>
    private static DateHit? Ranked(Message message, int index, DateOnly today)
    {
        var (rank, unitAt) = message.Is(index, "laatste") ? (-1, index + 1) : OrdinalWords.At(message, index);
        if (rank == 0 || unitAt >= message.Count)
        {
            return null;
        }

        var unit = CalendarWords.Unit(message[unitAt].Text);
        var of = unitAt + (message.Is(unitAt + 1, "van") || message.Is(unitAt + 1, "in") ? 2 : 1);
        if (unit == CalendarUnit.Quarter)
        {
            return Quarter(message, rank, of, today);
        }

        if (unit != CalendarUnit.Week || of >= message.Count || of == unitAt + 1)
        {
            return null;
        }

        if (CalendarDates.YearAt(message, of, today) is { Year: { } year, End: var end })
        {
            return new DateHit(end, Monday(year, rank < 0 ? ISOWeek.GetWeeksInYear(year) : Math.Min(rank, 52)), IsExact: false);
        }

        return CalendarWords.Month(message[of].Text) is > 0 and var month && rank <= 5 ? OfMonth(message, rank, month, of + 1, today) : null;
    }

    /// <summary>The first week of a month is the one with its first Thursday, as with the weeks of a year.</summary>
    private static DateHit? OfMonth(Message message, int rank, int month, int next, DateOnly today)
    {
        var (said, end) = CalendarDates.YearAt(message, next, today);
        var year = said ?? (month >= today.Month ? today.Year : today.Year + 1);
        var first = WeekOf(year, month, rank);
        // Without a year it is the next one to come.
        return new DateHit(end, said is null && first.AddDays(6) < today ? WeekOf(year + 1, month, rank) : first, IsExact: false);
    }

    private static DateOnly WeekOf(int year, int month, int rank) => rank < 0
        ? MondayOf(new DateOnly(year, month, DateTime.DaysInMonth(year, month) - 3))
        : MondayOf(new DateOnly(year, month, 4)).AddDays(7 * (rank - 1));

    private static DateHit? Quarter(Message message, int rank, int of, DateOnly today)
    {
        var (said, end) = CalendarDates.YearAt(message, of, today);
        var isYear = message.Is(of, "het") && message.Is(of + 1, "jaar");
        if (rank > 4)
        {
            return null;
        }

        var month = ((rank < 0 ? 4 : rank) * 3) - 2;
        var year = said ?? (isYear || month + 2 >= today.Month ? today.Year : today.Year + 1);
        var first = new DateOnly(year, month, 1);
        return new DateHit(said is not null ? end : isYear ? of + 2 : Math.Min(of, message.Count), PeriodPart.Whole.ComingDayOf(first, first.AddMonths(3), today), IsExact: false);
    }

    /// <summary>"de week na volgende".</summary>
    private static DateHit? AfterNext(Message message, int index, DateOnly today) =>
        message.Is(index, "week") && message.Is(index + 1, "na") && message.Is(index + 2, "volgende") ? new DateHit(index + (message.Is(index + 3, "week") ? 4 : 3), WeekdayDates.InWeek(today, 2, 1), IsExact: false) : null;

    /// <summary>"de week van 10 april", "de week beginnend op 4 februari".</summary>
    private static DateHit? OfDay(Message message, int index, DateOnly today)
    {
        if (!message.Is(index, "week") || index + 2 >= message.Count || message[index + 1].Text is not ("van" or "beginnend" or "startend" or "aanvangend" or "vanaf"))
        {
            return null;
        }

        var at = message.Is(index + 2, "op") && index + 3 < message.Count ? index + 3 : index + 2;
        return CalendarDates.At(message, at, today) is { IsExact: true } day ? new DateHit(day.End, MondayOf(day.Day), IsExact: false) : null;
    }

    private static DateOnly Monday(int year, int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));

    private static DateOnly MondayOf(DateOnly day) => WeekdayDates.InWeek(day, 0, 1);
}
