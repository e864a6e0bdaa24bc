using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Income;

/// <summary>What somebody pays themselves of a cost in one municipality, or why that cannot be said (schatting van het eigen deel).</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="WhyNot">Why it cannot be said; null when it can.</param>
public sealed record OwnShareEstimate(MunicipalityCode Municipality, WhyNoEstimate? WhyNot)
{
    /// <summary>The id of the aspect that says over how many months a municipality counts.</summary>
    public const string PeriodAspectId = "draagkrachtperiode";

    /// <summary>What they pay; null when it cannot be said.</summary>
    public OwnShare? Share { get; private init; }

    /// <summary>The rule of the municipality; null when it is not known for the day.</summary>
    public Known? Rule { get; private init; }

    /// <summary>The rule that states the period; null when none does, and <see cref="OwnShare.UsualMonths"/> is counted with.</summary>
    public Rule? PeriodRule { get; private init; }

    /// <summary>The norm counted with; null when none is known for the household.</summary>
    public NormAmount? Norm { get; private init; }

    /// <summary>Estimates it by the rules of one municipality.</summary>
    /// <param name="topic">The topic; one of its aspects has bands.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="municipality">The municipality.</param>
    /// <param name="household">Who live together.</param>
    /// <param name="income">What they have a month.</param>
    /// <param name="cost">The cost in euros; 0 or more.</param>
    /// <param name="on">The day that the rule must hold on.</param>
    /// <param name="today">The day from which the age of sources is judged.</param>
    public static OwnShareEstimate Of(
        Topic topic, RuleBook rules, MunicipalityCode municipality, Household household, IncomeStatement income, decimal cost, DateOnly on, DateOnly today)
    {
        var aspect = topic.Aspects.First(one => one.ValueKind == ValueKind.AbilityToPay);
        if (rules.Find(topic.Id, aspect, municipality, on, today) is not Known { Value: AbilityToPay ability } known)
        {
            return new(municipality, WhyNoEstimate.RuleNotKnown);
        }

        if (NormAmount.Nearest(topic.Norms, ability.Of, household, on) is not { } norm)
        {
            return new(municipality, WhyNoEstimate.NormNotKnown) { Rule = known };
        }

        var (period, months) = PeriodOf(topic, rules, municipality, on, today);
        var share = OwnShare.Of(ability, income.PercentOf(norm.EurosPerMonth), norm.EurosPerMonth, cost, months);
        return new(municipality, share is null ? WhyNoEstimate.IncomeAboveBands : null) { Share = share, Rule = known, PeriodRule = period, Norm = norm };
    }

    private static (Rule? Rule, int Months) PeriodOf(Topic topic, RuleBook rules, MunicipalityCode municipality, DateOnly on, DateOnly today)
    {
        var aspect = topic.Aspects.FirstOrDefault(one => string.Equals(one.Id, PeriodAspectId, StringComparison.Ordinal));
        return aspect is not null && rules.Find(topic.Id, aspect, municipality, on, today) is Known { Value: Duration { Number: { } number } period, Rule: var rule }
            ? (rule, Math.Max(1, (int)(period.Unit == TimeUnit.Years ? number * OwnShare.UsualMonths : number)))
            : (null, OwnShare.UsualMonths);
    }
}

/// <summary>Why an own share cannot be said.</summary>
public enum WhyNoEstimate
{
    /// <summary>It is not known how the municipality counts.</summary>
    RuleNotKnown,

    /// <summary>The norm that the municipality counts with is not known in euros.</summary>
    NormNotKnown,

    /// <summary>The source does not say what holds at so high an income.</summary>
    IncomeAboveBands,
}
