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

    /// <summary>What is found, as values that a transition or step can depend on.</summary>
    internal IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>> AsSituation()
    {
        var found = new List<KeyValuePair<string, IReadOnlyList<string>>>(2 * Aspects.Count);
        foreach (var aspect in Aspects)
        {
            found.Add(new(aspect.Aspect.InFrom, CodesOf(aspect.From)));
            found.Add(new(aspect.Aspect.InTo, CodesOf(aspect.To)));
        }

        return found;
    }

    // The same for most points of every comparison.
    private const string Found = "bekend";
    private static readonly IReadOnlyList<string> IsFound = [Found];
    private static readonly IReadOnlyList<string> IsNotFound = [Situation.NotKnown];

    private static IReadOnlyList<string> CodesOf(Finding finding) => finding switch
    {
        Known { Value: YesNo { IsYes: var isYes } } => [Found, isYes ? "ja" : "nee"],
        Known { Value: Choice { Id: var id } } => [Found, id],
        Known => IsFound,
        _ => IsNotFound,
    };
}
