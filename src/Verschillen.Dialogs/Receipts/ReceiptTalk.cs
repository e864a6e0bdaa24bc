using System.Text.RegularExpressions;

namespace Verschillen.Dialogs.Receipts;

/// <summary>Hears that somebody speaks of the number of an answer without typing it: "ik heb een nummer van een eerder antwoord", "hoe zie ik een antwoord terug".</summary>
internal static partial class ReceiptTalk
{
    public static bool IsIn(string message) => NumberOfAnswer().IsMatch(message) || NumberToFillIn().IsMatch(message) || AnswerAgain().IsMatch(message);

    [GeneratedRegex(@"\b(bewijs ?nummer\b.*\b(invul|invoer|intyp|in(vullen|voeren|typen)?\b)|nummer (van|onder|bij|uit|voor) ((een|het|mijn|dat|dit|de|deze|uw|jullie|eerder|eerdere|vorig|vorige|oud|oude|laatste) )*(antwoord|antwoorden|gesprek|vergelijking|samenvatting)\b|^\W*(wat|waar) (is|staat) mijn (bewijs ?)?nummer\W*$)", Options, Timeout)]
    private static partial Regex NumberOfAnswer();

    [GeneratedRegex(@"\b(waar|hoe|kan|mag|wil|moet)\b.*\b(mijn|het|dat|dit|een|zo'?n) (bewijs ?)?nummer (in|invullen|invoeren|intypen|in te (vullen|voeren|typen)|typen|kwijt|gebruiken)\b", Options, Timeout)]
    private static partial Regex NumberToFillIn();

    [GeneratedRegex(@"\b(antwoord(en)?|vergelijking|samenvatting)\b.*\bterug ?(zien|vinden|lezen|kijken|halen|te (zien|vinden|lezen|kijken|halen))\b|\b(zie|vind|lees|haal|kijk)\b.*\b(antwoord(en)?|vergelijking|samenvatting)\b.*\bterug\b", Options, Timeout)]
    private static partial Regex AnswerAgain();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const int Timeout = 1_000; // milliseconds
}
