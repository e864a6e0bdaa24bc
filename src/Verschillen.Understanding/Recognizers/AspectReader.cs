using System.Collections.Frozen;
using Verschillen.Domain.Topics;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Knows a question for one point of the topic under way by the words of that point alone: "hoeveel kost een rit" (vergelijkingspunt).</summary>
internal sealed class AspectReader(Lexicon lexicon, LexiconPatterns patterns, ScopeJudge scope)
{
    private static readonly string[] s_figure = ["kosten", "prijs", "hoeveel"];

    private readonly FrozenDictionary<TopicId, FrozenSet<string>> _aspects =
        lexicon.Topics.ToFrozenDictionary(topic => topic.Topic, topic => topic.Aspects.Select(aspect => aspect.AspectId).ToFrozenSet(StringComparer.Ordinal));

    /// <param name="annotation">The message.</param>
    /// <param name="topic">What is talked about.</param>
    /// <param name="isFree">Whether no answer is waited for: then one word of an aspect asks for it, as in "en verlengen"; else only in a question, as in "hoeveel kilometer".</param>
    public bool AsksOne(Annotation annotation, TopicId topic, bool isFree) => Asks(annotation, topic, isFree)
        || (isFree && LastClause(annotation) is { } clause && AskedAnswer.StartsQuestion(clause) && Asks(clause, topic, isFree));

    /// <summary>The topic of a point that is all that a message names, where no other topic has one of that name: "opstaptarief" of a place.</summary>
    /// <returns>Null when it names more, or none.</returns>
    public TopicId? TopicOfOnePoint(Annotation annotation)
    {
        var named = annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Aspect && scope.IsAllElseAsking(annotation, hit.Hit)).Select(hit => patterns.AspectIds[hit.Label.Index]).Distinct(StringComparer.Ordinal).ToList();
        return named is [var point] && _aspects.Where(topic => topic.Value.Contains(point)).Select(topic => topic.Key).ToList() is [var one] ? one : null;
    }

    /// <summary>The topic of a point whose word stands just there.</summary>
    /// <returns>Null when none does.</returns>
    public TopicId? TopicOfPointAt(Annotation annotation, PatternHit word)
    {
        var points = annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Aspect && hit.Hit.Start == word.Start && hit.Hit.End == word.End).Select(hit => patterns.AspectIds[hit.Label.Index]).ToList();
        return points.Count == 0 ? null : lexicon.Topics.FirstOrDefault(topic => topic.Aspects.Any(aspect => points.Contains(aspect.AspectId, StringComparer.Ordinal)))?.Topic;
    }

    /// <summary>
    /// The aspect of a topic whose words are the name by which a message has that topic: "respijtzorg" of informal care. A name that answers a question too, as "scootmobiel"
    /// does, stands for more than an aspect.
    /// </summary>
    /// <returns>Null when there is none, or more than one.</returns>
    public string? Naming(Annotation annotation, TopicId topic)
    {
        var names = annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Topic && lexicon.Topics[hit.Label.Index].Topic == topic).Select(hit => (hit.Hit.Start, hit.Hit.End))
            .Except(annotation.Of(LabelKind.Volunteered).Select(hit => (hit.Start, hit.End))).ToList();
        var aspects = annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Aspect && names.Contains((hit.Hit.Start, hit.Hit.End))).Select(hit => patterns.AspectIds[hit.Label.Index]).Where(_aspects[topic].Contains).Distinct(StringComparer.Ordinal);
        return aspects.ToList() is [var one] ? one : null;
    }

    /// <summary>Whether a message has some words of an aspect of a topic.</summary>
    public bool Names(Annotation annotation, TopicId topic) => _aspects.TryGetValue(topic, out var aspects)
        && annotation.Hits.Exists(hit => hit.Label.Kind == LabelKind.Aspect && hit.Hit.Length > 1 && aspects.Contains(patterns.AspectIds[hit.Label.Index]));

    /// <summary>The aspects of a topic that tell what it costs or how much one gets.</summary>
    public IEnumerable<string> FiguresOf(TopicId topic) => _aspects.TryGetValue(topic, out var aspects)
        ? s_figure.SelectMany(word => patterns.All.Find([word], [Stem.Of(word)])).Select(hit => patterns[hit]).Where(label => label.Kind == LabelKind.Aspect).Select(label => patterns.AspectIds[label.Index]).Where(aspects.Contains)
        : [];

    /// <summary>Whether a message answers the question that waits in so many words, and says nothing else.</summary>
    public bool AnswersInWords(Annotation annotation, AskedQuestion? asked) => asked is { IsWithinTopic: true } && !annotation.Has(LabelKind.Crisis)
        && annotation.Hits.Exists(hit => hit.Label.Kind == LabelKind.Volunteered && string.Equals(lexicon.Volunteered[hit.Label.Index].Question, asked.Name, StringComparison.Ordinal) && scope.IsAllElseAsking(annotation, hit.Hit));

    private bool Asks(Annotation annotation, TopicId topic, bool isFree) => _aspects.TryGetValue(topic, out var aspects)
        && annotation.Hits.Exists(hit => hit.Label.Kind == LabelKind.Aspect && (hit.Hit.Length > 1 || isFree || AskedAnswer.StartsQuestion(annotation)) && aspects.Contains(patterns.AspectIds[hit.Label.Index]) && scope.IsAllElseAsking(annotation, hit.Hit));

    /// <summary>"Wij zijn allebei 78, wat betalen we": what is said after the last comma.</summary>
    /// <returns>Null when there is no comma.</returns>
    private static Annotation? LastClause(Annotation annotation)
    {
        for (var i = annotation.Words.Length - 1; i > 0; i--)
        {
            if (annotation.Message[i].Before >= Gap.Comma)
            {
                return annotation.Part(i, annotation.Words.Length);
            }
        }

        return null;
    }
}
