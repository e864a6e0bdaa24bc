using Verschillen.Domain.Topics;

namespace Verschillen.Understanding.Recognizers;

/// <summary>What the words of the lexicon that stand in a message are of.</summary>
internal static class LexiconHits
{
    /// <summary>The topics whose words a message has, in its order, each once.</summary>
    public static IReadOnlyList<TopicId> TopicsIn(this Lexicon lexicon, Annotation annotation) =>
        [.. annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Topic).OrderBy(hit => hit.Hit.Start).Select(hit => lexicon.Topics[hit.Label.Index].Topic).Distinct()];

    /// <summary>The answers that a message has the words of, whatever is asked.</summary>
    public static IEnumerable<VolunteeredWords> VolunteeredIn(this Lexicon lexicon, Annotation annotation) =>
        annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Volunteered).Select(hit => lexicon.Volunteered[hit.Label.Index]);
}
