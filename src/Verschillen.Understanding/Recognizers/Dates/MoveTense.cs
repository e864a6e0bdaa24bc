using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Tells whether a message speaks of a move that is behind somebody: "ik ben op 1 december verhuisd" (verleden tijd).</summary>
internal static class MoveTense
{
    public static bool IsPast(Message message)
    {
        var (hasMoved, isDone, isLikelyToCome) = (false, false, false);
        for (var i = 0; i < message.Count; i++)
        {
            switch (message[i].Text)
            {
                case "verhuisde" or "verhuisden":
                    hasMoved = isDone = true;
                    break;
                case "verhuisd" or "ingetrokken":
                // "Ik ben al over"; "al over twee weken" is to come.
                case "over" when message.Is(i - 1, "al") && !(i + 1 < message.Count && (NumberReader.At(message, i + 1) is not null || message[i + 1].Text is "enkele" or "paar")):
                case "getrokken" when message.Is(i - 1, "in"):
                    hasMoved = true;
                    break;
                case "ben" or "bent" or "is" or "zijn":
                    isDone = true;
                    break;
                // "als ik op 1 maart verhuisd ben".
                case "als" or "zodra" or "wanneer" or "straks" or "dan" or "wordt" or "worden" or "moet" or "moeten" or "wil" or "willen" or "zal" or "zullen":
                    isLikelyToCome = true;
                    break;
            }
        }

        return hasMoved && isDone && !isLikelyToCome;
    }
}
