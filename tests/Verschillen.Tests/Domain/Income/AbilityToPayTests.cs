using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;

namespace Verschillen.Tests.Domain.Income;

public sealed class AbilityToPayTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(110, 0)]
    [InlineData(130, 10)]
    [InlineData(150, 20)]
    [InlineData(160, 30)]
    public void Each_part_of_the_income_counts_for_the_share_of_its_band(decimal income, decimal counted) =>
        Assert.Equal(counted, Of(new(110, 150, 50), new(150, null, 100)).CountedPercent(income));

    [Fact]
    public void Above_the_last_band_it_cannot_be_said_what_counts()
    {
        var ability = Of(new IncomeBand(110, 130, 25));

        Assert.Equal(5, ability.CountedPercent(130));
        Assert.Null(ability.CountedPercent(130.1m));
    }

    [Theory]
    [InlineData(-1, null, 35)]
    [InlineData(110, 110, 35)]
    [InlineData(110, null, -1)]
    [InlineData(110, null, 101)]
    public void A_band_of_which_nothing_or_more_than_all_can_count_is_refused(int from, int? to, int share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IncomeBand(from, to, share));

    [Fact]
    public void Bands_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => Of(new(110, 130, 25), new(120, null, 50)));

    [Fact]
    public void A_band_behind_one_without_end_is_refused() =>
        Assert.Throws<ArgumentException>(() => Of(new(110, null, 25), new(120, null, 50)));

    [Fact]
    public void No_bands_are_refused() => Assert.Throws<ArgumentException>(() => Of());

    [Fact]
    public void Two_rules_with_the_same_bands_are_equal() => Assert.Equal(Of(new IncomeBand(110, null, 35)), Of(new IncomeBand(110, null, 35)));

    [Fact]
    public void A_rule_that_nowhere_counts_less_and_somewhere_more_counts_more() =>
        Assert.Equal(1, Of(new(110, 150, 50), new(150, null, 100)).ComparedWith(Of(new IncomeBand(110, null, 35))));

    [Fact]
    public void A_rule_that_nowhere_counts_more_counts_less() =>
        Assert.Equal(-1, Of(new IncomeBand(120, null, 35)).ComparedWith(Of(new IncomeBand(110, null, 35))));

    [Fact]
    public void The_same_rule_counts_as_much() =>
        Assert.Equal(0, Of(new(110, 120, 35), new(120, null, 35)).ComparedWith(Of(new IncomeBand(110, null, 35))));

    [Fact]
    public void Which_of_two_rules_counts_more_can_depend_on_the_income() =>
        Assert.Null(Of(new IncomeBand(130, null, 100)).ComparedWith(Of(new IncomeBand(110, null, 35))));

    [Fact]
    public void In_a_hole_between_two_bands_the_other_rule_can_count_more() =>
        Assert.Null(Of(new(110, 120, 100), new(150, null, 100)).ComparedWith(Of(new(110, 150, 30), new(150, null, 100))));

    [Fact]
    public void A_rule_that_ends_cannot_be_compared() =>
        Assert.Null(Of(new IncomeBand(110, 130, 25)).ComparedWith(Of(new IncomeBand(110, null, 35))));

    [Fact]
    public void Shares_of_different_norms_cannot_be_compared() =>
        Assert.Null(Of(new IncomeBand(110, null, 35)).ComparedWith(new AbilityToPay([new IncomeBand(110, null, 35)], Norm.MinimumWage)));

    private static AbilityToPay Of(params IReadOnlyList<IncomeBand> bands) => new(bands, Norm.SocialAssistance);
}
