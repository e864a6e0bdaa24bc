using System.Globalization;
using System.Text.RegularExpressions;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes out what a Dutch voice would say wrong: sums with cents, times, telephone numbers (uitspraak).</summary>
internal static partial class Pronounced
{
    /// <summary>Whether there may be anything to write out.</summary>
    public static bool IsNeededFor(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    /// <param name="text">One text with its sign at the end, as it is shown: "118,35 euro.", "van 9.00 tot 12.30 uur.", "Bel 14 0297."</param>
    /// <returns>The text as it is said: "118 euro en 35 cent.", "van 9 uur tot 12 uur 30.", "Bel 1 4, 0 2 9 7."</returns>
    /// <remarks>Each pattern is tried only where the sign stands that it needs: most texts have a year or a source and nothing else.</remarks>
    public static string Of(string text)
    {
        text = text.Contains(',', StringComparison.Ordinal) ? Cents().Replace(text, Euros) : text;
        text = text.Contains('€', StringComparison.Ordinal) ? Sign().Replace(text, "${sum} euro") : text;
        text = text.Contains(" uur", StringComparison.Ordinal) ? Time().Replace(text, OnTheClock) : text;
        return Phone().Replace(Times().Replace(text, TimesOnTheClock), Digits);
    }

    private static string Euros(Match match) => (match.Groups["euros"].Value, int.Parse(match.Groups["cents"].Value, CultureInfo.InvariantCulture)) switch
    {
        (var euros, 0) => $"{euros} euro",
        ("0", var cents) => $"{cents.ToString(CultureInfo.InvariantCulture)} cent",
        var (euros, cents) => $"{euros} euro en {cents.ToString(CultureInfo.InvariantCulture)} cent",
    };

    private static string TimesOnTheClock(Match match) => $"{Clock(match.Groups["hour"], match.Groups["minutes"])} {match.Groups["word"].Value} ";

    private static string OnTheClock(Match match) => Clock(match.Groups["hour"], match.Groups["minutes"]);

    private static string Clock(Group hour, Group minutes) =>
        int.Parse(minutes.ValueSpan, CultureInfo.InvariantCulture) == 0 ? $"{hour.Value} uur" : $"{hour.Value} uur {minutes.Value.TrimStart('0')}";

    /// <summary>Digit by digit, with a pause where the number is written with a space.</summary>
    private static string Digits(Match match) =>
        string.Join(", ", match.Value.Split([' ', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(group => string.Join(' ', group.ToCharArray())));

    [GeneratedRegex(@"(?:€ ?)?(?<euros>\d[\d.]*),(?<cents>\d\d)(?: euro)?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Cents();

    [GeneratedRegex(@"€ ?(?<sum>\d[\d.]*\d|\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\b(?<hour>\d{1,2})[.:](?<minutes>[0-5]\d) uur\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?<hour>\d{1,2})[.:](?<minutes>[0-5]\d) (?<word>tot|en|of) (?=\d{1,2}(?:[.:]\d\d| uur))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Times();

    [GeneratedRegex(@"(?<![\d.,-])0[89]00(?:[ -]*\d){7}(?!\d)|(?<![\d.,-])(?:\+31|0)(?:[ -]*\d){7,9}(?!\d)|(?<![\d.,-])(?<=\b(?:[Bb]el|Telefoon:) )1400\b|(?<!\d)14 ?0\d{2,3}(?!\d)|(?<=\b(?:[Bb]el|belt u|bij gevaar|nu|meteen|dan|Telefoon:) )11[23]\b|(?<=^|[.?!:] )11[23]\b(?=[. ])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Phone();
}
