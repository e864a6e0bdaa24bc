using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells whether what is said later replaces what was said first: "vijfhonderd, nee zeshonderd", "eerst dacht ik 1500 maar het is 1800".</summary>
internal static class TakenBack
{
    /// <param name="message">The message.</param>
    /// <param name="firstStart">Where the first begins.</param>
    /// <param name="firstEnd">The token after it.</param>
    /// <param name="lastStart">Where the last begins.</param>
    public static bool IsBetween(Message message, int firstStart, int firstEnd, int lastStart)
    {
        for (var i = firstEnd; i < lastStart; i++)
        {
            switch (message[i].Text)
            {
                // "Ik wacht nog op 200 euro".
                case "wacht" when i > firstEnd && message[i - 1].Text is "ik" or "we" or "wij":
                    break;
                case "nee" or "wacht" or "sorry" or "bedoel" or "grapje":
                    return true;
                case "maar" or "nu" or "toch":
                    return IsOfBefore(message, firstStart, firstEnd, i);
            }
        }

        return false;
    }

    /// <summary>Whether the first is told as what was, or was not: "vorige keer 600", "geen 1400", "januari hadden we gezegd".</summary>
    private static bool IsOfBefore(Message message, int firstStart, int firstEnd, int contrast)
    {
        for (var i = 0; i < contrast; i++)
        {
            if (i == firstStart)
            {
                i = firstEnd - 1;
            }
            else if (message[i].Text is "eerst" or "geen" or "niet" or "dacht" or "vorige" or "was" or "had" or "hadden" or "gezegd")
            {
                return true;
            }
        }

        return false;
    }
}
