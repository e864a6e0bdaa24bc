using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads a day of the calendar: "1-3-2027", "1 maart", "de vijftiende".</summary>
internal static class CalendarDates
{
    public static DateHit? At(Message message, int index, DateOnly today) =>
        Numeric(message, index, today) ?? DayAndMonth(message, index, today) ?? MonthAndDay(message, index, today) ?? DayOfMonth(message, index, today);

    /// <summary>The first such day from today on; the day itself when a year is given.</summary>
    /// <returns>Null when no such day exists.</returns>
    public static DateOnly? Day(int day, int month, int? year, DateOnly today)
    {
        if (month is < 1 or > 12 || day < 1 || year is < 1900 or > 2199)
        {
            return null;
        }

        for (var candidate = year ?? today.Year; candidate <= (year ?? (today.Year + 8)); candidate++)
        {
            if (day <= DateTime.DaysInMonth(candidate, month) && new DateOnly(candidate, month, day) is var found && (year is not null || found >= today))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The day of "1-10" or "1/10/2027" as such; whether it is one in its sentence is for the caller to know.</summary>
    /// <returns>Null when it is no day that exists.</returns>
    public static DateOnly? Written(string text, DateOnly today)
    {
        var parts = text.Length > 10 ? [] : text.Split('-', '/');
        if (parts.Length is not (2 or 3) || !parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        return numbers.Length == 2 ? Day(numbers[0], numbers[1], null, today) : Day(numbers[0], numbers[1], Year(numbers[2]), today);
    }

    /// <summary>"3-2027" and "2027-3" name a month.</summary>
    private static DateHit? MonthOfYear(int[] numbers, int index)
    {
        var (year, month) = numbers[0] > 31 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0]);
        return year is >= 1900 and < 2200 && month is >= 1 and <= 12 ? new DateHit(index + 1, new DateOnly(year, month, 1), IsExact: false) : null;
    }

    private static DateHit? Numeric(Message message, int index, DateOnly today)
    {
        if (message[index] is not { Kind: TokenKind.Number, Text: { Length: >= 3 and <= 10 } text } || text is "24/7")
        {
            return null;
        }

        var parts = text.Split('-', '/', '.');
        if (parts.Length is not (2 or 3) || !parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        if (numbers.Length == 2)
        {
            if (text.Length >= 6 && !text.Contains('.', StringComparison.Ordinal))
            {
                return MonthOfYear(numbers, index);
            }

            return IsDayAndMonth(message, index, text) && Day(numbers[0], numbers[1], null, today) is { } near ? new DateHit(index + 1, near, IsExact: true) : null;
        }

        var day = parts[0].Length == 4 ? Day(numbers[2], numbers[1], numbers[0], today) : Day(numbers[0], numbers[1], Year(numbers[2]), today);
        return day is { } found ? new DateHit(index + 1, found, IsExact: true) : null;
    }

    /// <summary>"1-3" may be a range, "1.5" an amount and "10.12" a time.</summary>
    private static bool IsDayAndMonth(Message message, int index, string text)
    {
        var isAfterPreposition = index > 0 && message[index - 1].Text is "op" or "per" or "deze" or "volgende" or "vanaf" or "datum" or "tot" or "voor" or "sinds" or "van" or "verhuisdatum";
        var isBeforeUnit = index + 1 < message.Count && (CalendarWords.Unit(message[index + 1].Text) != CalendarUnit.None || message[index + 1].Text is "%" or "euro" or "€" or "procent");
        isAfterPreposition |= index > 0 && CalendarWords.Weekday(message[index - 1].Text) > 0;
        isAfterPreposition |= text.Contains('/', StringComparison.Ordinal) && text.Length >= 4 && text[^3] == '/';
        return !isBeforeUnit && !text.Contains('.', StringComparison.Ordinal) && (isAfterPreposition || message.Count == 1);
    }

    private static int Year(int digits) => digits < 100 ? 2000 + digits : digits;

    private static DateHit? DayAndMonth(Message message, int index, DateOnly today)
    {
        var (day, next) = DayAt(message, index);
        next += next > 0 && message.Is(next, "dag") && message.Is(next + 1, "van") ? 1 : 0;
        next += message.Is(next, "van") ? 1 : 0;
        if (next == 0 || next >= message.Count || CalendarWords.Month(message[next].Text) is var month && month == 0)
        {
            return null;
        }

        var (year, end) = YearAt(message, next + 1, today);
        return Day(day, month, year, today) is { } found ? new DateHit(end, found, IsExact: true) : null;
    }

    /// <summary>"maart de eerste", "volgend jaar maart de eerste".</summary>
    private static DateHit? MonthAndDay(Message message, int index, DateOnly today)
    {
        var isYear = CalendarWords.Direction(message[index].Text) is not null && message.Is(index + 1, "jaar") && index + 2 < message.Count;
        var at = isYear ? index + 2 : index;
        if (CalendarWords.Month(message[at].Text) is var month && month == 0)
        {
            return null;
        }

        int? year = isYear ? today.Year + CalendarWords.Direction(message[index].Text) : null;
        var (rank, end) = message.Is(at + 1, "de") && at + 2 < message.Count ? OrdinalWords.At(message, at + 2) : default;
        (year, end) = end > 0 && year is null ? YearAt(message, end, today) : (year, end);
        return end > 0 ? (Day(rank, month, year, today) is { } found ? new DateHit(end, found, IsExact: true) : null)
            : isYear && Day(1, month, year, today) is { } first ? new DateHit(at + 1, first, IsExact: false)
            : null;
    }

    /// <summary>The year that may follow a month, in digits, words or as "volgend jaar".</summary>
    public static (int? Year, int End) YearAt(Message message, int index, DateOnly today)
    {
        if (index >= message.Count)
        {
            return (null, index);
        }

        // "juni van 1992", "28 juni in 2028".
        var isLinked = message[index].Text is "van" or "in" && index + 1 < message.Count && message[index + 1] is { Kind: TokenKind.Number, Text.Length: 4 };
        index += isLinked ? 1 : 0;
        var token = message[index];
        if (token.Kind == TokenKind.Number && token.Text.Length == 4 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is >= 1900 and < 2200 && !IsMoney(message, index + 1))
        {
            return (digits, index + 1);
        }

        if (CalendarWords.Direction(token.Text) is { } direction && message.Is(index + 1, "jaar"))
        {
            return (today.Year + direction, index + 2);
        }

        var isWord = token.IsWord && token.Text.StartsWith("tweeduizend", StringComparison.Ordinal);
        return isWord && NumberReader.At(message, index) is { Value: >= 2000 and < 2200 } number ? ((int)number.Value, number.End) : (null, isLinked ? index - 1 : index);
    }

    /// <summary>"2010 euro" is no year.</summary>
    public static bool IsMoney(Message message, int index) => index < message.Count && message[index].Text is "euro" or "euros" or "eur" or "€" or "%" or "procent";

    private static (int Day, int End) DayAt(Message message, int index)
    {
        var (rank, end) = OrdinalWords.At(message, index);
        if (end > 0 && rank is >= 1 and <= 31)
        {
            return (rank, end);
        }

        var isDay = NumberReader.At(message, index) is { Value: >= 1 and <= 31 } found && decimal.Truncate(found.Value) == found.Value;
        return isDay && NumberReader.At(message, index) is { } number ? ((int)number.Value, number.End) : default;
    }

    /// <summary>"de vijftiende", "op de 1e"; "de eerste" alone is a choice and needs "op" or "per".</summary>
    private static DateHit? DayOfMonth(Message message, int index, DateOnly today)
    {
        var (rank, end) = OrdinalWords.At(message, index);
        var isDay = end > 0 && rank is >= 1 and <= 31 && message.Is(index - 1, "de") && index > 1 && message[index - 2].Text is "op" or "per" or "vanaf" or "rond";
        isDay |= end > 0 && rank is >= 1 and <= 31 && message.Is(index - 1, "de") && index > 1 && CalendarWords.Weekday(message[index - 2].Text) > 0;
        if (isDay && message.Is(end, "van"))
        {
            var of = message.Is(end + 1, "de") ? end + 2 : end + 1;
            if (of + 1 < message.Count && CalendarWords.Direction(message[of].Text) is { } months && CalendarWords.Unit(message[of + 1].Text) == CalendarUnit.Month
                && today.AddMonths(months) is var there && rank <= DateTime.DaysInMonth(there.Year, there.Month))
            {
                return new DateHit(of + 2, new DateOnly(there.Year, there.Month, rank), IsExact: true);
            }
        }

        var isOther = end < message.Count && message[end] is { IsWord: true, Before: Gap.Space, Text: not ("ga" or "verhuis" or "verhuizen" or "van") };
        if (!isDay || isOther)
        {
            return null;
        }

        var month = rank >= today.Day ? today : today.AddMonths(1);
        return rank <= DateTime.DaysInMonth(month.Year, month.Month) ? new DateHit(end, new DateOnly(month.Year, month.Month, rank), IsExact: true) : null;
    }
}
