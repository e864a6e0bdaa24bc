using System.Collections.Frozen;
using Verschillen.Domain.Topics;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds the title of a topic, as it stands on its button, among other words: "geld voor extra zorgkosten in Tilburg" (titel).</summary>
/// <param name="texts">Our own texts; those that are titles count.</param>
internal sealed class TopicTitles(IEnumerable<FixedText> texts)
{
    private readonly FrozenDictionary<string, Title[]> _byFirst = texts.Where(text => text.Topic is not null)
        .Select((text, order) => new Title(StemsOf(text.Text), text.Topic!.Value, order))
        .Where(title => title.Stems.Length > 0)
        .GroupBy(title => title.Stems[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The longest title in a message; of two as long the first of our texts.</summary>
    /// <returns>Null when there is none.</returns>
    public TitleHit? In(Annotation annotation)
    {
        var (found, start) = ((Title?)null, 0);
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            foreach (var title in _byFirst.GetValueOrDefault(annotation.Stems[i], []))
            {
                if (title.GoesBefore(found) && annotation.Stems.AsSpan(i).StartsWith(title.Stems))
                {
                    (found, start) = (title, i);
                }
            }
        }

        return found is null ? null : new TitleHit(found.Topic, start, start + found.Stems.Length);
    }

    private static string[] StemsOf(string title) => [.. Message.Of(title).Tokens.Select(token => Stem.Of(token.Text))];

    private sealed record Title(string[] Stems, TopicId Topic, int Order)
    {
        public bool GoesBefore(Title? other) => other is null || Stems.Length > other.Stems.Length || (Stems.Length == other.Stems.Length && Order < other.Order);
    }
}

/// <summary>A title of a topic in a message.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
internal readonly record struct TitleHit(TopicId Topic, int Start, int End)
{
    public bool Has(int token) => Start <= token && token < End;
}
