using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Tells whether a message speaks of the person or of somebody else.</summary>
internal static class WhoseMove
{
    /// <summary>Whether it says where the person lives now: "ik woon in Emmen", "wij wonen in Emmen".</summary>
    public static bool TellsHome(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Text is "woon" or "wonen" && (IsPerson(message, i - 1) || IsPerson(message, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether it names somebody else, and not the person too: "mijn broer verhuist naar Kampen". In "het wordt Goirle, mijn zus woont daar" the part of the sentence
    /// with the first place does not.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="firstPlace">The token where its first place begins; negative, the default, looks at all of it.</param>
    public static bool IsOfAnother(Message message, int firstPlace = -1)
    {
        var end = firstPlace < 0 ? message.Count : firstPlace + 1;
        while (end < message.Count && message[end].Before < Gap.Comma)
        {
            end++;
        }

        var isOfAnother = false;
        for (var i = 0; i < message.Count; i++)
        {
            if (IsPerson(message, i))
            {
                return false;
            }

            isOfAnother |= i < end && (message[i].Text is "hij" or "zij" or "ze" or "mijn" or "mn" or "m'n" or "onze");
        }

        return isOfAnother;
    }

    /// <summary>Whether it only tells where somebody else lives: "mijn dochter woont in Beilen"; not "mijn dochter woont in Beilen, wat kost het daar".</summary>
    public static bool TellsHomeOfAnother(Message message) => IsOfAnother(message)
        && message.Tokens.Any(token => token.Text is "woont" or "wonen" or "woonde" or "woonden")
        && !message.Tokens.Any(token => token.Text is "wat" or "hoe" or "hoeveel" or "waar" or "wie" or "wanneer" or "waarom" or "welke" or "mag" or "kan" or "krijg" or "krijgt" or "moet");

    /// <summary>Whether whoever says it does not speak of themselves.</summary>
    public static bool NamesNotThemselves(Message message) => !Enumerable.Range(0, message.Count).Any(index => IsPerson(message, index));

    private static bool IsPerson(Message message, int index) =>
        index >= 0 && index < message.Count && message[index].Text is "ik" or "k" or "'k" or "wij" or "we";

    /// <summary>"Vroeger woonde ik in Kampen": where somebody lived once is not left now.</summary>
    public static bool TellsFormerHome(Message message) =>
        message.Tokens.Any(token => token.Text is "woonde" or "woonden" or "gewoond") && message.Tokens.Any(token => token.Text is "vroeger" or "eerst" or "ooit" or "geleden" or "daarvoor")
        && !message.Tokens.Any(token => token.Text is "nu" || token.Text.StartsWith("verhui", StringComparison.Ordinal));
}
