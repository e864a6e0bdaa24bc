using System.Collections.Frozen;
using Verschillen.Domain.Topics;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Knows a question for a point of the topic under way by the question that is shown for it: "wordt mijn kind thuis opgehaald", also in another order or with a word
/// more or less (vergelijkingspunt). Words that many questions have ("de gemeente") weigh little.
/// </summary>
internal sealed class AspectQuestions
{
    // Of what a message and a question have together, by weight: 1 is the same words.
    private const double LeastAlike = 0.7;
    private const double SameWords = 1;
    private const int Digits = 9; // sums in another order differ a little

    // "Wanneer moet ik het aanvragen" has no word of its own: it is asked of whatever is talked about, and read as that.
    private const int MostTopicsOfOwn = 3;

    private readonly FrozenDictionary<string, double> _weights;
    private readonly FrozenDictionary<TopicId, FrozenDictionary<string, ShownQuestion[]>> _byOwnStem;
    private readonly double _mostWeight;

    public AspectQuestions(Lexicon lexicon)
    {
        var shown = lexicon.Topics.SelectMany(topic => topic.Aspects.SelectMany(aspect => aspect.Questions.Select(text => (topic.Topic, aspect.AspectId, Stems: StemsOf(text))))).ToList();
        var counts = shown.SelectMany(question => question.Stems).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var topics = shown.SelectMany(question => question.Stems.Select(stem => (stem, question.Topic))).Distinct().CountBy(one => one.stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _mostWeight = Math.Log(1 + shown.Count);
        _weights = counts.ToFrozenDictionary(counted => counted.Key, counted => Math.Log(1 + shown.Count / (double)counted.Value), StringComparer.Ordinal);
        _byOwnStem = shown.GroupBy(question => question.Topic).ToFrozenDictionary(
            topic => topic.Key,
            topic => topic.Select(question => new ShownQuestion(question.AspectId, question.Stems, question.Stems.Sum(WeightOf)))
                .SelectMany(question => question.Stems.Where(stem => topics[stem] <= MostTopicsOfOwn).Select(stem => (Stem: stem, Question: question)))
                .GroupBy(own => own.Stem, own => own.Question, StringComparer.Ordinal)
                .ToFrozenDictionary(own => own.Key, own => own.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The point whose question a message is.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="topic">What is talked about.</param>
    /// <returns>Null when the message is no such question, or that of two points.</returns>
    public AskedPoint? AskedIn(Annotation annotation, TopicId topic) => _byOwnStem.TryGetValue(topic, out var byOwnStem) ? AskedIn(Weighed(annotation), byOwnStem) : null;

    private static AskedPoint? AskedIn(SaidStems said, FrozenDictionary<string, ShownQuestion[]> byOwnStem)
    {
        var (alike, asked, isShared) = (0.0, (string?)null, false);
        foreach (var (stem, _) in said.Stems)
        {
            // One that was judged by another stem is judged alike again.
            foreach (var question in byOwnStem.GetValueOrDefault(stem, []))
            {
                var share = said.ShareWith(question);
                (alike, asked, isShared) = share > alike ? (share, question.AspectId, false) : (alike, asked, isShared || (share == alike && !string.Equals(asked, question.AspectId, StringComparison.Ordinal)));
            }
        }

        return alike >= LeastAlike && !isShared ? new AskedPoint(asked!, alike >= SameWords) : null;
    }

    /// <summary>The only topic that has a point whose question a message is: "hoeveel betaalt Oss mee aan de zorgverzekering" names none.</summary>
    /// <param name="annotation">The message.</param>
    /// <returns>Null when there is none, or more than one.</returns>
    public (TopicId Topic, AskedPoint Point)? AskedOfOneTopic(Annotation annotation)
    {
        var said = Weighed(annotation);
        (TopicId Topic, AskedPoint Point)? only = null;
        foreach (var (topic, byOwnStem) in _byOwnStem)
        {
            if (AskedIn(said, byOwnStem) is not { } point)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = (topic, point);
        }

        return only;
    }

    /// <summary>The stems of a message, each once, without its places.</summary>
    private SaidStems Weighed(Annotation annotation)
    {
        var (stems, weight) = (new List<(string Stem, double Weight)>(annotation.Stems.Length), 0.0);
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            var stem = annotation.Stems[i];
            if (annotation.Slots[i] != Slot.Place && !stems.Exists(before => string.Equals(before.Stem, stem, StringComparison.Ordinal)))
            {
                stems.Add((stem, WeightOf(stem)));
                weight += stems[^1].Weight;
            }
        }

        return new SaidStems(stems, weight);
    }

    private double WeightOf(string stem) => _weights.GetValueOrDefault(stem, _mostWeight);

    private static FrozenSet<string> StemsOf(string text) => Message.Of(text).Tokens.Where(token => char.IsLetterOrDigit(token.Text[0])).Select(token => Stem.Of(token.Text)).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="AspectId">The point that it asks for.</param>
    /// <param name="Stems">The stems of its words.</param>
    /// <param name="Weight">What all weigh together.</param>
    private sealed record ShownQuestion(string AspectId, FrozenSet<string> Stems, double Weight);

    /// <param name="Stems">The stems of a message with the weight of each.</param>
    /// <param name="Weight">What all weigh together.</param>
    private sealed record SaidStems(List<(string Stem, double Weight)> Stems, double Weight)
    {
        /// <summary>What the message and a question have together, of all that they have.</summary>
        public double ShareWith(ShownQuestion question)
        {
            var common = 0.0;
            foreach (var (stem, weight) in Stems)
            {
                common += question.Stems.Contains(stem) ? weight : 0;
            }

            return Math.Round(common / (Weight + question.Weight - common), Digits);
        }
    }
}

/// <summary>A point that a message asks for.</summary>
/// <param name="AspectId">Its id.</param>
/// <param name="IsWordForWord">Whether the message has just the words of the question that is shown for it.</param>
internal readonly record struct AskedPoint(string AspectId, bool IsWordForWord);
