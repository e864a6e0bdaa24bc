using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Moving;

/// <summary>What to do for several provisions on one timeline, one entry for each call (gezamenlijk plan).</summary>
/// <param name="Entries">What to do, first things first.</param>
public sealed record JointPlan(IReadOnlyList<JointEntry> Entries)
{
    private const int DaysEarlier = 14; // a question is put this much earlier at most, in a call that is made anyhow

    /// <summary>Joins plans.</summary>
    /// <param name="plans">The topics, in the order in which they are told.</param>
    /// <param name="deskOf">
    /// Who answers for a topic at a party: two with the same name are one call. Null when the person does it alone, which is joined with nothing.
    /// </param>
    public static JointPlan Of(IReadOnlyList<TopicPlan> plans, Func<Topic, Step, string?> deskOf)
    {
        var entries = new List<JointEntry>();
        foreach (var (topic, step) in plans.SelectMany(plan => plan.Plan.Steps.Select(step => (plan.Topic, step))).OrderBy(one => one.step.Order.Key).ThenBy(one => IsAfterDanger(one.step.Step)))
        {
            var same = entries.FindIndex(entry => entry.Steps.Any(done => IsTheSame(done.Step, step)));
            if (same >= 0)
            {
                entries[same] = entries[same].AlsoFor(topic, step);
                continue;
            }

            var desk = deskOf(topic, step.Step);
            var call = desk is null ? -1 : entries.FindIndex(entry => entry.CanTake(step, desk, DaysEarlier));
            if (call >= 0)
            {
                entries[call] = entries[call].With(topic, step);
            }
            else
            {
                entries.Add(new JointEntry(desk, step.On, [new JointStep(step, [topic])]));
            }
        }

        return new JointPlan(entries);
    }

    /// <summary>The entry in which a step of a topic is done.</summary>
    public JointEntry EntryOf(Topic topic, PlanStep step) =>
        Entries.First(entry => entry.Steps.Any(done => done.Topics.Contains(topic) && (ReferenceEquals(done.Step, step) || IsTheSame(done.Step, step))));

    /// <summary>Of what is urgent the emergency number goes before a municipality.</summary>
    private static bool IsAfterDanger(Step step) => step.IsUrgent && step.With.Kind != PartyKind.Organisation;

    private static bool IsTheSame(PlanStep done, PlanStep step) =>
        step.Step.SharedAs is { } name && string.Equals(name, done.Step.SharedAs, StringComparison.Ordinal) && step.Step.With == done.Step.With;
}

/// <summary>One call, or one thing that the person does alone.</summary>
/// <param name="Desk">Who is called; null when the person does it alone.</param>
/// <param name="On">The day; null when the moving day is not known, and for what is urgent.</param>
/// <param name="Steps">What is done then, never empty; the first gives the day.</param>
public sealed record JointEntry(string? Desk, DateOnly? On, IReadOnlyList<JointStep> Steps)
{
    /// <summary>Whether it cannot wait, whatever the moving day; then all of it cannot.</summary>
    public bool IsUrgent => Steps[0].Step.Step.IsUrgent;

    /// <summary>Whether any of it is urgent or should have been done earlier, so that it must be done now.</summary>
    public bool IsNow => Steps.Any(step => step.Step.IsNow);

    /// <summary>The topics that it is about.</summary>
    public IReadOnlyList<Topic> Topics => [.. Steps.SelectMany(step => step.Topics).Distinct()];

    internal bool CanTake(PlanStep step, string desk, int daysEarlier)
    {
        if (IsUrgent || step.Step.IsUrgent)
        {
            return IsUrgent && step.Step.IsUrgent && string.Equals(Desk, desk, StringComparison.Ordinal);
        }

        var days = Steps[0].Step.Order.DaysTo(step.Order);
        return string.Equals(Desk, desk, StringComparison.Ordinal) && !step.IsPeriod && !Steps[0].Step.IsPeriod && (days == 0 || (step.Step.MayBeEarlier && days > 0 && days <= daysEarlier));
    }

    internal JointEntry With(Topic topic, PlanStep step) => this with { Steps = [.. Steps, new JointStep(step, [topic])] };

    internal JointEntry AlsoFor(Topic topic, PlanStep step) => this with
    {
        Steps = [.. Steps.Select(done => string.Equals(done.Step.Step.SharedAs, step.Step.SharedAs, StringComparison.Ordinal) ? done with { Topics = [.. done.Topics, topic] } : done)],
    };
}

/// <summary>A step, for every topic that asks for it.</summary>
public sealed record JointStep(PlanStep Step, IReadOnlyList<Topic> Topics);
