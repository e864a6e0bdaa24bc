using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

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
