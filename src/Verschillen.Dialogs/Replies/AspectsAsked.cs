using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Which points of a topic a question is about.</summary>
internal static class AspectsAsked
{
    /// <param name="topic">The topic.</param>
    /// <param name="goal">What was asked.</param>
    /// <param name="aspectIds">The points asked for; empty, or none of this topic, is all.</param>
    public static IReadOnlyList<Aspect> Of(Topic topic, Goal goal, IReadOnlyList<string> aspectIds)
    {
        if (goal is Goal.Apply or Goal.Deadline)
        {
            return [.. topic.Aspects.Where(aspect => goal == Goal.Apply ? aspect.Kind == Kind.Procedure || aspect.IsWhereToApply : aspect.IsTerm).OrderBy(aspect => !aspect.IsWhereToApply)];
        }

        return Named(topic, aspectIds) is { Count: > 0 } asked ? asked : topic.Aspects;
    }

    /// <summary>The points of a topic that are asked for, in its order.</summary>
    public static List<Aspect> Named(Topic topic, IReadOnlyList<string> aspectIds) =>
        aspectIds.Count == 0 ? [] : [.. topic.Aspects.Where(aspect => aspectIds.Contains(aspect.Id, StringComparer.Ordinal))];

    /// <summary>The points asked for; where nothing is known of any of them, with every point of the topic of which something is.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="asked">The points asked for.</param>
    /// <param name="find">What is found on a point.</param>
    public static IReadOnlyList<Aspect> WithOthersKnown(Topic topic, IReadOnlyList<Aspect> asked, Func<Aspect, Finding> find)
    {
        bool IsKnown(Aspect aspect) => !find(aspect).IsSilent;
        return asked.Any(IsKnown) ? asked : [.. asked, .. topic.Aspects.Where(aspect => !asked.Contains(aspect) && IsKnown(aspect))];
    }

    /// <summary>Whether points of this topic are asked for, and not all of it.</summary>
    public static bool AreNamed(Topic topic, IReadOnlyList<string> aspectIds) => aspectIds.Count > 0 && topic.Aspects.Any(aspect => aspectIds.Contains(aspect.Id, StringComparer.Ordinal));

    /// <summary>What holds in the whole country on points that are asked for.</summary>
    public static IReadOnlyList<SourcedText> FactsOn(Topic topic, IReadOnlyList<Aspect> aspects) =>
        [.. topic.Facts.Where(fact => fact.AspectId is { } id && aspects.Any(aspect => string.Equals(aspect.Id, id, StringComparison.Ordinal))).Select(fact => new SourcedText(fact.Text, fact.Source))];
}
