using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding.Learning;

/// <summary>Every text of a lexicon that the models learn from.</summary>
internal static class ExampleTexts
{
    /// <returns>Each text once.</returns>
    public static IReadOnlyList<string> Of(Lexicon lexicon) =>
    [
        .. lexicon.Intents.SelectMany(intent => intent.Examples)
            .Concat(lexicon.Crises.SelectMany(crisis => crisis.Examples.Concat(crisis.SoundAlikes)))
            .Concat(lexicon.Referrals.SelectMany(referral => referral.Examples))
            .Concat(lexicon.Topics.SelectMany(topic => topic.Examples.Concat(NamesOf(topic, lexicon.Words))))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The words of a topic that can be read as a message.</summary>
    public static IEnumerable<string> NamesOf(TopicWords topic, WordLists words) =>
        LexiconPatterns.NamesOf(topic, words).Where(word => !word.AsSpan().ContainsAny('*', '|'));
}
