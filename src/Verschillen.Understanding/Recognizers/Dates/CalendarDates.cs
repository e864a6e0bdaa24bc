using System.Globalization;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads a day of the calendar: "1-3-2027", "1 maart", "de vijftiende".</summary>
internal static class CalendarDates
{
    // "Mijn moeder is de tweede": of people and things there are a few.
    private const int LastOfAFew = 4;

    public static DateHit? At(Message message, int index, DateOnly today) =>
        WrittenDates.At(message, index, today) ?? DayAndMonth(message, index, today) ?? MonthAndDay(message, index, today) ?? DayOfMonth(message, index, today);

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

    /// <summary>The year in which a day of every year is meant: the one that was said, or else the next one when this year's has passed.</summary>
    /// <param name="said">The year; null when none was said.</param>
    /// <param name="ofThisYear">The day in the year of today.</param>
    /// <param name="today">Today.</param>
    public static int YearOf(int? said, DateOnly ofThisYear, DateOnly today) => said ?? (ofThisYear < today ? today.Year + 1 : today.Year);

    /// <summary>Whether a date names a month, or a day and a month in figures, and points from no other day.</summary>
    public static bool IsOfCalendar(Message message, int start, int end)
    {
        var isNamed = false;
        for (var i = start; i < end; i++)
        {
            isNamed |= CalendarWords.Month(message[i].Text) > 0 || (message[i].Kind == TokenKind.Number && message[i].Text.AsSpan().ContainsAny('-', '/'));
        }

        return isNamed && !PointsFromToday(message, start, end);
    }

    /// <summary>"Volgende vrijdag", "over twee weken", "na 1 mei": it has a word that counts on from some day.</summary>
    public static bool PointsFromToday(Message message, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CalendarWords.Direction(message[i].Text) is not null || message[i].Text is "over" or "na")
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>"maart de eerste", "volgend jaar maart de eerste", "March 1st", "maart 1"; "maart 28" may be of 2028.</summary>
    private static DateHit? MonthAndDay(Message message, int index, DateOnly today)
    {
        var isYear = CalendarWords.Direction(message[index].Text) is not null && message.Is(index + 1, "jaar") && index + 2 < message.Count;
        var at = isYear ? index + 2 : index;
        if (CalendarWords.Month(message[at].Text) is var month && month == 0)
        {
            return null;
        }

        int? year = isYear ? today.Year + CalendarWords.Direction(message[index].Text) : null;
        var (rank, end) = RankAt(message, message.Is(at + 1, "de") ? at + 2 : at + 1, today);
        (year, end) = end > 0 && year is null ? YearAt(message, end, today) : (year, end);
        return end > 0 ? (Day(rank, month, year, today) is { } found ? new DateHit(end, found, IsExact: true) : null)
            : isYear && Day(1, month, year, today) is { } first ? new DateHit(at + 1, first, IsExact: false)
            : null;
    }

    private static (int Rank, int End) RankAt(Message message, int index, DateOnly today)
    {
        if (index >= message.Count)
        {
            return default;
        }

        var day = message[index] is { Kind: TokenKind.Number, Text.Length: <= 2 } ? int.Parse(message[index].Text, CultureInfo.InvariantCulture) : 0;
        var isLast = index + 1 >= message.Count || message[index + 1].Before >= Gap.Comma;
        var isBare = message.WasEnglish ? isLast || CalendarWords.Unit(message[index + 1].Text) == CalendarUnit.None : isLast && day < today.Year % 100;
        return OrdinalWords.At(message, index) is { End: > 0 } ranked ? ranked : day > 0 && isBare ? (day, index + 1) : default;
    }

    /// <summary>The year that may follow a month, in digits, words or as "volgend jaar".</summary>
    public static (int? Year, int End) YearAt(Message message, int index, DateOnly today)
    {
        if (index >= message.Count)
        {
            return (null, index);
        }

        // "juni van 1992", "28 juni in 2028", "mei van vorig jaar".
        var isLinked = message[index].Text is "van" or "in" && index + 1 < message.Count
            && (message[index + 1] is { Kind: TokenKind.Number, Text.Length: 4 } || (CalendarWords.Direction(message[index + 1].Text) is not null && message.Is(index + 2, "jaar")));
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

        if (NumberReader.At(message, index) is { Value: < 100 } ago && message.Is(ago.End, "jaar") && message.Is(ago.End + 1, "geleden") && decimal.Truncate(ago.Value) == ago.Value)
        {
            return (today.Year - (int)ago.Value, ago.End + 2);
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

    /// <summary>"de vijftiende", "op de 1e"; "de eerste" alone is a choice and needs "op" or "per", unless a day was asked.</summary>
    public static DateHit? DayOfMonth(Message message, int index, DateOnly today, bool isAsked = false)
    {
        var (rank, end) = OrdinalWords.At(message, index);
        // "20 ste".
        if (end == 0 && message[index] is { Kind: TokenKind.Number, Text.Length: <= 2 } && index + 1 < message.Count && message[index + 1].Text is "ste" or "de" or "e" && message.Is(index + 2, "van"))
        {
            (rank, end) = (int.Parse(message[index].Text, CultureInfo.InvariantCulture), index + 2);
        }

        var isDay = end > 0 && rank is >= 1 and <= 31 && message.Is(end, "van") && CalendarWords.Direction(message.Is(end + 1, "de") && end + 2 < message.Count ? message[end + 2].Text : end + 1 < message.Count ? message[end + 1].Text : string.Empty) is not null;
        isDay |= end > 0 && rank is >= 1 and <= 31 && message.Is(index - 1, "de") && index > 1 && message[index - 2].Text is "op" or "per" or "vanaf" or "rond";
        isDay |= end > 0 && rank is >= 1 and <= 31 && message.Is(index - 1, "de") && index > 1 && CalendarWords.Weekday(message[index - 2].Text) > 0;
        isDay |= isAsked && end > 0 && rank is >= 1 and <= 31 && (message[index].Kind == TokenKind.Number || (rank > LastOfAFew && message.Is(index - 1, "de")));
        if (isDay && message.Is(end, "van"))
        {
            var of = message.Is(end + 1, "de") ? end + 2 : end + 1;
            if (of + 1 < message.Count && CalendarWords.Direction(message[of].Text) is { } months && CalendarWords.Unit(message[of + 1].Text) == CalendarUnit.Month
                && today.AddMonths(months) is var there && rank <= DateTime.DaysInMonth(there.Year, there.Month))
            {
                return new DateHit(of + 2, new DateOnly(there.Year, there.Month, rank), IsExact: true);
            }
        }

        var isOther = end < message.Count && message[end] is { IsWord: true, Before: Gap.Space, Text: not ("ga" or "verhuis" or "verhuizen" or "van" or "of" or "denk") };
        if (!isDay || isOther)
        {
            return null;
        }

        // "op de 31e" in April is the last of May.
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(rank >= today.Day ? 0 : 1);
        while (rank > DateTime.DaysInMonth(month.Year, month.Month))
        {
            month = month.AddMonths(1);
        }

        return new DateHit(end, new DateOnly(month.Year, month.Month, rank), IsExact: true);
    }
}
