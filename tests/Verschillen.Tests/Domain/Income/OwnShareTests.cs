using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;

namespace Verschillen.Tests.Domain.Income;

public sealed class OwnShareTests
{
    private static readonly AbilityToPay Ability = new([new IncomeBand(110, null, 35)], Norm.SocialAssistance);

    [Fact]
    public void What_counts_is_a_share_of_the_norm_over_the_whole_period()
    {
        var share = OwnShare.Of(Ability, incomePercent: 120, normPerMonth: 1_000, cost: 2_000);

        Assert.Equal(new OwnShare(120, 3.5m, 420, 12, 420), share);
    }

    [Fact]
    public void Nobody_pays_more_than_the_cost() => Assert.Equal(100, OwnShare.Of(Ability, 120, 1_000, cost: 100)?.Euros);

    [Fact]
    public void Below_the_limit_nothing_is_paid() => Assert.Equal(0, OwnShare.Of(Ability, 110, 1_000, 2_000)?.Euros);

    [Fact]
    public void A_shorter_period_counts_less() => Assert.Equal(210, OwnShare.Of(Ability, 120, 1_000, 2_000, months: 6)?.Euros);

    [Fact]
    public void Cents_are_rounded_away_from_zero() => Assert.Equal(0.42m, OwnShare.Of(Ability, 110.01m, 1_000, 2_000)?.Euros);

    [Fact]
    public void What_the_rule_does_not_say_is_not_calculated() =>
        Assert.Null(OwnShare.Of(new AbilityToPay([new IncomeBand(110, 130, 25)], Norm.SocialAssistance), 140, 1_000, 2_000));

    [Theory]
    [InlineData(-1, 1000, 100, 12)]
    [InlineData(120, 0, 100, 12)]
    [InlineData(120, 1000, -1, 12)]
    [InlineData(120, 1000, 100, 0)]
    public void A_figure_outside_its_range_is_refused(decimal income, decimal norm, decimal cost, int months) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OwnShare.Of(Ability, income, norm, cost, months));

    [Fact]
    public void Euros_become_a_percentage_of_the_norm() => Assert.Equal(121.3m, new IncomeStatement(1_700, IsPercent: false).PercentOf(1_401.50m));

    [Fact]
    public void A_percentage_is_taken_as_it_is() => Assert.Equal(125, new IncomeStatement(125, IsPercent: true).PercentOf(1_401.50m));
}
