namespace Verschillen.Domain.Help;

/// <summary>The public holidays of the Netherlands (algemeen erkende feestdagen).</summary>
/// <remarks>
/// Algemene termijnenwet, article 3, sections 1 and 2, https://wetten.overheid.nl/BWBR0002448. Days that a royal decree makes equal to a holiday for a year
/// (section 3), such as the Friday after Ascension Day, are not known here.
/// </remarks>
public static class PublicHolidays
{
    private const int DaysToAscension = 39;
    private const int DaysToWhitSunday = 49;

    /// <summary>Whether a day is a public holiday by law. Easter Sunday and Whit Sunday are Sundays, and stand in no list.</summary>
    public static bool Has(DateOnly day) => day is { Month: 1, Day: 1 } or { Month: 5, Day: 5 } or { Month: 12, Day: 25 or 26 }
        || day == KingsDay(day.Year)
        || (day.DayNumber - Easter(day.Year).DayNumber) is -2 or 1 or DaysToAscension or DaysToWhitSunday + 1;

    /// <summary>27 April, or the day before when that is a Sunday.</summary>
    public static DateOnly KingsDay(int year) => new DateOnly(year, 4, 27) is { DayOfWeek: not DayOfWeek.Sunday } day ? day : new DateOnly(year, 4, 26);

    /// <summary>Ascension Day (Hemelvaartsdag).</summary>
    public static DateOnly Ascension(int year) => Easter(year).AddDays(DaysToAscension);

    /// <summary>Whit Sunday (eerste pinksterdag).</summary>
    public static DateOnly WhitSunday(int year) => Easter(year).AddDays(DaysToWhitSunday);

    /// <summary>Easter Sunday, after the rule of the Gregorian calendar as Meeus, Jones and Butcher wrote it out.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
