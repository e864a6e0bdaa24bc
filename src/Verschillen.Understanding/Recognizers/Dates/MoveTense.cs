using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Tells whether a day is of a move that is behind somebody: "ik ben op 1 december verhuisd" (verleden tijd).</summary>
internal static class MoveTense
{
    /// <param name="message">The message.</param>
    /// <param name="day">The token where the day begins.</param>
    public static bool IsPast(Message message, int day)
    {
        var (hasMoved, isDone, isLikelyToCome) = (false, false, false);
        for (var i = 0; i < message.Count; i++)
        {
            switch (message[i].Text)
            {
                case "verhuisde" or "verhuisden":
                    isDone = true;
                    hasMoved |= IsOfDay(message, i, day);
                    break;
                case "verhuisd":
                    isDone |= IsAlready(message, i - 1);
                    hasMoved |= IsOfDay(message, i, day);
                    break;
                // "Ik heb al verhuizen".
                case "verhuizen" when IsAlready(message, i - 1) && i > 1 && message[i - 2].Text is "heb" or "hebben" or "heeft" or "ben" or "zijn":
                    isDone = hasMoved = true;
                    break;
                case "ingetrokken":
                // "Ik ben al over"; "al over twee weken" is to come.
                case "over" when message.Is(i - 1, "al") && !(i + 1 < message.Count && (NumberReader.At(message, i + 1) is not null || message[i + 1].Text is "enkele" or "paar")):
                case "getrokken" when message.Is(i - 1, "in"):
                    hasMoved |= IsOfDay(message, i, day) && SpeaksOfPerson(message, i);
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

    /// <summary>Whether a move may be behind somebody who leaves out the verb: "3 nov verhuisd", "verhuisd per 15-9"; "mijn moeder verhuisd 1 maart" is a move to come, misspelt.</summary>
    public static bool MayBePast(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, "verhuisd") && (i == 0 || message[i].Before >= Gap.Comma || message[i - 1].Kind == TokenKind.Number || CalendarWords.Month(message[i - 1].Text) > 0 || CalendarWords.Weekday(message[i - 1].Text) > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAlready(Message message, int index) => index >= 0 && message[index].Text is "al" or "reeds" or "inmiddels";

    /// <summary>"Mijn dochter is al verhuisd", of who says "ik verhuis op 1 maart", tells nothing of that day; nor does "mijn parkeerkaart is ingetrokken".</summary>
    private static bool IsOfDay(Message message, int moved, int day)
    {
        var (start, end) = PartAround(message, moved);
        return (start <= day && day < end) || (!IsToCome(message, day) && (day >= end || SpeaksOfPerson(message, moved)));
    }

    /// <summary>"Ik verhuis", "verhuizen wij", "wij gaan op 1 mei".</summary>
    private static bool IsToCome(Message message, int day)
    {
        var (start, end) = PartAround(message, day);
        for (var i = 0; i < message.Count; i++)
        {
            var isOfPerson = IsPerson(message, i - 1) || IsPerson(message, i + 1);
            if (message[i].Text is "verhuis" or "verhuist" || (isOfPerson && (message[i].Text is "verhuizen" || (start <= i && i < end && IsGoing(message[i].Text)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGoing(string word) => word is "ga" or "gaan" or "kom" or "komen" or "vertrek" or "vertrekken";

    /// <summary>"Ik ben ingetrokken", "ze is al ingetrokken": the part of the sentence names who speaks, or the client they speak for.</summary>
    private static bool SpeaksOfPerson(Message message, int index)
    {
        var (start, end) = PartAround(message, index);
        for (var i = start; i < end; i++)
        {
            if (IsPerson(message, i) || message[i].Text is "ben" or "hij" or "zij" or "ze" or "client" or "cliente" or "mevrouw" or "meneer")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(Message message, int index) => index >= 0 && index < message.Count && message[index].Text is "ik" or "k" or "wij" or "we";

    private static (int Start, int End) PartAround(Message message, int index)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && !DayWords.IsBoundary(message, start))
        {
            start--;
        }

        while (end < message.Count && !DayWords.IsBoundary(message, end))
        {
            end++;
        }

        return (start, end);
    }
}
