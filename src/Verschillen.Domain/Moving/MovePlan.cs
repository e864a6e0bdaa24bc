using Verschillen.Domain.Comparing;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Moving;

/// <summary>What happens to one provision at a move, and what to do when (verhuisplan).</summary>
/// <param name="Transition">What moving does to it.</param>
/// <param name="Steps">What to do, first things first.</param>
/// <param name="Gap">The days without support; null when none is foreseen or the moving day is not known.</param>
public sealed record MovePlan(Transition Transition, IReadOnlyList<PlanStep> Steps, GapWarning? Gap)
{
    /// <summary>Whether any of it cannot wait for the move.</summary>
    public bool IsUrgent => Steps.Any(step => step.Step.IsUrgent);

    /// <summary>Makes the plan.</summary>
    /// <param name="comparison">The two municipalities; steps may depend on what is known of them.</param>
    /// <param name="answers">What the person told.</param>
    /// <param name="today">Steps that should have been done before today are to be done now.</param>
    public static MovePlan Of(MoveComparison comparison, Situation answers, DateOnly today)
    {
        var topic = comparison.Topic;
        var situation = answers.With(comparison);
        var isAhead = !comparison.Move.HasHappened(today);
        var steps = Dated(Kept(topic, comparison.Move, situation, today), comparison.Move.On, today);
        return new MovePlan(TransitionOf(topic, situation).Told(isAhead), steps, GapOf(topic.Gap?.Told(isAhead), steps, comparison.Move, situation));
    }

    /// <summary>The steps that apply, as they are told.</summary>
    private static List<Step> Kept(Topic topic, Move move, Situation situation, DateOnly today)
    {
        var kept = new List<Step>(topic.Steps.Count);
        foreach (var step in topic.Steps)
        {
            if ((move.StaysWithin ? step.AppliesWithin : !step.IsWithin) && step.OnlyIf.IsMetBy(situation, whenNotAsked: true) && !step.HasLapsed(move.On, today))
            {
                kept.Add(step.Told(isAhead: !move.HasHappened(today)));
            }
        }

        return kept;
    }

    /// <summary>Steps with their days, first things first.</summary>
    private static List<PlanStep> Dated(List<Step> kept, DateOnly? movingDay, DateOnly today)
    {
        List<PlanStep> counted = [.. kept.Where(step => step.After is null).Select(step => PlanStep.For(step, movingDay, today))];
        List<PlanStep> dated = counted.Count == kept.Count ? counted : [.. counted, .. kept.Where(step => step.After is not null).Select(step => PlanStep.AfterTerm(step, counted)).OfType<PlanStep>()];
        return dated.Count < 2 ? dated : [.. dated.OrderBy(step => step.Order.Key)];
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
/// <param name="On">The day to do it; null when the moving day is not known, and for what is urgent: that belongs on no calendar.</param>
/// <param name="IsNow">True when it is urgent or that day should have been earlier, so that it must be done now.</param>
/// <param name="Terms">The terms that follow, each with its last day when the moving day is known.</param>
public sealed record PlanStep(Step Step, DateOnly? On, bool IsNow, IReadOnlyList<DatedTerm> Terms)
{
    private static readonly DateOnly AnyMonday = new(2001, 1, 1); // terms of a plan without days are counted from it to put steps in order

    /// <summary>The day on which the last term ends; the day itself when no term follows.</summary>
    public DateOnly? EndsOn => Terms.Count > 0 ? Terms[^1].EndsOn : On;

    /// <summary>The first day on which it can be done, when <see cref="On"/> is the last; null when there is none or it is not after today.</summary>
    public DateOnly? OpensOn { get; private init; }

    /// <summary>The term of another step that must be over first; null when it is counted from the moving day.</summary>
    public Term? WaitsFor { get; private init; }

    /// <summary>Whether it can be done on more days than one, of which <see cref="On"/> is the last.</summary>
    public bool IsPeriod => Step.Opens is not null && !IsNow;

    /// <summary>How many days from the moving day it is when nothing is late.</summary>
    private int Days { get; init; }

    private bool IsTooLate { get; init; }

    /// <summary>Its place in time among steps of one move.</summary>
    internal PlanOrder Order => new(Step.IsUrgent, On, IsTooLate, Days);

    /// <summary>A step that is counted from the moving day, or is urgent.</summary>
    internal static PlanStep For(Step step, DateOnly? movingDay, DateOnly today)
    {
        if (step.IsUrgent)
        {
            return new PlanStep(step, On: null, IsNow: true, []);
        }

        var due = movingDay is { } day ? step.When.From(day) : (DateOnly?)null;
        var on = due < today ? today : due;
        var opens = movingDay is { } moving ? step.Opens?.From(moving) : null;
        var isTooLate = due < today && step.TooLate is not null;
        return new PlanStep(isTooLate ? step with { Text = step.Text.Then(step.TooLate) } : step, on, IsNow: due < today, DateTerms(step.Terms, on)) { Days = step.When.Days, IsTooLate = isTooLate, OpensOn = opens > today ? opens : null };
    }

    /// <summary>A step that waits for a term of another.</summary>
    /// <returns>Null when the other is not in the plan.</returns>
    internal static PlanStep? AfterTerm(Step step, IReadOnlyList<PlanStep> plan)
    {
        var term = step.After!;
        if (plan.FirstOrDefault(one => string.Equals(one.Step.Id, term.StepId, StringComparison.Ordinal)) is not { } first)
        {
            return null;
        }

        var start = first.On ?? AnyMonday;
        var terms = DateTerms([.. first.Step.Terms.Take(term.Number)], start);
        var due = terms[^1].EndsOn!.Value.AddDays(1 + step.When.Days);
        DateOnly? on = first.On is null ? null : due;
        return new PlanStep(step, on, IsNow: false, DateTerms(step.Terms, on)) { Days = first.Days + due.DayNumber - start.DayNumber, WaitsFor = terms[^1].Term };
    }

    private static List<DatedTerm> DateTerms(IReadOnlyList<Term> terms, DateOnly? start)
    {
        var dated = new List<DatedTerm>(terms.Count);
        foreach (var term in terms)
        {
            start = start is { } day ? CalendarTerm.EndOf(term.Length, day) : null;
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
