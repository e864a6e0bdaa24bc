using System.Collections.Frozen;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>The closed classes of words that dates are made of.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, int> s_months = Numbered(
        [
            "januari jan januarie janauri jannewaris jannewaarje", "februari feb febr februarie feburari febrewaris febrewaarje", "maart mrt mar maar1", "april apr aprill", "mei maaie", "juni jun junie juny",
            "juli jul julie july", "augustus aug augustes", "september sep sept septembr septimber", "oktober okt october oct oktobr", "november nov novembr novimber", "december dec decembr desember desimber",
        ]);

    private static readonly FrozenDictionary<string, int> s_weekdays = Numbered(
        ["maandag ma maandags mandag", "dinsdag di dinsdags dindag", "woensdag wo woensdags woendag", "donderdag do donderdags dondedag", "vrijdag vr vrijdags vrydag", "zaterdag za zaterdags zatedag", "zondag zo zondags"]);

    /// <summary>The month that a word names, 1 to 12; zero when none.</summary>
    public static int Month(string word) => s_months.GetValueOrDefault(word);

    /// <summary>The day of the week that a word names, 1 for Monday to 7; zero when none. Abbreviations do not count.</summary>
    public static int Weekday(string word) => word.Length > 2 ? s_weekdays.GetValueOrDefault(word) : 0;

    /// <summary>As <see cref="Weekday"/>, with abbreviations, for before a day and a month.</summary>
    public static int WeekdayOrShort(string word) => s_weekdays.GetValueOrDefault(word);

    /// <summary>Which way a word points: 0 for "deze", 1 for "volgende", -1 for "vorige".</summary>
    /// <returns>Null when it does not point.</returns>
    public static int? Direction(string word) => word switch
    {
        "deze" or "dit" => 0,
        "volgende" or "volgend" or "vlg" or "komende" or "komend" or "aanstaande" or "aanstaand" or "aankomende" or "aankomend" or "eerstvolgende" => 1,
        "vorige" or "vorig" or "afgelopen" => -1,
        _ => null,
    };

    /// <summary>The unit of time that a word names.</summary>
    public static CalendarUnit Unit(string word) => word switch
    {
        "dag" or "dagen" or "dgn" or "daagjes" => CalendarUnit.Day,
        "week" or "weken" or "weke" or "wk" or "wkn" or "weekjes" or "weekje" => CalendarUnit.Week,
        "maand" or "maanden" or "mnd" or "maandje" or "maandjes" => CalendarUnit.Month,
        "kwartaal" => CalendarUnit.Quarter,
        "jaar" or "jaren" or "jr" or "jaartje" => CalendarUnit.Year,
        "minuut" or "minuten" or "min" or "uur" or "uren" or "uurtje" or "kwartier" or "seconden" => CalendarUnit.WithinDay,
        _ => CalendarUnit.None,
    };

    private static FrozenDictionary<string, int> Numbered(string[] lines) =>
        lines.SelectMany((line, index) => line.Split(' ').Select(word => (word, number: index + 1)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
}

internal enum CalendarUnit
{
    None,
    WithinDay,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}
