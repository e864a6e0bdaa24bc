using System.Collections.Frozen;
using Verschillen.Domain.Topics;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Knows a question for one point of the topic under way by the words of that point alone: "hoeveel kost een rit" (vergelijkingspunt).</summary>
internal sealed class AspectReader(Lexicon lexicon, LexiconPatterns patterns, ScopeJudge scope)
{
    private readonly FrozenDictionary<TopicId, FrozenSet<string>> _aspects =
        lexicon.Topics.ToFrozenDictionary(topic => topic.Topic, topic => topic.Aspects.Select(aspect => aspect.AspectId).ToFrozenSet(StringComparer.Ordinal));

    /// <param name="annotation">The message.</param>
    /// <param name="topic">What is talked about.</param>
    public bool AsksOne(Annotation annotation, TopicId topic) => _aspects.TryGetValue(topic, out var aspects)
        && annotation.Hits.Exists(hit => hit.Label.Kind == LabelKind.Aspect && hit.Hit.Length > 1 && aspects.Contains(patterns.AspectIds[hit.Label.Index]) && scope.IsAllElseAsking(annotation, hit.Hit));
}
