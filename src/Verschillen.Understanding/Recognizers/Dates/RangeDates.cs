using System.Globalization;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads from one day to another and takes the first: "van 3 tot 12 mei", "tussen 1-10 en 7-11", "jan-feb 2027", "2026-2028".</summary>
internal static class RangeDates
{
    /// <param name="message">The message.</param>
    /// <param name="index">Where it begins.</param>
    /// <param name="today">The day from which relative dates count.</param>
    /// <param name="read">Reads one day or period.</param>
    public static DateHit? At(Message message, int index, DateOnly today, Func<Message, int, DateOnly, DateHit?> read)
    {
        if (message[index].Kind == TokenKind.Number && WrittenRanges.At(message, index, today) is { } written)
        {
            return written;
        }

        if (CalendarWords.Month(message[index].Text) > 0 && index + 1 < message.Count && message[index + 1].Text is { Length: <= 5 } days && WrittenRanges.Middle(days) is > 0 and <= 2 and var middle)
        {
            return WrittenRanges.OfMonth(message, index, days[..middle], days[(middle + 1)..], today) is { } named ? named with { End = index + 2 } : null;
        }

        if (WrittenRanges.OfYears(message, index, today) is { } glued)
        {
            return glued;
        }

        var isBetween = message.Is(index, "tussen");
        var first = index + (isBetween || message.Is(index, "van") ? 1 : 0);
        if (first >= message.Count)
        {
            return null;
        }

        return DaysOfOneMonth(message, first, isBetween, today, read) ?? Between(message, first, isBetween, today, read);
    }

    /// <summary>"3 en 12 september", "9 tot 12 juni", "1 of 2 april": the month is said once.</summary>
    private static DateHit? DaysOfOneMonth(Message message, int index, bool isBetween, DateOnly today, Func<Message, int, DateOnly, DateHit?> read)
    {
        var isDay = message[index] is { Kind: TokenKind.Number, Text.Length: <= 2 };
        var (rank, end) = OrdinalWords.At(message, index) is { End: > 0 } ranked ? ranked : isDay ? (int.Parse(message[index].Text, CultureInfo.InvariantCulture), index + 1) : default;
        var isChoice = message.Is(end, "of");
        int? after = end == 0 ? null : isChoice ? (message.Is(end + 1, "de") ? end + 2 : end + 1) : Connector(message, end, isBetween);
        if (rank is < 1 or > 31 || after is not { } second || second >= message.Count || (message[second].Kind != TokenKind.Number && OrdinalWords.Parse(message[second].Text) is null)
            || read(message, second, today) is not { IsExact: true } last || last.End <= second + 1)
        {
            return null;
        }

        var ahead = last.Day.Day - rank;
        var isInDoubt = isChoice && Math.Abs(ahead) > MeantDay.MostDaysOfOneTime && rank <= DateTime.DaysInMonth(last.Day.Year, last.Day.Month);
        return ahead > 0 || isChoice ? last with { Day = last.Day.AddDays(isInDoubt ? -ahead : -Math.Max(ahead, 0)), IsExact = isInDoubt, OrElse = isInDoubt ? last.Day : null } : null;
    }

    private static DateHit? Between(Message message, int index, bool isBetween, DateOnly today, Func<Message, int, DateOnly, DateHit?> read)
    {
        if (!HasConnector(message, index + 1, isBetween))
        {
            return null; // as in most messages, which spares reading each of their words as the first of two days
        }

        var first = Point(message, index, today, read);
        if (first is not { } start || Connector(message, start.End, isBetween) is not { } second || second >= message.Count || Point(message, second, today, read) is not { } last)
        {
            return null;
        }

        // "mei tot oktober 2028": the first is the nearest before the last.
        var isCalendar = message[index].Kind == TokenKind.Number || CalendarWords.Month(message[index].Text) > 0 || OrdinalWords.At(message, index).End > 0;
        var day = isCalendar && last.Day.Year > 1900 && Point(message, index, last.Day.AddYears(-1).AddDays(1), read) is { } near ? near.Day : start.Day;
        return day <= last.Day ? new DateHit(last.End, day, IsExact: false) : null;
    }

    private static DateHit? Point(Message message, int index, DateOnly today, Func<Message, int, DateOnly, DateHit?> read)
    {
        var at = message.Is(index, "de") && index + 1 < message.Count ? index + 1 : index;
        if (message.Is(index, "nu"))
        {
            return new DateHit(index + 1, today, IsExact: true);
        }

        if (message[at].Kind == TokenKind.Number && CalendarDates.YearAt(message, at, today).Year is { } year)
        {
            return new DateHit(at + 1, new DateOnly(year, 1, 1), IsExact: false);
        }

        var month = CalendarWords.Month(message[at].Text);
        if (month > 0 && (at + 1 >= message.Count || message[at + 1].Kind != TokenKind.Number || message[at + 1].Text.Length == 4 || message[at + 1].Before == Gap.Hyphen))
        {
            var (said, end) = CalendarDates.YearAt(message, at + 1, today);
            return new DateHit(end, new DateOnly(said ?? (month >= today.Month ? today.Year : today.Year + 1), month, 1), IsExact: false);
        }

        return message[at].Kind == TokenKind.Number && WrittenDates.Day(message[at].Text, today) is { } day ? new DateHit(CalendarDates.YearAt(message, at + 1, today).End, DayIn(message, at, day, today), IsExact: true)
            : read(message, at, today);
    }

    /// <summary>"1-5 - 7-5, 2028": the year comes last.</summary>
    private static DateOnly DayIn(Message message, int index, DateOnly day, DateOnly today) =>
        CalendarDates.YearAt(message, index + 1, today).Year is { } year && CalendarDates.Day(day.Day, day.Month, year, today) is { } found ? found : day;

    /// <summary>Whether what joins two days stands anywhere from a token on.</summary>
    private static bool HasConnector(Message message, int start, bool isBetween)
    {
        for (var index = start; index < message.Count; index++)
        {
            if (Connector(message, index, isBetween) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token after "tot", "t/m", "-" or, after "tussen", "en".</summary>
    private static int? Connector(Message message, int index, bool isBetween)
    {
        if (index >= message.Count)
        {
            return null;
        }

        if (message[index].Text is "tot" or "tm" || (isBetween && message.Is(index, "en")))
        {
            var next = message.Is(index, "tot") && message.Is(index + 1, "en") && message.Is(index + 2, "met") ? index + 3 : index + 1;
            return next < message.Count && message.Is(next, "de") && !message.Is(next + 1, "start") ? next + 1
                : next + 2 < message.Count && message.Is(next, "de") && message.Is(next + 2, "van") ? next + 3 : next;
        }

        if (message.Is(index, "t") && message.Is(index + 1, "m"))
        {
            return index + 2;
        }

        // Both digits of "½" come from one sign, so that the second begins before the first ends.
        var between = message.Original.AsSpan(message[index - 1].End, Math.Max(0, message[index].Start - message[index - 1].End)).Trim();
        return between is "-" or "~" or "–" ? index : null;
    }
}
