using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

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

        return Beyond(message, index, today) ?? YearAndMonth(message, start, today) ?? Month(message, start, part, today) ?? PointedPeriods.At(message, start, part, today) ?? YearsAndSeasons.At(message, start, part, today);
    }

    private static (PeriodPart Part, int Next) PartAt(Message message, int index)
    {
        var (rank, end) = message.Is(index, "laatste") ? (2, index + 1) : OrdinalWords.At(message, index);
        var isHalf = rank is 1 or 2 && message.Is(end, "helft");
        var part = message[index].Text switch
        {
            _ when isHalf => rank == 1 ? PeriodPart.FirstHalf : PeriodPart.SecondHalf,
            "begin" or "start" => PeriodPart.Begin,
            "eind" or "einde" or "ind" => PeriodPart.End,
            // "Al een half jaar" is how long, and no part of a year.
            "half" when index + 1 < message.Count && CalendarWords.Unit(message[index + 1].Text) is not CalendarUnit.None => PeriodPart.Whole,
            "half" or "medio" or "midden" or "halverwege" => PeriodPart.Middle,
            _ => PeriodPart.Whole,
        };
        var next = isHalf ? end + 1 : part == PeriodPart.Whole ? index : index + 1;
        next += part != PeriodPart.Whole && message.Is(next, "in") ? 1 : 0;
        next += part != PeriodPart.Whole && (message.Is(next, "van") || message.Is(next, "vd")) ? 1 : 0;
        next += part != PeriodPart.Whole && next < message.Count && message[next].Text is "de" or "het" ? 1 : 0;
        return (part, next);
    }

    private static DateHit? Month(Message message, int index, PeriodPart part, DateOnly today)
    {
        var text = message[index].Text;
        var month = CalendarWords.Month(text);
        var (year, end) = CalendarDates.YearAt(message, index + 1, today);
        // "31 februari" is no day, and no month either.
        if (month == 0 || (index > 0 && message[index - 1] is { Kind: TokenKind.Number, Text.Length: <= 2 })
            || (text.Length <= 4 && text is not ("mei" or "juni" or "juli") && part == PeriodPart.Whole && year is null && !IsAfterPreposition(message, index)))
        {
            return null;
        }

        var first = new DateOnly(year ?? (month >= today.Month ? today.Year : today.Year + 1), month, 1);
        var day = part.ComingDayOf(first, first.AddMonths(1), today);
        // "half december" on the 28th is of the next year.
        return new DateHit(end, year is null && day < today ? part.DayOf(first.AddYears(1), first.AddYears(1).AddMonths(1)) : day, IsExact: false);
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
}
