using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads that the day of a move holds no more and no other is known, where little else is said: "de verhuizing is uitgesteld", "1 maart gaat niet door", "we weten nog niet wanneer" (vervallen dag).</summary>
internal static class DaysOff
{
    private static readonly FrozenSet<string> s_postponed = WordSet.Of("uitgesteld opgeschort onzeker");
    private static readonly FrozenSet<string> s_days = WordSet.Of("datum dag verhuisdatum verhuisdag wanneer");
    private static readonly FrozenSet<string> s_known = WordSet.Of("weet weten bekend duidelijk zeker");

    private static readonly FrozenSet<string> s_light = WordSet.Of(
        "nee ja sorry maar en dus het de die dat is was wordt word worden we wij ik zij hij ons onze mijn nu nog toch wel helaas later ook op in per van verhuizing verhuis verhuizen verhuist precies meer niet nie gaat door klopt");

    /// <summary>Whether a message says so and no more.</summary>
    public static bool IsTold(Message message) =>
        message.IsAll(0, message.Count, word => s_light.Contains(word) || s_postponed.Contains(word) || s_days.Contains(word) || s_known.Contains(word) || IsOfDate(word))
        && (Has(message, "niet") || Has(message, "nie")
            ? Has(message, s_days.Contains) ? Has(message, s_known.Contains) || HoldsNoMore(message) : Has(message, IsOfDate) && HoldsNoMore(message)
            : Has(message, s_postponed.Contains));

    /// <summary>With "niet": "gaat niet door", "klopt niet meer".</summary>
    private static bool HoldsNoMore(Message message) => (Has(message, "gaat") && Has(message, "door")) || (Has(message, "klopt") && Has(message, "meer"));

    private static bool IsOfDate(string word) => CalendarWords.Month(word) > 0 || word.All(char.IsAsciiDigit);

    private static bool Has(Message message, string word) => Has(message, text => string.Equals(text, word, StringComparison.Ordinal));

    private static bool Has(Message message, Func<string, bool> isSuch) => message.Tokens.Any(token => isSuch(token.Text));
}
