using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads dates, in Dutch and in English (datums).</summary>
internal static class DateReader
{
    private const int DaysOfWeekAndOne = 8;
    private const int MonthsInYear = 12;

    /// <param name="message">The message.</param>
    /// <param name="today">The day from which relative dates count.</param>
    /// <param name="taken">Tokens that are read already; those of dates are added.</param>
    /// <param name="words">The words that tell what a day is of.</param>
    /// <param name="asked">What was asked: "3/4" alone answers a figure as well as a day, and "de 15e" is a day where one was asked.</param>
    /// <returns>The dates, the one that is meant first; and whether it leaves doubt which one that is.</returns>
    public static (IReadOnlyList<DateMention> Dates, bool IsInDoubt) Read(Message message, DateOnly today, bool[] taken, DayWords words, QuestionKind? asked = null)
    {
        message = EnglishDays.InDutch(message);
        List<FoundDate>? found = null;
        var isFigure = asked is QuestionKind.Amount or QuestionKind.Percentage or QuestionKind.Income;
        for (var i = 0; i < message.Count; i++)
        {
            if (taken[i] || !DateWords.MayBegin(message[i]) || (isFigure && message.Count == 1 && message[i].Kind == TokenKind.Number) || At(message, i, today, asked) is not { } hit || (isFigure && IsOnlyYears(message, i, hit.End)))
            {
                continue;
            }

            // In an answer "ik denk in mei" is all day; elsewhere what hedges a day stays words, for they tell what is asked.
            var (start, end) = asked is QuestionKind.Date ? DateHedges.Around(message, i, hit.End) : (i, hit.End);
            // "1 mei a.s."
            end += message.Is(end, "as") && end == hit.End ? 1 : 0;
            var day = Latest(message, i, hit, today);
            (found ??= []).Add(new FoundDate(
                i,
                end,
                new DateMention(message.Said(i, hit.End), day, hit.IsExact && !DateHedges.IsAbout(message, i, hit.End)) { WasLately = hit.IsExact && WasLately(message, i, hit.End, day, today), Before = Before(message, i, hit.End, day, today) },
                hit.OrElse));
            taken.AsSpan(start, end - start).Fill(value: true);
            i = end - 1;
        }

        return found is null ? ([], false) : MeantDay.Of(message, found, taken, asked is QuestionKind.Date, words);
    }

    // Made once, so that reading a message makes no delegate.
    private static readonly Func<Message, int, DateOnly, DateHit?> s_one = One;

    private static DateHit? At(Message message, int index, DateOnly today, QuestionKind? asked = null) =>
        RangeDates.At(message, index, today, s_one) ?? YearFirstDates.At(message, index, today, s_one) ?? RelativeDates.FromDay(message, index, today, s_one) ?? One(message, index, today)
        ?? (asked is QuestionKind.Date ? CalendarDates.DayOfMonth(message, index, today, isAsked: true) : null);

    /// <summary>The day that is meant: of a move that has been, a weekday, and a day of the calendar without a year, is the last such day ("1 december" on the 15th is two weeks ago).</summary>
    private static DateOnly Latest(Message message, int index, DateHit hit, DateOnly today)
    {
        if (hit.Day > today && hit.End == index + 1 && CalendarWords.Weekday(message[index].Text) > 0 && MoveTense.IsPast(message, index))
        {
            return Before(message, index, hit.End, hit.Day, today) ?? hit.Day;
        }

        if (hit.Day < today || !CalendarDates.IsOfCalendar(message, index, hit.End)
            || !(MoveTense.IsPast(message, index) || IsSince(message, index) || (MoveTense.MayBePast(message) && WasLately(message, index, hit.End, hit.Day, today))))
        {
            return hit.Day;
        }

        // From the first of a month: "in mei", read in May, is the day on which it is read, and its beginning is meant.
        var month = new DateOnly(today.Year, today.Month, 1);
        return At(message, index, month) is { } thisMonth && thisMonth.Day <= today ? thisMonth.Day
            : At(message, index, month.AddYears(-1)) is { } lastYear && lastYear.Day <= today ? lastYear.Day
            : hit.Day;
    }

    /// <summary>The last such day before today: of "vrijdag" on a Friday the one of a week ago, for the day itself is called "vandaag".</summary>
    private static DateOnly? Before(Message message, int index, int end, DateOnly day, DateOnly today)
    {
        if (day <= today || CalendarDates.PointsFromToday(message, index, end) || RelativeDates.At(message, index, today) is not null)
        {
            return null;
        }

        // What has a year is read a year back as it is read today.
        if (At(message, index, today.AddMonths(-MonthsInYear)) is not { } yearBack || yearBack.Day >= today)
        {
            return null;
        }

        // What is read a week back is a day of the week, some months back one of a month or of the calendar.
        for (var months = 0; months < MonthsInYear; months++)
        {
            if (At(message, index, months == 0 ? today.AddDays(-DaysOfWeekAndOne) : today.AddMonths(-months)) is { } read && read.Day < today)
            {
                return read.Day;
            }
        }

        return yearBack.Day;
    }

    private static bool WasLately(Message message, int index, int end, DateOnly day, DateOnly today)
    {
        var yearBefore = day.AddYears(-1);
        return yearBefore < today && today.DayNumber - yearBefore.DayNumber < day.DayNumber - today.DayNumber
            && CalendarDates.IsOfCalendar(message, index, end) && At(message, index, today.AddYears(-1)) is { } read && read.Day < day;
    }

    /// <summary>"sinds 3 november", "sinds de derde".</summary>
    private static bool IsSince(Message message, int index) => message.Is(index - 1, "sinds") || (message.Is(index - 2, "sinds") && message.Is(index - 1, "de"));

    private static DateHit? One(Message message, int index, DateOnly today)
    {
        // "dinsdag 4 mei" is the fourth of May, whatever day of the week that is.
        if (CalendarWords.WeekdayOrShort(message[index].Text) > 0 && index + 1 < message.Count && CalendarDates.At(message, message.Is(index + 1, "de") ? Math.Min(index + 2, message.Count - 1) : index + 1, today) is { } dated)
        {
            return dated;
        }

        return CalendarDates.At(message, index, today)
            ?? WeekDates.At(message, index, today)
            ?? WeekdayDates.At(message, index, today)
            ?? HolidayDates.At(message, index, today)
            ?? RelativeDates.At(message, index, today)
            ?? RestOfPeriods.At(message, index, today)
            ?? (IsDayThatDoesNotExist(message, index) ? null : PeriodDates.At(message, index, today));
    }

    /// <summary>"tussen 1950 en 2010" answers a figure that was asked.</summary>
    private static bool IsOnlyYears(Message message, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (message[i].Text is not ("tussen" or "van" or "tot" or "en") && (message[i].Kind != TokenKind.Number || message[i].Text.Length != 4))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"30 februari" is no day, and not the month of February either.</summary>
    private static bool IsDayThatDoesNotExist(Message message, int index) =>
        index > 0 && CalendarWords.Month(message[index].Text) > 0 && int.TryParse(message[index - 1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and < 100;
}
