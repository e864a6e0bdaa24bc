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
        var hasHappened = move.HasHappened(today);
        foreach (var aspect in topic.Aspects)
        {
            if (!aspect.IsOnlyAhead || !hasHappened)
            {
                aspects.Add(AspectComparison.Of(aspect, from.Find(aspect, day, today), to.Find(aspect, day, today)));
            }
        }

        return new MoveComparison(move, topic, day, aspects);
    }

    /// <summary>What is found of a point on one side, as values that a transition or step can depend on.</summary>
    /// <param name="name">What a condition calls it, such as "naar.meeverhuizen".</param>
    /// <returns>Null when it is the name of something else.</returns>
    internal IReadOnlyList<string>? CodesOf(string name)
    {
        if (!name.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var point in Aspects)
        {
            if (string.Equals(point.Aspect.InTo, name, StringComparison.Ordinal))
            {
                return CodesOf(point.To);
            }

            if (string.Equals(point.Aspect.InFrom, name, StringComparison.Ordinal))
            {
                return CodesOf(point.From);
            }
        }

        return null;
    }

    // The same for most points of every comparison.
    private static readonly IReadOnlyList<string> IsFound = [Situation.Known];
    private static readonly IReadOnlyList<string> IsNotFound = [Situation.NotKnown];

    private static IReadOnlyList<string> CodesOf(Finding finding) => finding switch
    {
        Known { Value: YesNo { IsYes: var isYes } } => [Situation.Known, isYes ? Situation.Yes : Situation.No],
        Known { Value: Choice { Id: var id } } => [Situation.Known, id],
        Known => IsFound,
        _ => IsNotFound,
    };
}
