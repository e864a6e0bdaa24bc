using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding;

/// <summary>Reads the ranks in a text, such as "eerste" and "2de" (rangtelwoorden).</summary>
public static class RankReader
{
    /// <summary>The ranks, in the order of the text.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<decimal> Read(string text)
    {
        var message = Message.Of(text);
        var ranks = new List<decimal>();
        for (var i = 0; i < message.Count; i++)
        {
            if (OrdinalWords.LongestAt(message, i) is { } hit)
            {
                ranks.Add(hit.Rank);
                i = hit.End - 1;
            }
        }

        return ranks;
    }
}
