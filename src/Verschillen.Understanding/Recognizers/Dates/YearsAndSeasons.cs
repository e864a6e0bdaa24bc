using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads a year or a season: "in 2027", "in de zomer", "met kerst".</summary>
internal static class YearsAndSeasons
{
    public static DateHit? At(Message message, int index, PeriodPart part, DateOnly today)
    {
        if (message[index].IsWord && index > 0 && message[index - 1].Text is "in" or "vanaf" or "sinds" && NumberReader.At(message, index) is { Value: >= 1900 and < 2200 } words && words.End > index + 1 && decimal.Truncate(words.Value) == words.Value)
        {
            return new DateHit(words.End, part.DayOf(new DateOnly((int)words.Value, 1, 1), new DateOnly((int)words.Value + 1, 1, 1)), IsExact: false);
        }

        var isYear = message[index].Kind == TokenKind.Number && (part != PeriodPart.Whole || IsFilledIn(message, index) || (index > 0 && message[index - 1].Text is "in" or "vanaf" or "per" or "jaar" or "sinds" or "voor" or "tot"));
        // "tot 2010" may be an income; a move lies near today.
        var isNear = part != PeriodPart.Whole || index == 0 || message[index - 1].Text is not ("voor" or "tot");
        if (isYear && CalendarDates.YearAt(message, index, today).Year is { } year && (isNear || (year >= today.Year && year <= today.Year + 10)))
        {
            return new DateHit(index + 1, part.DayOf(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1)), IsExact: false);
        }

        var isAfter = HolidayDates.IsAfter(message, index);
        if (part is PeriodPart.Middle or PeriodPart.End && !isAfter && IsSeason(message[index].Text))
        {
            return OfSeason(message, index, part, today);
        }

        var isNewYear = message.Is(index, "oud") && message.Is(index + 1, "en") && message.Is(index + 2, "nieuw");
        var (day, month, days) = message[index].Text switch
        {
            var season when IsSeason(season) => isAfter ? After(season) : Start(season),
            "kerst" or "kerstmis" => (25, 12, 2),
            "kerstvakantie" => (27, 12, 14),
            "meivakantie" => (1, 5, 8),
            // In one of two weeks, by the part of the country.
            "voorjaarsvakantie" or "krokusvakantie" or "carnavalsvakantie" => (20, 2, 9),
            "herfstvakantie" => (17, 10, 9),
            "nieuwjaar" => (1, 1, 1),
            "koningsdag" => (27, 4, 1),
            "sinterklaas" => (5, 12, 1),
            "oudjaar" => (31, 12, 1),
            "jaarwisseling" => (31, 12, 2),
            _ when isNewYear => (31, 12, 2),
            _ => default,
        };
        var (said, end) = CalendarDates.YearAt(message, index + (isNewYear ? 3 : 1), today);
        // "vorige zomer".
        var from = index > 0 && CalendarWords.Direction(message[index - 1].Text) == -1 ? today.AddYears(-1) : today;
        days = isAfter ? days : 0;
        return month > 0 && CalendarDates.Day(day, month, said, from.AddDays(-days)) is { } found ? new DateHit(end, found.AddDays(days), IsExact: false) : null;
    }

    /// <summary>"jaar=2027", as one types in a form.</summary>
    private static bool IsFilledIn(Message message, int index) => message[index].Start > 0 && message.Original[message[index].Start - 1] is '=';

    /// <summary>"Eind van de winter", "halverwege de zomer": of the season that ends next, or in the year that is named.</summary>
    private static DateHit? OfSeason(Message message, int index, PeriodPart part, DateOnly today)
    {
        var (season, (year, end)) = (message[index].Text, CalendarDates.YearAt(message, index + 1, today));
        var ((startDay, startMonth, _), (overDay, overMonth, _)) = (Start(season), After(season));
        if (CalendarDates.Day(overDay, overMonth, year, today.AddDays(1)) is not { } over)
        {
            return null;
        }

        var start = new DateOnly(over.Year, startMonth, startDay);
        start = start < over ? start : start.AddYears(-1);
        var day = part.ComingDayOf(start, over, today);
        return new DateHit(end, year is null && day < today ? part.DayOf(start.AddYears(1), over.AddYears(1)) : day, IsExact: false);
    }

    /// <summary>Whether some words name a season.</summary>
    public static bool NamesSeason(Message message, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsSeason(message[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeason(string word) => word is "lente" or "voorjaar" or "zomer" or "zomervakantie" or "herfst" or "najaar" or "winter";

    private static (int Day, int Month, int Days) Start(string season) => season switch
    {
        "zomer" => (1, 7, 0),
        // A day on which the schools of every region are closed.
        "zomervakantie" => (1, 8, 0),
        "herfst" or "najaar" => (21, 9, 0),
        "winter" => (21, 12, 0),
        _ => (21, 3, 0),
    };

    /// <summary>The first day on which people say that a season is over; the summer is over when schools begin.</summary>
    private static (int Day, int Month, int Days) After(string season) => season switch
    {
        "zomer" or "zomervakantie" => (1, 9, 0),
        "herfst" or "najaar" => (21, 12, 0),
        "winter" => (21, 3, 0),
        _ => (21, 6, 0),
    };
}
