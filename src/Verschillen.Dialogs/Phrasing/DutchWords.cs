using System.Globalization;
using Verschillen.Domain.Rules;

namespace Verschillen.Dialogs.Phrasing;

/// <summary>Figures and days in Dutch words, as they are read aloud: "106 euro", "1 maart 2027", "hoogstens 5 jaar".</summary>
public static class DutchWords
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    // A pattern for a day is read anew at each day.
    private static readonly string[] MonthNames = Dutch.DateTimeFormat.MonthNames;
    private static readonly string[] DayNames = Dutch.DateTimeFormat.DayNames;

    /// <summary>A sum of money; cents only where there are any, and parts of a cent where a kilometre has them: "0,172 euro".</summary>
    public static string Euros(decimal euros) => euros.ToString(decimal.IsInteger(euros) ? "N0" : "#,0.00##", Dutch) + " euro";

    /// <summary>A sum of money without cents; half a euro away from zero, as people round.</summary>
    public static decimal WholeEuros(decimal euros) => Math.Round(euros, 0, MidpointRounding.AwayFromZero);

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthNames[day.Month - 1]} {day.Year:D4}");

    /// <summary>A day with its name: "vrijdag 27 november 2026".</summary>
    public static string DayOfWeek(DateOnly day) => $"{DayNames[(int)day.DayOfWeek]} {Day(day)}";

    /// <summary>A date as precise as its source bears it.</summary>
    public static string Day(SourceDate date) =>
        date.HasDay ? Day(date.FirstDay)
        : date.HasMonth ? string.Create(CultureInfo.InvariantCulture, $"{MonthNames[date.FirstDay.Month - 1]} {date.Year:D4}")
        : date.Year.ToString(CultureInfo.InvariantCulture);

    public static string Length(Duration duration) =>
        duration.Number is { } number ? $"{Bounded(duration.Bound)}{Number(number)} {Unit(duration.Unit, number)}" : "zo lang als u wilt";

    /// <summary>How many days lie between the moving day and another: "8 weken", "1 dag".</summary>
    public static string Distance(int days, bool inWeeks) => inWeeks && days % 7 == 0
        ? Length(new Duration(Math.Abs(days / 7), TimeUnit.Weeks))
        : Length(new Duration(Math.Abs(days), TimeUnit.Days));

    /// <summary>When a day is that has not passed: "vandaag", "morgen", "over 3 dagen".</summary>
    public static string Until(DateOnly today, DateOnly day) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        var days => $"over {Length(new Duration(days, TimeUnit.Days))}",
    };

    public static string Money(Amount amount) => amount is { Euros: 0, Bound: Bound.Exact }
        ? "gratis"
        : Bounded(amount.Bound) + Euros(amount.Euros) + PerUnit(amount.Per);

    public static string Share(Percentage percentage) =>
        $"{Bounded(percentage.Bound)}{Percent(percentage.Percent)} van {NormName(percentage.Of)}";

    /// <summary>A bare number, with at most two decimals: "1.261,35".</summary>
    public static string Number(decimal number) => number.ToString(decimal.IsInteger(number) ? "N0" : "#,0.##", Dutch);

    /// <summary>A bare percentage: "7,5 procent".</summary>
    public static string Percent(decimal percent) => Number(percent) + " procent";

    public static string Counted(Count count) => $"{Bounded(count.Bound)}{Number(count.Number)} {count.Unit}";

    /// <summary>Words joined as people do: "de kaart", "de kaart en de keuring", "a, b en c".</summary>
    public static string List(IReadOnlyList<string> words) => Joined(words, "en");

    /// <summary>Words of which one is meant: "Tilburg of Zwolle".</summary>
    public static string Either(IReadOnlyList<string> words) => Joined(words, "of");

    private static string Joined(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };

    /// <summary>A text that begins a sentence.</summary>
    public static string Capitalised(string text) => text.Length == 0 || text.StartsWith("www.", StringComparison.Ordinal) ? text : string.Concat(char.ToUpper(text[0], Dutch).ToString(), text.AsSpan(1));

    /// <summary>A text as a sentence of its own: "Januari 2026."</summary>
    /// <param name="text">Some words, with or without a full stop; not empty.</param>
    public static string Sentence(string text) => $"{Capitalised(text.TrimEnd('.'))}.";

    /// <summary>A label before what it names; a question needs no colon.</summary>
    public static string Labelling(string label) => label.EndsWith('?') ? label : $"{label}:";

    /// <summary>A norm with its article: "de bijstandsnorm".</summary>
    public static string NormName(Norm norm) => norm switch
    {
        Norm.SocialAssistance => "de bijstandsnorm",
        Norm.MinimumWage => "het minimumloon",
        Norm.SocialMinimum => "het sociaal minimum",
        _ => throw new ArgumentOutOfRangeException(nameof(norm), norm, "Unknown norm."),
    };

    private static string PerUnit(Per per) => per switch
    {
        Per.Time => "",
        Per.Month => " per maand",
        Per.Year => " per jaar",
        Per.Hour => " per uur",
        Per.Ride => " per rit",
        Per.Kilometre => " per kilometer",
        Per.Zone => " per zone",
        Per.Day => " per dag",
        _ => throw new ArgumentOutOfRangeException(nameof(per), per, "Unknown unit of payment."),
    };

    private static string Bounded(Bound bound) => bound switch
    {
        Bound.Exact => "",
        Bound.AtMost => "hoogstens ",
        Bound.AtLeast => "minstens ",
        Bound.MoreThan => "meer dan ",
        Bound.LessThan => "minder dan ",
        Bound.About => "ongeveer ",
        _ => throw new ArgumentOutOfRangeException(nameof(bound), bound, "Unknown bound."),
    };

    private static string Unit(TimeUnit unit, decimal number) => (unit, number == 1) switch
    {
        (TimeUnit.Minutes, true) => "minuut",
        (TimeUnit.Minutes, false) => "minuten",
        (TimeUnit.Hours, _) => "uur",
        (TimeUnit.Days, true) => "dag",
        (TimeUnit.Days, false) => "dagen",
        (TimeUnit.WorkingDays, true) => "werkdag",
        (TimeUnit.WorkingDays, false) => "werkdagen",
        (TimeUnit.Weeks, true) => "week",
        (TimeUnit.Weeks, false) => "weken",
        (TimeUnit.Months, true) => "maand",
        (TimeUnit.Months, false) => "maanden",
        (TimeUnit.Years, _) => "jaar",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit of time."),
    };
}
