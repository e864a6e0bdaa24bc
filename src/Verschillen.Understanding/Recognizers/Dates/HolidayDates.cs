using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads holidays: "met Pasen", "volgende koningsdag", "Nieuwjaarsdag 2028" (feestdagen).</summary>
internal static class HolidayDates
{
    public static DateHit? At(Message message, int index, DateOnly today)
    {
        if (NumberedDay(message, index, today) is { } numbered)
        {
            return numbered;
        }

        var direction = message[index].Text is "laatste" or "voorgaande" ? -1 : message.Is(index, "eropvolgende") ? 1 : CalendarWords.Direction(message[index].Text);
        var at = direction is null ? index : index + 1;
        if (at >= message.Count || End(message, at) is not { } end || On(message[at].Text, today.Year) is not { } day)
        {
            return null;
        }

        var (said, after) = CalendarDates.YearAt(message, end, today);
        var days = IsAfter(message, index) ? DaysOf(message[at].Text) : 0;
        var coming = CalendarDates.YearOf(said, day, today.AddDays(-days));
        // "vorige Pasen" is the one before.
        return new DateHit(after, On(message[at].Text, direction < 0 && said is null ? coming - 1 : coming)!.Value.AddDays(days), IsExact: true);
    }

    /// <summary>"na Pasen", "na de kerst"; not "twee dagen na Pasen" or "de week na Pasen", which count from it.</summary>
    public static bool IsAfter(Message message, int index)
    {
        var at = index - (index > 1 && message[index - 1].Text is "de" or "het" ? 2 : 1);
        return message.Is(at, "na") && (at == 0 || CalendarWords.Unit(message[at - 1].Text) == CalendarUnit.None);
    }

    private static int DaysOf(string word) => word is "pasen" or "pinksteren" ? 2 : 1;

    /// <summary>"eerste kerstdag", "2e paasdag".</summary>
    private static DateHit? NumberedDay(Message message, int index, DateOnly today)
    {
        var (rank, end) = OrdinalWords.At(message, index);
        if (rank is not (1 or 2) || end >= message.Count || message[end].Text is not ("kerstdag" or "paasdag" or "pinksterdag"))
        {
            return null;
        }

        var (year, after) = CalendarDates.YearAt(message, end + 1, today);
        var ofThisYear = On(message[end].Text, today.Year)!.Value.AddDays(rank - 1);
        return new DateHit(after, On(message[end].Text, CalendarDates.YearOf(year, ofThisYear, today))!.Value.AddDays(rank - 1), IsExact: true);
    }

    private static int? End(Message message, int index) => message[index].Text switch
    {
        "dag" => message.Is(index + 1, "van") && message.Is(index + 2, "de") && message.Is(index + 3, "arbeid") ? index + 4 : null,
        _ => index + 1,
    };

    private static DateOnly? On(string word, int year) => word switch
    {
        "nieuwjaarsdag" => new DateOnly(year, 1, 1),
        "koningsdag" => KingsDay(year),
        "dag" => new DateOnly(year, 5, 1),
        "bevrijdingsdag" => new DateOnly(year, 5, 5),
        "dodenherdenking" => new DateOnly(year, 5, 4),
        "kerstdag" => new DateOnly(year, 12, 25),
        "pasen" or "paasdag" => Easter(year),
        "hemelvaart" or "hemelvaartsdag" => Easter(year).AddDays(39),
        "pinksteren" or "pinksterdag" => Easter(year).AddDays(49),
        _ => null,
    };

    /// <summary>27 April, or the day before when that is a Sunday.</summary>
    private static DateOnly KingsDay(int year) => new DateOnly(year, 4, 27) is { DayOfWeek: not DayOfWeek.Sunday } day ? day : new DateOnly(year, 4, 26);

    /// <summary>Easter Sunday, after the rule of the Gregorian calendar as Meeus, Jones and Butcher wrote it out.</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
