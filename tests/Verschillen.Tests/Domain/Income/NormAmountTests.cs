using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;
using Verschillen.Tests.Some;

namespace Verschillen.Tests.Domain.Income;

public sealed class NormAmountTests
{
    private static readonly Household Single = new(IsCouple: false, HasStatePension: false);
    private static readonly NormAmount[] Amounts = [Amount(1_000, "2025-07-01", "2025-12-31"), Amount(1_100, "2026-01-01", "2026-06-30")];

    [Theory]
    [InlineData("2025-12-31", 1000)]
    [InlineData("2026-01-01", 1100)]
    public void The_amount_of_the_day_is_used(string day, decimal euros) => Assert.Equal(euros, On(day)?.EurosPerMonth);

    [Theory]
    [InlineData("2027-03-01", 1100)]
    [InlineData("2025-01-01", 1000)]
    public void Without_one_the_nearest_is_used_and_does_not_hold_on_the_day(string day, decimal euros)
    {
        var amount = On(day);

        Assert.Equal(euros, amount?.EurosPerMonth);
        Assert.False(amount?.Validity.Contains(SomeDay.Day(day)));
    }

    [Fact]
    public void The_amount_of_another_household_is_never_used() =>
        Assert.Null(NormAmount.Nearest(Amounts, Norm.SocialAssistance, Single with { IsCouple = true }, SomeDay.Today));

    [Fact]
    public void The_amount_of_another_norm_is_never_used() => Assert.Null(NormAmount.Nearest(Amounts, Norm.MinimumWage, Single, SomeDay.Today));

    private static NormAmount? On(string day) => NormAmount.Nearest(Amounts, Norm.SocialAssistance, Single, SomeDay.Day(day));

    private static NormAmount Amount(decimal euros, string from, string through) =>
        new(Norm.SocialAssistance, Single, euros, SomeRules.Days(from, through), SomeRules.Source());
}
