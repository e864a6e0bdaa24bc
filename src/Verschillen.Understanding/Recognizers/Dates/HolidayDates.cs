using Verschillen.Domain.Help;
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
        "koningsdag" => PublicHolidays.KingsDay(year),
        "dag" => new DateOnly(year, 5, 1),
        "bevrijdingsdag" => new DateOnly(year, 5, 5),
        "dodenherdenking" => new DateOnly(year, 5, 4),
        "kerstdag" => new DateOnly(year, 12, 25),
        "pasen" or "paasdag" => PublicHolidays.Easter(year),
        "hemelvaart" or "hemelvaartsdag" => PublicHolidays.Ascension(year),
        "pinksteren" or "pinksterdag" => PublicHolidays.WhitSunday(year),
        _ => null,
    };
}
