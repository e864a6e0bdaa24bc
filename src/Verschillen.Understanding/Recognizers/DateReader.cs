using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads Dutch dates (datums).</summary>
internal static class DateReader
{
    /// <param name="message">The message.</param>
    /// <param name="today">The day from which relative dates count.</param>
    /// <param name="taken">Tokens that are read already; those of dates are added.</param>
    /// <param name="asked">What was asked: "3/4" alone answers a figure as well as a day.</param>
    public static IReadOnlyList<DateMention> Read(Message message, DateOnly today, bool[] taken, QuestionKind? asked = null)
    {
        List<DateMention>? dates = null;
        List<(int Start, int End)>? places = null;
        var isFigure = asked is QuestionKind.Amount or QuestionKind.Percentage or QuestionKind.Income;
        for (var i = 0; i < message.Count; i++)
        {
            if (taken[i] || (isFigure && message.Count == 1 && message[i].Kind == TokenKind.Number) || At(message, i, today) is not { } hit || (isFigure && IsOnlyYears(message, i, hit.End)))
            {
                continue;
            }

            (dates ??= []).Add(new DateMention(message.Said(i, hit.End), Latest(message, i, hit, today), hit.IsExact && !IsAbout(message, i)));
            (places ??= []).Add((i, hit.End));
            taken.AsSpan(i, hit.End - i).Fill(value: true);
            i = hit.End - 1;
        }

        return dates is null ? [] : MeantFirst(message, dates, places!);
    }

    /// <summary>The day that is meant goes first: "de zaterdag voor kerst, 19 december", "januari hadden we gezegd maar dat is nu 8 februari".</summary>
    private static List<DateMention> MeantFirst(Message message, List<DateMention> dates, List<(int Start, int End)> places)
    {
        var last = dates.Count - 1;
        var meant = last > 0 && TakenBack.IsBetween(message, places[last - 1].Start, places[last - 1].End, places[last].Start) ? last
            : last > 0 && IsNextTo(message, places[0].End, places[1].Start) && IsOfCalendar(message, places[1].Start, places[1].End) ? 1
            : 0;
        if (meant > 0)
        {
            var date = dates[meant];
            dates.RemoveAt(meant);
            dates.Insert(0, date);
        }

        return dates;
    }

    /// <summary>"ongeveer 1 maart", "rond de 3e".</summary>
    private static bool IsAbout(Message message, int index)
    {
        var before = index > 1 && message[index - 1].Text is "op" or "de" ? index - 2 : index - 1;
        return before >= 0 && message[before].Text is "ongeveer" or "rond" or "omstreeks" or "circa";
    }

    // Made once, so that reading a message makes no delegate.
    private static readonly Func<Message, int, DateOnly, DateHit?> s_one = One;

    private static DateHit? At(Message message, int index, DateOnly today) =>
        RangeDates.At(message, index, today, s_one) ?? RelativeDates.FromDay(message, index, today, s_one) ?? One(message, index, today);

    /// <summary>The day that is meant: of a move that has been, a day of the calendar without a year is the last such day ("1 december" on the 15th is two weeks ago).</summary>
    private static DateOnly Latest(Message message, int index, DateHit hit, DateOnly today)
    {
        if (hit.Day < today || !IsOfCalendar(message, index, hit.End) || !(MoveTense.IsPast(message) || IsSince(message, index)))
        {
            return hit.Day;
        }

        var month = new DateOnly(today.Year, today.Month, 1);
        return At(message, index, month) is { } thisMonth && thisMonth.Day <= today ? thisMonth.Day
            : At(message, index, month.AddYears(-1)) is { } lastYear && lastYear.Day <= today ? lastYear.Day
            : hit.Day;
    }

    /// <summary>Whether a day is told again in other words: "de zaterdag voor kerst, 19 dec", "overmorgen, dus 3 maart".</summary>
    private static bool IsNextTo(Message message, int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (message[i].Text is not ("dus" or "op" or "namelijk" or "de" or "voor" or "na" or "kerst" or "ervoor" or "erna"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"sinds 3 november", "sinds de derde".</summary>
    private static bool IsSince(Message message, int index) => message.Is(index - 1, "sinds") || (message.Is(index - 2, "sinds") && message.Is(index - 1, "de"));

    /// <summary>Whether a date names a month, or a day and a month in figures, and points from no other day.</summary>
    private static bool IsOfCalendar(Message message, int start, int end)
    {
        var isNamed = false;
        for (var i = start; i < end; i++)
        {
            if (CalendarWords.Direction(message[i].Text) is not null || message[i].Text is "over" or "na")
            {
                return false;
            }

            isNamed |= CalendarWords.Month(message[i].Text) > 0 || (message[i].Kind == TokenKind.Number && message[i].Text.AsSpan().ContainsAny('-', '/'));
        }

        return isNamed;
    }

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
