using Verschillen.Domain.Topics;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds the title of a topic, as it stands on its button, among other words: "geld voor extra zorgkosten in Tilburg" (titel).</summary>
/// <param name="texts">Our own texts; those that are titles count.</param>
internal sealed class TopicTitles(IEnumerable<FixedText> texts)
{
    private readonly IReadOnlyList<(string[] Stems, TopicId Topic)> _titles =
    [
        .. from text in texts
           where text.Topic is not null
           select (StemsOf(text.Text), text.Topic!.Value),
    ];

    /// <summary>The longest title in a message.</summary>
    /// <returns>Null when there is none.</returns>
    public TitleHit? In(Annotation annotation)
    {
        TitleHit? found = null;
        foreach (var (title, topic) in _titles)
        {
            if (title.Length > (found?.Length ?? 0) && annotation.Stems.AsSpan().IndexOf(title) is >= 0 and var start)
            {
                found = new TitleHit(topic, start, start + title.Length);
            }
        }

        return found;
    }

    private static string[] StemsOf(string title) => [.. Message.Of(title).Tokens.Select(token => Stem.Of(token.Text))];
}

/// <summary>A title of a topic in a message.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
internal readonly record struct TitleHit(TopicId Topic, int Start, int End)
{
    public int Length => End - Start;

    public bool Has(int token) => Start <= token && token < End;
}
