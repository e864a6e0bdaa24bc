using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads periods that are pointed at from today: "volgende maand", "eind dit jaar", "komend weekend".</summary>
internal static class PointedPeriods
{
    /// <summary>"volgende maand", "eind dit jaar", "komend weekend".</summary>
    public static DateHit? At(Message message, int index, PeriodPart part, DateOnly today)
    {
        var direction = CalendarWords.Direction(message[index].Text);
        var unitAt = direction is null ? index : index + 1;
        // "eind van het jaar" points at this one; "het jaar" alone at none.
        if (direction is null && message[index].Text is "weekend" && message.Is(index - 1, "het"))
        {
            return new DateHit(index + 1, Later(WeekdayDates.InWeek(today, 0, 6), today), IsExact: false);
        }

        if (unitAt >= message.Count || (direction is null && part == PeriodPart.Whole))
        {
            return null;
        }

        var count = direction ?? 0;
        // "deze september" is this year's, "aanstaande september" the one to come.
        if (direction is not null && CalendarWords.Month(message[unitAt].Text) is > 0 and var month)
        {
            var year = today.Year + (direction == -1 && month >= today.Month ? -1 : direction == 1 && month <= today.Month ? 1 : 0);
            return new DateHit(unitAt + 1, part.DayOf(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1)), IsExact: false);
        }

        if (message[unitAt].Text is "weekend" or "weekeind")
        {
            return new DateHit(unitAt + 1, WeekdayDates.InWeek(today, message[index].Text.StartsWith("volgend", StringComparison.Ordinal) ? 1 : Math.Min(count, 0), 6), IsExact: false);
        }

        var unit = CalendarWords.Unit(message[unitAt].Text);
        if (unit == CalendarUnit.Month && DaysOf(message, unitAt + 1, Months(today, count)) is { } days)
        {
            return days;
        }

        var (first, next) = unit switch
        {
            _ when message[unitAt].Text is "werkweek" => (WeekdayDates.InWeek(today, count, 1), WeekdayDates.InWeek(today, count, 6)),
            CalendarUnit.Week => (WeekdayDates.InWeek(today, count, 1), WeekdayDates.InWeek(today, count + 1, 1)),
            CalendarUnit.Month => (Months(today, count), Months(today, count + 1)),
            CalendarUnit.Quarter => (Quarters(today, count), Quarters(today, count + 1)),
            CalendarUnit.Year => (new DateOnly(today.Year + count, 1, 1), new DateOnly(today.Year + count + 1, 1, 1)),
            _ => (today, today),
        };
        return first == next ? null : new DateHit(unitAt + 1, Later(part.DayOf(first, next), count >= 0 ? today : first), IsExact: false);
    }

    /// <summary>"volgende maand van 4-23".</summary>
    private static DateHit? DaysOf(Message message, int index, DateOnly month)
    {
        var at = message.Is(index, "van") ? index + 1 : index;
        var text = at < message.Count && message[at].Kind == TokenKind.Number ? message[at].Text : string.Empty;
        var cut = text.Length is >= 3 and <= 5 ? WrittenRanges.Middle(text) : -1;
        return cut > 0 && int.TryParse(text.AsSpan(0, cut), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month)
            ? new DateHit(at + 1, month.AddDays(day - 1), IsExact: false) : null;
    }

    private static DateOnly Months(DateOnly today, int count) => new DateOnly(today.Year, today.Month, 1).AddMonths(count);

    private static DateOnly Quarters(DateOnly today, int count) => new DateOnly(today.Year, (today.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * count);

    private static DateOnly Later(DateOnly day, DateOnly least) => day < least ? least : day;
}
