using Verschillen.Domain.Comparing;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Moving;

/// <summary>One topic of several that somebody looks at together: what differs, and what to do (plan per onderwerp).</summary>
/// <param name="Comparison">The two municipalities.</param>
/// <param name="Answers">What the person told about the topic.</param>
/// <param name="Plan">What happens to it and what to do.</param>
public sealed record TopicPlan(MoveComparison Comparison, Situation Answers, MovePlan Plan)
{
    public Topic Topic => Comparison.Topic;

    /// <summary>The same with what cannot wait alone.</summary>
    public TopicPlan Urgent => this with { Plan = Plan with { Steps = [.. Plan.Steps.Where(step => step.Step.IsUrgent)], Gap = null } };

    /// <summary>What happens to provisions, the most urgent first: what ends before what stays.</summary>
    public static IReadOnlyList<TransitionKind> Urgency { get; } =
        [TransitionKind.Stops, TransitionKind.ApplyAnew, TransitionKind.PassOn, TransitionKind.Apply, TransitionKind.Disputed, TransitionKind.Ask, TransitionKind.MovesAlong, TransitionKind.Stays];

    /// <summary>Topics with what is most urgent first; of those alike the one with the earliest step.</summary>
    public static IReadOnlyList<TopicPlan> ByUrgency(IEnumerable<TopicPlan> plans) =>
        [.. plans.OrderBy(plan => Rank(plan.Plan.Transition.Becomes)).ThenBy(plan => plan.First is null).ThenBy(plan => plan.First?.Key)];

    private PlanOrder? First => Plan.Steps.Count > 0 ? Plan.Steps[0].Order : null;

    private static int Rank(TransitionKind kind)
    {
        for (var rank = 0; rank < Urgency.Count; rank++)
        {
            if (Urgency[rank] == kind)
            {
                return rank;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of transition.");
    }
}
