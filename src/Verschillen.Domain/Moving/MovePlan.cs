using Verschillen.Domain.Comparing;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Moving;

/// <summary>What happens to one provision at a move, and what to do when (verhuisplan).</summary>
/// <param name="Transition">What moving does to it.</param>
/// <param name="Steps">What to do, first things first.</param>
/// <param name="Gap">The days without support; null when none is foreseen or the moving day is not known.</param>
public sealed record MovePlan(Transition Transition, IReadOnlyList<PlanStep> Steps, GapWarning? Gap)
{
    /// <summary>Makes the plan.</summary>
    /// <param name="comparison">The two municipalities; steps may depend on what is known of them.</param>
    /// <param name="answers">What the person told.</param>
    /// <param name="today">Steps that should have been done before today are to be done now.</param>
    public static MovePlan Of(MoveComparison comparison, Situation answers, DateOnly today)
    {
        var topic = comparison.Topic;
        var situation = answers.With(comparison.AsSituation());
        var steps = topic.Steps
            .Where(step => step.OnlyIf.IsMetBy(situation, whenNotAsked: true))
            .Select(step => PlanStep.For(step, comparison.Move.On, today))
            .OfType<PlanStep>()
            .OrderBy(step => step.On ?? DateOnly.MinValue)
            .ThenBy(step => step.Step.When.Days)
            .ToList();

        return new MovePlan(TransitionOf(topic, situation), steps, GapOf(topic.Gap, steps, comparison.Move, situation));
    }

    private static Transition TransitionOf(Topic topic, Situation situation) =>
        topic.Transitions.FirstOrDefault(transition => transition.OnlyIf.IsMetBy(situation, whenNotAsked: false))
        ?? throw new InvalidOperationException($"Topic {topic.Id} has no transition without a condition.");

    private static GapWarning? GapOf(GapRule? rule, List<PlanStep> steps, Move move, Situation situation)
    {
        if (rule is null || move.On is not { } movingDay || !rule.OnlyIf.IsMetBy(situation, whenNotAsked: false))
        {
            return null;
        }

        var oldEnds = rule.OldEnds.From(movingDay);
        var newStarts = steps.FirstOrDefault(step => string.Equals(step.Step.Id, rule.StepId, StringComparison.Ordinal))?.EndsOn;
        return newStarts > oldEnds.AddDays(1) ? new GapWarning(rule, oldEnds, newStarts.Value) : null;
    }
}

/// <summary>A step with its day (stap in het plan).</summary>
/// <param name="Step">What to do.</param>
/// <param name="On">The day to do it; null when the moving day is not known.</param>
/// <param name="IsNow">True when that day should have been earlier, so that it must be done now.</param>
/// <param name="Terms">The terms that follow, each with its last day when the moving day is known.</param>
public sealed record PlanStep(Step Step, DateOnly? On, bool IsNow, IReadOnlyList<DatedTerm> Terms)
{
    /// <summary>The day on which the last term ends; the day itself when no term follows.</summary>
    public DateOnly? EndsOn => Terms.Count > 0 ? Terms[^1].EndsOn : On;

    /// <summary>Its place in time among steps of one move: the number of its day, or how many days from a moving day that is not known.</summary>
    internal int Order => On?.DayNumber ?? Step.When.Days;

    /// <returns>Null when the step makes no sense any more.</returns>
    internal static PlanStep? For(Step step, DateOnly? movingDay, DateOnly today)
    {
        if (movingDay is not { } day)
        {
            return new PlanStep(step, On: null, IsNow: false, [.. step.Terms.Select(term => new DatedTerm(term, EndsOn: null))]);
        }

        if (step.Lapses?.From(day) < today)
        {
            return null;
        }

        var due = step.When.From(day);
        var on = due < today ? today : due;
        return new PlanStep(step, on, IsNow: due < today, DateTerms(step.Terms, on));
    }

    private static List<DatedTerm> DateTerms(IReadOnlyList<Term> terms, DateOnly start)
    {
        var dated = new List<DatedTerm>(terms.Count);
        foreach (var term in terms)
        {
            start = CalendarTerm.EndOf(term.Length, start);
            dated.Add(new DatedTerm(term, start));
        }

        return dated;
    }
}

/// <summary>A term with its last day.</summary>
/// <param name="Term">The term.</param>
/// <param name="EndsOn">Its last day; null when the moving day is not known.</param>
public sealed record DatedTerm(Term Term, DateOnly? EndsOn);

/// <summary>Days without support that the plan cannot avoid.</summary>
/// <param name="Rule">The rule that foresees it.</param>
/// <param name="OldEnds">The last day of the old support.</param>
/// <param name="NewStarts">The earliest day of the new support.</param>
public sealed record GapWarning(GapRule Rule, DateOnly OldEnds, DateOnly NewStarts)
{
    /// <summary>How many days lie between the two, neither of them counted; at least 1.</summary>
    public int Days => NewStarts.DayNumber - OldEnds.DayNumber - 1;
}
