using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads from one day to another in digits that are joined: "10/1-11/2/2027", "2026-2028", "18-19 mei"; takes the first.</summary>
internal static class WrittenRanges
{
    /// <summary>"10/1-11/2/2027", "1-10-2027-7-10-2027", "2026-2028", "18-19" before or after a month.</summary>
    public static DateHit? At(Message message, int index, DateOnly today)
    {
        var text = message[index].Text;
        var cut = text.Contains('/', StringComparison.Ordinal) ? text.IndexOf('-', StringComparison.Ordinal) : Middle(text);
        if (cut <= 0 || cut == text.Length - 1)
        {
            return null;
        }

        var (left, right) = (text[..cut], text[(cut + 1)..]);
        if (left.Length <= 2 && right.Length <= 2)
        {
            return OfMonth(message, index + 1, left, right, today);
        }

        if (IsYear(left) && IsYear(right) && !CalendarDates.IsMoney(message, index + 1) && Number(left) < Number(right))
        {
            return new DateHit(index + 1, new DateOnly(Number(left), 1, 1), IsExact: false);
        }

        return WrittenDates.Day(right, today) is { } last && WrittenDates.Day(left, last.AddYears(-1).AddDays(1)) is { } first && first <= last
            ? new DateHit(index + 1, first, IsExact: false)
            : null;
    }

    /// <param name="index">The token of the month.</param>
    public static DateHit? OfMonth(Message message, int index, string left, string right, DateOnly today)
    {
        var month = index < message.Count ? CalendarWords.Month(message[index].Text) : 0;
        if (month == 0 || left.Length > 2 || right.Length > 2 || !text(left) || !text(right) || Number(left) >= Number(right))
        {
            return null;
        }

        var (year, end) = CalendarDates.YearAt(message, index + 1, today);
        return CalendarDates.Day(Number(left), month, year, today) is { } day ? new DateHit(end, day, IsExact: false) : null;

        static bool text(string part) => part.All(char.IsAsciiDigit);
    }

    /// <summary>"18 nov 2026-19 dec 2027", "jan feb 2027".</summary>
    public static DateHit? OfYears(Message message, int index, DateOnly today)
    {
        if (CalendarWords.Month(message[index].Text) is > 0 and var first && index + 2 < message.Count && CalendarWords.Month(message[index + 1].Text) > first && CalendarDates.YearAt(message, index + 2, today) is { Year: { } year, End: var end })
        {
            return new DateHit(end, new DateOnly(year, first, 1), IsExact: false);
        }

        var isGlued = message[index] is { Kind: TokenKind.Number, Text.Length: <= 2 } && index + 3 < message.Count && CalendarWords.Month(message[index + 1].Text) > 0
            && message[index + 2] is { Kind: TokenKind.Number, Text.Length: 6 or 7 } && message[index + 2].Text[4] == '-' && IsYear(message[index + 2].Text[..4]) && CalendarWords.Month(message[index + 3].Text) > 0;
        return isGlued && CalendarDates.Day(Number(message[index].Text), CalendarWords.Month(message[index + 1].Text), Number(message[index + 2].Text[..4]), today) is { } day
            ? new DateHit(CalendarDates.YearAt(message, index + 4, today).End, day, IsExact: false) : null;
    }

    /// <summary>The hyphen in the middle of one, three or five.</summary>
    public static int Middle(string text)
    {
        var hyphens = text.AsSpan().Count('-');
        if (hyphens is not (1 or 5))
        {
            return -1;
        }

        var cut = -1;
        for (var i = 0; i <= hyphens / 2; i++)
        {
            cut = text.IndexOf('-', cut + 1);
        }

        return cut;
    }

    private static bool IsYear(string text) => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2200;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
