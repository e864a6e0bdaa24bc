using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads longer periods, and takes the day of them that fits a move: "eind mei", "begin volgend jaar", "in maart".</summary>
internal static class PeriodDates
{
    public static DateHit? At(Message message, int index, DateOnly today)
    {
        var (part, start) = PartAt(message, index);
        if (start >= message.Count)
        {
            return null;
        }

        return Beyond(message, index, today) ?? YearAndMonth(message, start, today) ?? Month(message, start, part, today) ?? Pointed(message, start, part, today) ?? Season(message, start, part, today);
    }

    private static (Part Part, int Next) PartAt(Message message, int index)
    {
        var part = message[index].Text switch
        {
            "begin" or "start" => Part.Begin,
            "eind" or "einde" or "ind" => Part.End,
            "half" or "medio" or "midden" or "halverwege" => Part.Middle,
            _ => Part.Whole,
        };
        var next = part == Part.Whole ? index : index + 1;
        next += part != Part.Whole && message.Is(next, "in") ? 1 : 0;
        next += part != Part.Whole && message.Is(next, "van") ? 1 : 0;
        next += part != Part.Whole && next < message.Count && message[next].Text is "de" or "het" ? 1 : 0;
        return (part, next);
    }

    private static DateHit? Month(Message message, int index, Part part, DateOnly today)
    {
        var text = message[index].Text;
        var month = CalendarWords.Month(text);
        // "31 februari" is no day, and no month either.
        if (month == 0 || (index > 0 && message[index - 1] is { Kind: TokenKind.Number, Text.Length: <= 2 }) || (text.Length <= 4 && text is not ("mei" or "juni" or "juli") && part == Part.Whole && !IsAfterPreposition(message, index)))
        {
            return null;
        }

        var (year, end) = CalendarDates.YearAt(message, index + 1, today);
        var first = new DateOnly(year ?? (month >= today.Month ? today.Year : today.Year + 1), month, 1);
        return new DateHit(end, Choose(first, first.AddMonths(1), part), IsExact: false);
    }

    /// <summary>"na 2027", "na februari", "later dan 2027": the first day after it; "2027 of later": its own first.</summary>
    private static DateHit? Beyond(Message message, int index, DateOnly today)
    {
        var isLater = message[index].Text is "later" && message.Is(index + 1, "dan");
        var at = isLater ? index + 2 : index + 1;
        if (at >= message.Count || !(isLater || message.Is(index, "na")))
        {
            return message[index].Kind == TokenKind.Number && message.Is(index + 1, "of") && message.Is(index + 2, "later") && CalendarDates.YearAt(message, index, today).Year is { } from
                ? new DateHit(index + 3, new DateOnly(from, 1, 1), IsExact: false) : null;
        }

        if (CalendarDates.YearAt(message, at, today) is { Year: { } year, End: var end } && message[at].Kind == TokenKind.Number)
        {
            return new DateHit(end, new DateOnly(year + 1, 1, 1), IsExact: false);
        }

        var month = CalendarWords.Month(message[at].Text);
        var (said, after) = CalendarDates.YearAt(message, at + 1, today);
        return month == 0 ? null : new DateHit(after, new DateOnly(said ?? (month >= today.Month ? today.Year : today.Year + 1), month, 1).AddMonths(1), IsExact: false);
    }

    /// <summary>"2027 april".</summary>
    private static DateHit? YearAndMonth(Message message, int index, DateOnly today) =>
        message[index].Kind == TokenKind.Number && index + 1 < message.Count && CalendarWords.Month(message[index + 1].Text) is > 0 and var month && CalendarDates.YearAt(message, index, today).Year is { } year
            ? new DateHit(index + 2, new DateOnly(year, month, 1), IsExact: false) : null;

    private static bool IsAfterPreposition(Message message, int index) =>
        index > 0 && message[index - 1].Text is "in" or "per" or "vanaf" or "rond" or "van" or "tot" or "voor" or "sinds" or "na";

    /// <summary>"volgende maand", "eind dit jaar", "komend weekend".</summary>
    private static DateHit? Pointed(Message message, int index, Part part, DateOnly today)
    {
        var direction = CalendarWords.Direction(message[index].Text);
        var unitAt = direction is null ? index : index + 1;
        // "eind van het jaar" points at this one; "het jaar" alone at none.
        if (direction is null && message[index].Text is "weekend" && message.Is(index - 1, "het"))
        {
            return new DateHit(index + 1, Later(WeekdayDates.InWeek(today, 0, 6), today), IsExact: false);
        }

        if (unitAt >= message.Count || (direction is null && part == Part.Whole))
        {
            return null;
        }

        var count = direction ?? 0;
        // "deze september" is this year's, "aanstaande september" the one to come.
        if (direction is not null && CalendarWords.Month(message[unitAt].Text) is > 0 and var month)
        {
            var year = today.Year + (direction == -1 && month >= today.Month ? -1 : direction == 1 && month <= today.Month ? 1 : 0);
            return new DateHit(unitAt + 1, Choose(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1), part), IsExact: false);
        }

        if (message[unitAt].Text is "weekend" or "weekeind")
        {
            return new DateHit(unitAt + 1, WeekdayDates.InWeek(today, message[index].Text.StartsWith("volgend", StringComparison.Ordinal) ? 1 : Math.Min(count, 0), 6), IsExact: false);
        }

        var unit = CalendarWords.Unit(message[unitAt].Text);
        var (first, next) = unit switch
        {
            _ when message[unitAt].Text is "werkweek" => (WeekdayDates.InWeek(today, count, 1), WeekdayDates.InWeek(today, count, 6)),
            CalendarUnit.Week => (WeekdayDates.InWeek(today, count, 1), WeekdayDates.InWeek(today, count + 1, 1)),
            CalendarUnit.Month => (Months(today, count), Months(today, count + 1)),
            CalendarUnit.Quarter => (Quarters(today, count), Quarters(today, count + 1)),
            CalendarUnit.Year => (new DateOnly(today.Year + count, 1, 1), new DateOnly(today.Year + count + 1, 1, 1)),
            _ => (today, today),
        };
        return first == next ? null : new DateHit(unitAt + 1, Later(Choose(first, next, part), count >= 0 ? today : first), IsExact: false);
    }

    private static DateHit? Season(Message message, int index, Part part, DateOnly today)
    {
        if (message[index].IsWord && index > 0 && message[index - 1].Text is "in" or "vanaf" or "sinds" && NumberReader.At(message, index) is { Value: >= 1900 and < 2200 } words && words.End > index + 1 && decimal.Truncate(words.Value) == words.Value)
        {
            return new DateHit(words.End, Choose(new DateOnly((int)words.Value, 1, 1), new DateOnly((int)words.Value + 1, 1, 1), part), IsExact: false);
        }

        var isYear = message[index].Kind == TokenKind.Number && (part != Part.Whole || (index > 0 && message[index - 1].Text is "in" or "vanaf" or "per" or "jaar" or "sinds" or "voor" or "tot"));
        // "tot 2010" may be an income; a move lies near today.
        var isNear = part != Part.Whole || index == 0 || message[index - 1].Text is not ("voor" or "tot");
        if (isYear && CalendarDates.YearAt(message, index, today).Year is { } year && (isNear || (year >= today.Year && year <= today.Year + 10)))
        {
            return new DateHit(index + 1, Choose(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1), part), IsExact: false);
        }

        var (day, month) = message[index].Text switch
        {
            "lente" or "voorjaar" => (21, 3),
            "zomer" or "zomervakantie" => (1, 7),
            "herfst" or "najaar" => (21, 9),
            "winter" => (21, 12),
            "kerst" or "kerstmis" => (25, 12),
            "nieuwjaar" => (1, 1),
            "koningsdag" => (27, 4),
            "sinterklaas" => (5, 12),
            "oudjaar" => (31, 12),
            _ => default,
        };
        var (said, end) = CalendarDates.YearAt(message, index + 1, today);
        return month > 0 && CalendarDates.Day(day, month, said, today) is { } found ? new DateHit(end, found, IsExact: false) : null;
    }

    private static DateOnly Months(DateOnly today, int count) => new DateOnly(today.Year, today.Month, 1).AddMonths(count);

    private static DateOnly Quarters(DateOnly today, int count) => new DateOnly(today.Year, (today.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * count);

    private static DateOnly Later(DateOnly day, DateOnly least) => day < least ? least : day;

    private static DateOnly Choose(DateOnly first, DateOnly next, Part part) => part switch
    {
        Part.Middle => first.AddDays((next.DayNumber - first.DayNumber - 1) / 2),
        Part.End => next.AddDays(-1),
        _ => first,
    };

    private enum Part
    {
        Whole,
        Begin,
        Middle,
        End,
    }
}
