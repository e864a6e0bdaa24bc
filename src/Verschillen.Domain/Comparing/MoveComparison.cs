using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Comparing;

/// <summary>One topic, here and there, point by point (vergelijking).</summary>
/// <param name="Move">The move.</param>
/// <param name="Topic">The topic.</param>
/// <param name="DayAsked">The day for which the rules were asked.</param>
/// <param name="Aspects">Every point of the topic that says something for this move, in its order.</param>
public sealed record MoveComparison(Move Move, Topic Topic, DateOnly DayAsked, IReadOnlyList<AspectComparison> Aspects)
{
    /// <summary>Compares the two municipalities of a move on every point of a topic.</summary>
    /// <param name="today">The day from which the age of sources is judged.</param>
    public static MoveComparison Of(Move move, Topic topic, RuleBook rules, DateOnly today)
    {
        var day = move.DayAsked(today);
        var aspects = new List<AspectComparison>(topic.Aspects.Count);
        var (from, to) = (rules.About(topic.Id, move.From), rules.About(topic.Id, move.To));
        foreach (var aspect in topic.Aspects)
        {
            if (!aspect.IsOnlyAhead || !move.HasHappened(today))
            {
                aspects.Add(AspectComparison.Of(aspect, from.Find(aspect, day, today), to.Find(aspect, day, today)));
            }
        }

        return new MoveComparison(move, topic, day, aspects);
    }

    /// <summary>What is found, as values that a transition or step can depend on: "van." or "naar." and the id of the aspect.</summary>
    internal IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> AsSituation()
    {
        foreach (var aspect in Aspects)
        {
            yield return new("van." + aspect.Aspect.Id, CodesOf(aspect.From));
            yield return new("naar." + aspect.Aspect.Id, CodesOf(aspect.To));
        }
    }

    private static IReadOnlyList<string> CodesOf(Finding finding) => finding switch
    {
        Known { Value: YesNo { IsYes: var isYes } } => ["bekend", isYes ? "ja" : "nee"],
        Known { Value: Choice { Id: var id } } => ["bekend", id],
        Known => ["bekend"],
        _ => [Situation.NotKnown],
    };
}
