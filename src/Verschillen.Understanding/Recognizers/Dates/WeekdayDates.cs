using System.Globalization;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads days of the week: "dinsdag", "volgende week dinsdag", "vrijdag over een week".</summary>
internal static class WeekdayDates
{
    public static DateHit? At(Message message, int index, DateOnly today)
    {
        if (OfMonth(message, index, today) is { } ofMonth)
        {
            return ofMonth;
        }

        if (Weekday(message, index) is > 0 and var weekday)
        {
            return Named(message, index, weekday, today);
        }

        if (CalendarWords.Direction(message[index].Text) is not { } direction)
        {
            return null;
        }

        if (CalendarWords.Unit(Text(message, index + 1)) == CalendarUnit.Week)
        {
            var after = message.Is(index + 2, "op") ? index + 3 : index + 2;
            return Weekday(message, after) is > 0 and var later ? new DateHit(after + 1, InWeek(today, direction, later), IsExact: true) : null;
        }

        return Weekday(message, index + 1) is > 0 and var day ? new DateHit(index + 2, Pointed(message[index].Text, direction, day, today), IsExact: true) : null;
    }

    /// <summary>"eerste maandag van januari", "laatste vrijdag in mei 2027".</summary>
    private static DateHit? OfMonth(Message message, int index, DateOnly today)
    {
        var isLast = message.Is(index, "laatste");
        var (rank, at) = isLast ? (1, index + 1) : OrdinalWords.At(message, index);
        if (rank is < 1 or > 4 || at + 1 >= message.Count || CalendarWords.Weekday(message[at].Text) is not (> 0 and var weekday))
        {
            return null;
        }

        var name = message[at + 1].Text is "van" or "in" ? at + 2 : at + 1;
        if (CalendarWords.Month(Text(message, name)) is not (> 0 and var month))
        {
            return null;
        }

        var (year, end) = CalendarDates.YearAt(message, name + 1, today);
        return new DateHit(end, In(CalendarDates.YearOf(year, In(today.Year), today)), IsExact: true);

        DateOnly In(int inYear)
        {
            var first = new DateOnly(inYear, month, 1);
            var counted = isLast ? first.AddMonths(1).AddDays(-7) : first.AddDays(7 * (rank - 1));
            return counted.AddDays((weekday - Number(counted) + 7) % 7);
        }
    }

    /// <summary>A day of the week that lies some weeks from today's.</summary>
    /// <param name="weekday">1 for Monday to 7 for Sunday.</param>
    public static DateOnly InWeek(DateOnly today, int weeks, int weekday) => today.AddDays(weekday - Number(today) + (7 * weeks));

    private static DateHit Named(Message message, int index, int weekday, DateOnly today)
    {
        var next = index + 1;
        next += message.Is(next, "van") && CalendarWords.Direction(Text(message, next + 1)) is not null && CalendarWords.Unit(Text(message, next + 2)) == CalendarUnit.Week ? 1 : 0;
        if (DayOfMonth(message, next, weekday, today) is { } dated)
        {
            return dated;
        }

        if (CalendarWords.Direction(Text(message, next)) is { } direction)
        {
            if (CalendarWords.Unit(Text(message, next + 1)) == CalendarUnit.Week)
            {
                return new DateHit(next + 2, InWeek(today, direction, weekday), IsExact: true);
            }

            if (message[next].Text is "aanstaande" or "komende" or "aankomende")
            {
                return new DateHit(next + 1, Coming(today, weekday), IsExact: true);
            }
        }

        if (message.Is(next, "over") && next + 2 <= message.Count && Weeks(message, next + 1) is var (weeks, end))
        {
            return new DateHit(end, Coming(today, weekday).AddDays(7 * weeks), IsExact: true);
        }

        return new DateHit(next, Coming(today, weekday), IsExact: true);
    }

    /// <summary>"maandag 21": the first Monday that is a 21st.</summary>
    private static DateHit? DayOfMonth(Message message, int index, int weekday, DateOnly today)
    {
        var isLast = index + 1 >= message.Count || message[index + 1].Before >= Gap.Comma;
        if (index >= message.Count || !isLast || message[index] is not { Kind: TokenKind.Number, Text.Length: <= 2, Before: Gap.Space } || !int.TryParse(message[index].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 31)
        {
            return null;
        }

        // Every day of a month falls on every day of the week within six years.
        for (var day = today; day < today.AddYears(6); day = day.AddDays(1))
        {
            if (day.Day == number && Number(day) == weekday)
            {
                return new DateHit(index + 1, day, IsExact: true);
            }
        }

        return null;
    }

    private static (int Weeks, int End)? Weeks(Message message, int index) =>
        index < message.Count && NumberReader.At(message, index) is { Value: >= 1 and <= 52 } number && CalendarWords.Unit(Text(message, number.End)) == CalendarUnit.Week
            ? ((int)number.Value, number.End + 1)
            : null;

    private static DateOnly Pointed(string word, int direction, int weekday, DateOnly today) => direction switch
    {
        -1 when word.StartsWith("vorig", StringComparison.Ordinal) => InWeek(today, -1, weekday),
        -1 => Coming(today, weekday).AddDays(Number(today) == weekday ? -14 : -7),
        1 when word.StartsWith("volgend", StringComparison.Ordinal) => InWeek(today, 1, weekday),
        1 => Coming(today, weekday),
        // "deze vrijdag" is still to come, also on a Sunday.
        _ => InWeek(today, 0, weekday) is var day && day < today ? Coming(today, weekday) : day,
    };

    /// <summary>The first such day after today.</summary>
    private static DateOnly Coming(DateOnly today, int weekday) => today.AddDays(((weekday - Number(today) + 6) % 7) + 1);

    private static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static int Weekday(Message message, int index) => index >= message.Count ? 0
        : CalendarWords.Weekday(message[index].Text) is > 0 and var weekday ? weekday
        : index > 0 ? Short(message[index].Text, message[index - 1].Text)
        : 0;

    /// <summary>"op za", "ik ga zat. terug": short forms are also other words ("op zo een dag", "ik zat", "ik ga ma halen"), and count only where a day must stand.</summary>
    private static int Short(string word, string before) => word switch
    {
        "ma" when before is "op" => 1,
        "wo" when IsBeforeDay(before) => 3,
        "vr" when IsBeforeDay(before) => 5,
        "za" or "zat" when IsBeforeDay(before) => 6,
        _ => 0,
    };

    private static bool IsBeforeDay(string word) => word is "op" or "ga" or "gaat" or "verhuis" or "verhuist";

    private static string Text(Message message, int index) => index < message.Count ? message[index].Text : string.Empty;
}
