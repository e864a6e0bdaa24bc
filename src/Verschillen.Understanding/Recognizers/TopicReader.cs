using System.Collections.Frozen;
using Verschillen.Domain.Topics;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells which topics a message is about: those it names, checked by what the examples teach (onderwerpen).</summary>
internal sealed class TopicReader(Lexicon lexicon, TopicModel model)
{
    // Measured on the development messages: below the first a guess is wrong too often, above the second the words named mislead.
    private const float LeastForGuess = 0.62f;
    private const float LeastForReplacing = 0.85f;
    private const float LeastForKeeping = 0.04f;

    private const int MostWordsPointingBack = 7;

    // A topic and the wider one that it is a part of count together: "drempels" is adapting a home, which is of living.
    private readonly int[] _families = [.. lexicon.Topics.Select(topic => lexicon.Topics.ToList().FindIndex(main => main.Topic == (topic.MainTopic ?? topic.Topic)))];

    private readonly IReadOnlyList<TopicId> _clientSupport = [.. lexicon.Topics.Select(topic => topic.Topic).Where(topic => topic.Value is "clientondersteuning")];

    private readonly FrozenDictionary<TopicId, WordPattern[]> _here = lexicon.Topics.ToFrozenDictionary(topic => topic.Topic, topic => topic.Here.Select(words => WordPattern.Parse(words, label: 0)).ToArray());

    /// <summary>The topics that go with an intent: asking for a supporter is one itself, and a command has only what it names.</summary>
    public IReadOnlyList<TopicId> Fitting(Intent intent, IReadOnlyList<TopicId> topics, Annotation annotation) => intent switch
    {
        Intent.ClientSupport => [.. _clientSupport.Concat(topics).Distinct()],
        _ when ScopeJudge.IsQuestion(intent) || intent is Intent.None or Intent.Change or Intent.OtherTopic => topics,
        _ => Named(topics, annotation),
    };

    /// <summary>Those of the topics that the message has words of.</summary>
    public IReadOnlyList<TopicId> Named(IReadOnlyList<TopicId> topics, Annotation annotation) =>
        [.. topics.Where(topic => HitsOf(annotation, topic).Any())];

    /// <param name="annotation">The message.</param>
    /// <param name="talkedAbout">The topic under way: a word of it stays with it, though it names another topic too ("de taxi" of school transport).</param>
    public IReadOnlyList<TopicId> Read(Annotation annotation, TopicId? talkedAbout)
    {
        if (talkedAbout is not null && PointsBack(annotation))
        {
            return [];
        }

        var topics = Read(annotation);
        if (talkedAbout is not { } topic || AskedAnswer.IsBareTopic(annotation) || !_here.TryGetValue(topic, out var patterns))
        {
            return topics;
        }

        var runs = Array.ConvertAll(patterns, pattern => RunOf(pattern, annotation));
        if (!Array.Exists(runs, run => run.End > 0))
        {
            return topics;
        }

        var others = topics.Where(other => other != topic && HitsOf(annotation, other).Any(hit => !Array.Exists(runs, run => run.Start <= hit.Start && hit.End <= run.End)));
        return [topic, .. others];
    }

    /// <summary>"Geldt dat ook voor mijn man", "moet ik dat terugbetalen" name no topic, and ask of the one that is talked about.</summary>
    private static bool PointsBack(Annotation annotation) => !annotation.Has(LabelKind.Topic) && annotation.Words.Length <= MostWordsPointingBack && annotation.Words is [_, "dat" or "dit" or "die", ..] or [_, "ik" or "je" or "we" or "wij" or "hij" or "zij" or "ze" or "u", "dat" or "dit" or "die", ..];

    /// <summary>"Ik ben cliëntondersteuner", "als cliëntondersteuner help ik": who is one asks of somebody else's help, and for no supporter.</summary>
    public bool IsSaidBySupporter(Annotation annotation) => _clientSupport is [var topic] && HitsOf(annotation, topic).Any(hit => IsOwnWork(annotation.Words, hit.Start));

    /// <summary>"Mijn cliënt woont in Haaren": a client is who it is about, and no wish for a supporter.</summary>
    public static bool SpeaksOfClient(Annotation annotation) => annotation.Words.Any(word => word is "client" or "cliente" or "clienten" or "clientes");

    private static bool IsOwnWork(string[] words, int start)
    {
        var before = start - 1;
        while (before >= 0 && words[before] is "een" or "de" or "haar" or "zijn" or "onafhankelijk" or "onafhankelijke")
        {
            before--;
        }

        return before >= 0 && (words[before] is "als" ? before == 0 || words[before - 1] is "ik" or "werk" or "en" : words[before] is "ben" && (before == 0 || words[before - 1] is "ik" || (before + 1 < start && words[before + 1] is "ik")));
    }

    public IReadOnlyList<TopicId> Read(Annotation annotation)
    {
        var chances = model.Chances(annotation);
        var families = FamilyChances(chances);
        var own = IsSaidBySupporter(annotation) ? _clientSupport : [];
        var notMeant = SpeaksOfClient(annotation) ? _clientSupport : own;
        List<int> named = !annotation.Has(LabelKind.Topic) ? [] : [.. annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Topic && !own.Contains(lexicon.Topics[hit.Label.Index].Topic)).OrderBy(hit => hit.Hit.Start).Select(hit => hit.Label.Index).Distinct()];
        var best = Best(chances);
        var isGuess = best < lexicon.Topics.Count && !notMeant.Contains(lexicon.Topics[best].Topic);
        if (named.Count == 0)
        {
            return isGuess && !annotation.IsOnlyADay && !annotation.IsOnlyAHome && families[best] >= LeastForGuess ? [lexicon.Topics[best].Topic] : [];
        }

        if (isGuess && families[best] >= LeastForReplacing && !named.Exists(topic => _families[topic] == _families[best] || TellsOf(annotation, topic)))
        {
            return [lexicon.Topics[best].Topic];
        }

        var kept = named.Where(topic => families[topic] >= LeastForKeeping || IsListed(annotation, topic)).DefaultIfEmpty(named[0]);
        return [.. kept.Select(topic => lexicon.Topics[topic].Topic)];
    }

    /// <summary>The reading of a message that only names topics, where something is under way; only where a question waits, or another topic is named besides, does it keep no purpose.</summary>
    /// <returns>Null when the message is of something else, or chooses an answer.</returns>
    public Reading? Alone(SaidIn said, Reading reading)
    {
        var annotation = said.Annotation;
        var isInstead = TopicsAlone.AreInstead(annotation);
        if (!said.IsUnderWay || AskedAnswer.IsBareTopic(annotation) || (!isInstead && (reading.Assent is not null || (reading.Choices.Count > 0 && !reading.IsAnswerLearned))))
        {
            return null;
        }

        var areAlone = TopicsAlone.Are(annotation);
        if (!areAlone && !(TopicsAlone.AreWished(annotation) && (said.Asked is not null || annotation.Words.Contains("ook", StringComparer.Ordinal))))
        {
            return null;
        }

        var keepsIntent = areAlone && said.Asked is null && reading.Intent is Intent.AskRule or Intent.CompareMove;
        return reading with
        {
            Intent = keepsIntent ? reading.Intent : Intent.None,
            Topics = lexicon.TopicsIn(annotation),
            AspectIds = [],
            Assent = null,
            Choices = [],
            IsCorrection = reading.IsCorrection || isInstead,
            ReferralId = null,
            Further = null,
        };
    }

    /// <summary>Whether a message has a word that means a topic as long as that is talked about: "het busje".</summary>
    public bool IsHere(Annotation annotation, TopicId topic) => _here.TryGetValue(topic, out var phrases) && Array.Exists(phrases, phrase => RunOf(phrase, annotation).End > 0);

    /// <summary>The topic that waits and that a message names by a word of it, as "en het busje dan" names school transport; it says little else.</summary>
    /// <returns>Null when it names none, or the word belongs to what is talked about.</returns>
    public TopicId? Taken(Annotation annotation, UnderWay underWay)
    {
        if (underWay is { Waiting.Count: > 0, Topic: { } current } && IsHere(annotation, current))
        {
            return null;
        }

        foreach (var topic in underWay.Waiting)
        {
            if (_here.TryGetValue(topic, out var phrases) && Array.Exists(phrases, phrase => RunOf(phrase, annotation) is { End: > 0 } run && TopicsAlone.AreAround(annotation, run.Start, run.End)))
            {
                return topic;
            }
        }

        return null;
    }

    private IEnumerable<PatternHit> HitsOf(Annotation annotation, TopicId topic) =>
        annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Topic && lexicon.Topics[hit.Label.Index].Topic == topic).Select(hit => hit.Hit);

    /// <summary>Where a phrase stands in a message; its end is 0 when it does not.</summary>
    private static (int Start, int End) RunOf(WordPattern pattern, Annotation annotation)
    {
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            if (pattern.Match(annotation.Stems, i) is > 0 and var end)
            {
                return (i, end);
            }
        }

        return default;
    }

    /// <summary>"Mijn zoon is 17, hij heeft begeleiding": who answers a question of the topic that they name means that topic.</summary>
    private bool TellsOf(Annotation annotation, int topic) =>
        lexicon.VolunteeredIn(annotation).Any(told => AskedQuestion.IsOf(lexicon.Topics[topic].Topic, told.Question));

    /// <summary>"mijn parkeerkaart en scootmobiel", "gpk + hh", "rolstoel, traplift", "HH 3 uur per week, gpk": named beside another.</summary>
    private static bool IsListed(Annotation annotation, int topic) =>
        annotation.Hits.Any(hit => hit.Label == new Label(LabelKind.Topic, topic)
            && (IsAnd(annotation, hit.Hit.End) || IsAnd(annotation, hit.Hit.Start - 1) || IsAnd(annotation, hit.Hit.Start - 2) || IsBesideAnother(annotation, hit.Hit) || IsCounted(annotation, hit.Hit.Start + 1) || IsCounted(annotation, hit.Hit.End) || annotation.Message.IsPart(hit.Hit.Start, hit.Hit.End)));

    private static bool IsAnd(Annotation annotation, int index) => index >= 0 && index < annotation.Words.Length && annotation.Words[index] is "en" or "ook" or "of" or "plus" or "+";

    /// <summary>"HH 4 u/wk": help with its hours.</summary>
    private static bool IsCounted(Annotation annotation, int after) =>
        after + 1 < annotation.Words.Length && char.IsDigit(annotation.Words[after][0]) && annotation.Words[after + 1] is "u" or "uur" or "uren" or "ure";

    /// <summary>Whether only a sign of a list parts it from another topic.</summary>
    private static bool IsBesideAnother(Annotation annotation, PatternHit topic) =>
        annotation.Of(LabelKind.Topic).Any(other => (other.End == topic.Start && IsParted(annotation, topic.Start)) || (other.Start == topic.End && IsParted(annotation, other.Start)));

    private static bool IsParted(Annotation annotation, int index) => annotation.Message[index].Before >= Gap.Hyphen;

    private float[] FamilyChances(float[] chances)
    {
        var families = new float[_families.Length];
        for (var topic = 0; topic < families.Length; topic++)
        {
            families[_families[topic]] += chances[topic];
        }

        return Array.ConvertAll(_families, family => families[family]);
    }

    private static int Best(float[] chances)
    {
        var best = 0;
        for (var i = 1; i < chances.Length; i++)
        {
            best = chances[i] > chances[best] ? i : best;
        }

        return best;
    }
}
