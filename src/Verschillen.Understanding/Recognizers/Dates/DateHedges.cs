using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Reads the words around a day that make it one of several: "rond 1 maart", "uiterlijk 1 april", "ik denk eind mei", "half maart of zo".</summary>
internal static class DateHedges
{
    // "Ik denk dat het 1 mei wordt".
    private const int MostWordsBefore = 4;

    // "Denk in de".
    private const int MostLinks = 2;

    /// <summary>Whether the words name a day without being sure of it, or a time before or after it.</summary>
    public static bool IsAbout(Message message, int start, int end) => IsBounded(message, start) || IsGuessed(message, start, end) || IsLoose(message, end);

    /// <summary>The tokens of a date with the words that say no more than that it is a guess: "ik denk in mei", "1 mei denk ik", "half maart of zo", "1 mei of later".</summary>
    public static (int Start, int End) Around(Message message, int start, int end)
    {
        var guess = start - 1;
        while (guess > start - 1 - MostLinks && guess > 0 && message[guess].Text is "op" or "de" or "in" or "het" or "per" or "rond" or "met")
        {
            guess--;
        }

        if (guess >= 0 && IsGuess(message[guess].Text))
        {
            start = IsSelf(message, guess - 1) ? guess - 1 : guess;
        }

        return IsLoose(message, end) || (end + 1 < message.Count && ((IsGuess(message[end].Text) && IsSelf(message, end + 1)) || (IsSelf(message, end) && IsGuess(message[end + 1].Text))))
            ? (start, end + 2)
            : (start, end);
    }

    /// <summary>"of zo", "of later"; "of later dan 2020" is another time.</summary>
    private static bool IsLoose(Message message, int end) => message.Is(end, "of") && end + 1 < message.Count
        && message[end + 1].Text is "zo" or "zoiets" or "daaromtrent" or "eerder" or "later" or "so" or "earlier" && !message.Is(end + 2, "dan");

    private static bool IsSelf(Message message, int index) => index >= 0 && message[index].Text is "ik" or "i" or "we" or "wij";

    private static bool IsBounded(Message message, int start)
    {
        var before = start - 1;
        while (before > 0 && message[before].Text is "op" or "de" or "het" or "per")
        {
            before--;
        }

        return before >= 0 && message[before].Text switch
        {
            "ongeveer" or "rond" or "omstreeks" or "circa" or "na" or "tegen" or "uiterlijk" or "vroegst" or "laatst" => true,
            // "gepland voor 1 maart" is on that day.
            "voor" => !message.Is(before - 1, "gepland"),
            "dan" => message.Is(before - 1, "eerder") || message.Is(before - 1, "later") || message.Is(before - 1, "vroeger"),
            _ => false,
        };
    }

    private static bool IsGuessed(Message message, int start, int end)
    {
        for (var i = start - 1; i >= Math.Max(0, start - MostWordsBefore) && message[i + 1].Before < Gap.Comma; i--)
        {
            if (IsGuess(message[i].Text))
            {
                return true;
            }
        }

        return end < message.Count && message[end].Before < Gap.Comma && (message[end].Text is "ongeveer" || IsGuess(message[end].Text) || (IsSelf(message, end) && end + 1 < message.Count && IsGuess(message[end + 1].Text)));
    }

    /// <summary>Whether a word tells that somebody is not sure: "waarschijnlijk".</summary>
    public static bool IsGuess(string word) => word is "denk" or "denken" or "gok" or "misschien" or "waarschijnlijk" or "vermoedelijk" or "wellicht" or "hopelijk";
}
