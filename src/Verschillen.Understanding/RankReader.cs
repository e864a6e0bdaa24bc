using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding;

/// <summary>Reads the ranks in a text, such as "eerste", "2de" and "voorlaatste" (rangtelwoorden).</summary>
public static class RankReader
{
    /// <summary>The ranks, in the order of the text.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<Rank> Read(string text)
    {
        var message = Message.Of(text);
        var ranks = new List<Rank>();
        for (var i = 0; i < message.Count; i++)
        {
            if (LastWords.BeforeLast(message, i) is { } before)
            {
                ranks.Add(new Rank(-before, RankOrigin.End));
            }
            else if (message[i].Text is "volgende" or "vorige")
            {
                ranks.Add(new Rank(message.Is(i, "volgende") ? 1 : -1, RankOrigin.Current));
            }
            else if (OrdinalWords.LongestAt(message, i) is { } hit)
            {
                ranks.Add(new Rank(hit.Rank));
                i = hit.End - 1;
            }
        }

        return ranks;
    }
}
