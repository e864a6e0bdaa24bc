using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;

namespace Verschillen.Tests.Domain.Income;

public sealed class OwnShareEstimateTests
{
    private static readonly Household Single = new(IsCouple: false, HasStatePension: false);
    private static readonly Aspect Bands = SomeTopics.Aspect("banden", ValueKind.AbilityToPay, Better.Lower);
    private static readonly Aspect Period = SomeTopics.Aspect(OwnShareEstimate.PeriodAspectId, ValueKind.Duration);
    private static readonly Topic Topic = SomeTopics.Topic(Bands, Period) with
    {
        Norms = [new NormAmount(Norm.SocialAssistance, Single, 1_000, SomeRules.Days("2026-01-01", through: null), SomeRules.Source())],
    };

    [Fact]
    public void It_is_estimated_over_twelve_months_when_no_period_is_stated()
    {
        var estimate = Estimate([Ability(110, null)]);

        Assert.Null(estimate.WhyNot);
        Assert.Null(estimate.PeriodRule);
        Assert.Equal((12, 420), (estimate.Share?.Months, estimate.Share?.Euros));
    }

    [Fact]
    public void A_stated_period_is_counted_with_and_named()
    {
        var estimate = Estimate([Ability(110, null), SomeRules.Rule(new Duration(6, TimeUnit.Months), SomePlaces.Testdorp, aspect: Period.Id)]);

        Assert.NotNull(estimate.PeriodRule);
        Assert.Equal((6, 210), (estimate.Share?.Months, estimate.Share?.Euros));
    }

    [Fact]
    public void A_municipality_without_a_rule_has_no_estimate() => Assert.Equal(WhyNoEstimate.RuleNotKnown, Estimate([]).WhyNot);

    [Fact]
    public void A_norm_that_is_not_known_gives_no_estimate() =>
        Assert.Equal(WhyNoEstimate.NormNotKnown, Estimate([Ability(110, null)], Single with { IsCouple = true }).WhyNot);

    [Fact]
    public void An_income_above_the_bands_gives_no_estimate() => Assert.Equal(WhyNoEstimate.IncomeAboveBands, Estimate([Ability(110, 115)]).WhyNot);

    private static OwnShareEstimate Estimate(IReadOnlyList<Rule> rules, Household? household = null) => OwnShareEstimate.Of(
        Topic, new RuleBook(rules), SomePlaces.Testdorp, household ?? Single, new IncomeStatement(120, IsPercent: true), cost: 2_000, SomeDay.Today, SomeDay.Today);

    private static Rule Ability(decimal from, decimal? to) =>
        SomeRules.Rule(new AbilityToPay([new IncomeBand(from, to, 35)], Norm.SocialAssistance), SomePlaces.Testdorp, aspect: Bands.Id);
}
