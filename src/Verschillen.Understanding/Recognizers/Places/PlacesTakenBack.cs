using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Tells which places are named only to say that they are not meant: "naar Eindhoven in plaats van Tilburg", "vanuit Haren, niet Groningen".</summary>
internal static class PlacesTakenBack
{
    // "Assen en dus niet naar Rolde".
    private const int MostWordsBetween = 2;

    /// <param name="message">The message.</param>
    /// <param name="spans">Its places, in order.</param>
    /// <returns>For each place whether it is taken back; never all of them.</returns>
    public static bool[] Of(Message message, List<PlaceSpan> spans)
    {
        var isTakenBack = new bool[spans.Count];
        for (var i = 0; spans.Count > 1 && i < spans.Count; i++)
        {
            var before = BeforePrepositions(message, spans[i].Start);
            isTakenBack[i] = IsInstead(message, before) || (i + 1 < spans.Count && IsOff(message, spans[i].End)) || (IsNot(message, before) && IsContrast(message, spans, i, before));
        }

        return isTakenBack.Contains(false) ? isTakenBack : new bool[spans.Count];
    }

    /// <summary>The last token before a place and what leads to it: "in plaats van naar", "niet in de gemeente".</summary>
    private static int BeforePrepositions(Message message, int start)
    {
        var before = start - 1;
        while (before >= 0 && (PlaceContext.IsPreposition(message[before].Text) || message[before].Text is "fan" or "nei" or "yn" or "of" or "from" or "to" or "binnen" or "de" or "gemeente"))
        {
            before--;
        }

        return before;
    }

    /// <summary>"In plaats van", "i.p.v.", "instead of", "yn plak fan".</summary>
    private static bool IsInstead(Message message, int index) => index >= 0
        && (message[index].Text is "ipv" or "inplaats" or "instead" || (message[index].Text is "plaats" or "plak" or "stee" && index > 0 && message[index - 1].Text is "in" or "yn")
            || (message.Is(index, "v") && message.Is(index - 1, "p") && message.Is(index - 2, "i")));

    private static bool IsNot(Message message, int index) => index >= 0 && message[index].Text is "niet" or "geen" or "not" or "nie" && !message.Is(index - 1, "nog");

    /// <summary>Whether another place stands against it: "niet naar Ede maar naar Zeist", "uit Haren en niet uit Groningen"; not "wel in Ede en niet in Zeist", which asks of both.</summary>
    private static bool IsContrast(Message message, List<PlaceSpan> spans, int place, int not)
    {
        if (message.Tokens.Any(token => token.Text is "wel" or "waarom"))
        {
            return false;
        }

        var isAfterOther = place > 0 && not >= spans[place - 1].End && not - spans[place - 1].End <= MostWordsBetween;
        return isAfterOther || (place + 1 < spans.Count && Enumerable.Range(spans[place].End, spans[place + 1].Start - spans[place].End).Any(i => message[i].Text is "maar" or "mar" or "but" or "wordt" or "werd"));
    }

    /// <summary>"Assen gaat niet door, het wordt Emmen".</summary>
    private static bool IsOff(Message message, int end) => message.Is(end, "gaat") && Enumerable.Range(end + 1, 2).Any(i => message.Is(i, "niet") && (message.Is(i + 1, "door") || message.Is(i + 1, "meer")));
}
