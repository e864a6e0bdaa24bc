using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads a day or month in digits: "1-3-2027", "2027-03-01", "op 1/3", "3-2027".</summary>
internal static class WrittenDates
{
    private const int LongestDay = 10; // characters of "01-03-2027"

    /// <returns>Null when it is no day or month that exists.</returns>
    public static DateHit? At(Message message, int index, DateOnly today)
    {
        if (message[index] is not { Kind: TokenKind.Number, Text: { Length: >= 3 and <= LongestDay } text } || text is "24/7")
        {
            return null;
        }

        if (Numbers(text, '-', '/', '.') is not { } numbers)
        {
            return null;
        }

        if (numbers.Length == 2)
        {
            if (text.Length >= 6 && !text.Contains('.', StringComparison.Ordinal))
            {
                return MonthOfYear(numbers, index);
            }

            return IsDayAndMonth(message, index, text) && CalendarDates.Day(numbers[0], numbers[1], null, today) is { } next ? new DateHit(index + 1, message.Is(index - 1, "deze") ? Nearest(next, today) : next, IsExact: true) : null;
        }

        var day = text.IndexOfAny(['-', '/', '.']) == 4 ? CalendarDates.Day(numbers[2], numbers[1], numbers[0], today) : CalendarDates.Day(numbers[0], numbers[1], Year(numbers[2]), today);
        return day is { } found ? new DateHit(index + 1, found, IsExact: true) : null;
    }

    /// <summary>"Deze 12/5", said a week later: of the next such day and the last, that which is nearest.</summary>
    private static DateOnly Nearest(DateOnly next, DateOnly today) =>
        next.AddYears(-1) is var last && today.DayNumber - last.DayNumber < next.DayNumber - today.DayNumber ? last : next;

    /// <summary>The day of "1-10" or "1/10/2027" as such; whether it is one in its sentence is for the caller to know.</summary>
    /// <returns>Null when it is no day that exists.</returns>
    public static DateOnly? Day(string text, DateOnly today)
    {
        if (text.Length > LongestDay || Numbers(text, '-', '/') is not { } numbers)
        {
            return null;
        }

        return numbers.Length == 2 ? CalendarDates.Day(numbers[0], numbers[1], null, today) : CalendarDates.Day(numbers[0], numbers[1], Year(numbers[2]), today);
    }

    /// <returns>The two or three numbers between the signs; null when there are others, or other things than digits.</returns>
    private static int[]? Numbers(string text, params ReadOnlySpan<char> signs)
    {
        var parts = text.Split(signs);
        return parts.Length is 2 or 3 && parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit))
            ? Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>"3-2027" and "2027-3" name a month.</summary>
    private static DateHit? MonthOfYear(int[] numbers, int index)
    {
        var (year, month) = numbers[0] > 31 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0]);
        return year is >= 1900 and < 2200 && month is >= 1 and <= 12 ? new DateHit(index + 1, new DateOnly(year, month, 1), IsExact: false) : null;
    }

    /// <summary>"1-3" may be a range, "1/3" a part of a whole, "1.5" an amount and "10.12" a time.</summary>
    private static bool IsDayAndMonth(Message message, int index, string text)
    {
        if (text.Contains('.', StringComparison.Ordinal) || IsUnit(message, index + 1))
        {
            return false;
        }

        var isSlashed = text.Contains('/', StringComparison.Ordinal);
        return message.Count == 1 || IsAfterDayWord(message, index) || message.Is(index + 1, "as") || (isSlashed && text.Length >= 4 && text[^3] == '/')
            || (IsOfMove(message) && (isSlashed ? !IsShare(message, index + 1) : message.IsPart(index, index + 1)));
    }

    private static bool IsAfterDayWord(Message message, int index) => index > 0 && (CalendarWords.Weekday(message[index - 1].Text) > 0 || IsMove(message[index - 1].Text)
        || message[index - 1].Text is "op" or "per" or "p" or "pd" or "dd" or "miv" or "deze" or "volgende" or "vanaf" or "datum" or "tot" or "voor" or "sinds" or "van");

    private static bool IsUnit(Message message, int index) => index < message.Count
        && (CalendarWords.Unit(message[index].Text) != CalendarUnit.None || message[index].Text is "%" or "euro" or "€" or "procent" or "u" or "x" or "keer" or "deel");

    /// <summary>"verhuist", "verh.", "verhuisdatum".</summary>
    private static bool IsMove(string word) => word is "verh" || word.StartsWith("verhui", StringComparison.Ordinal);

    /// <summary>Whether a message tells of going somewhere: "verh. 1/3", "Ede > Zeist, 1/3".</summary>
    private static bool IsOfMove(Message message) => message.Tokens.Any(token => token.Text is "naar" or "nr" or ">" || IsMove(token.Text));

    /// <summary>"1/3 van mijn inkomen"; "1/3 van Ede naar Zeist" is a day.</summary>
    private static bool IsShare(Message message, int index) =>
        message.Is(index, "vd") || (message.Is(index, "van") && index + 1 < message.Count && message[index + 1].Text is "de" or "het" or "mijn" or "mn" or "ons" or "onze" or "zijn" or "haar" or "hun" or "een" or "alle");

    private static int Year(int digits) => digits < 100 ? 2000 + digits : digits;
}
