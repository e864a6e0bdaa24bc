using Verschillen.Domain.Comparing;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeMoves;
using static Verschillen.Tests.Some.SomeRules;
using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Comparing;

public sealed class MoneyDifferenceTests
{
    private static readonly Aspect Price = Aspect(better: Better.Lower, isAnnual: true);

    [Theory]
    [InlineData(100, 130, 30)]
    [InlineData(130, 100, -30)]
    [InlineData(100, 100, 0)]
    public void It_is_what_the_new_municipality_asks_more(int from, int to, int expected) =>
        Assert.Equal(expected, Compare(Price, Euros(from), Euros(to)).MoneyDifference);

    [Fact]
    public void Cents_are_kept() => Assert.Equal(68.85m, Compare(Price, Euros(118.35m), Euros(187.20m)).MoneyDifference);

    [Fact]
    public void Amounts_of_the_same_past_year_are_subtracted_without_a_verdict()
    {
        var comparison = Compare(Price, Rule(Euros(100)), Rule(Euros(130)), on: MovingDay);

        Assert.Equal((30m, Verdict.CannotSay), (comparison.MoneyDifference, comparison.Verdict));
    }

    [Fact]
    public void An_amount_without_a_date_and_one_of_a_past_year_are_never_subtracted() =>
        Assert.Null(Compare(Price, Rule(Euros(100), source: Source(date: null)), Rule(Euros(130)), on: MovingDay).MoneyDifference);

    [Fact]
    public void Amounts_of_different_years_are_never_subtracted() =>
        Assert.Null(Compare(Price, Rule(Euros(100)), Rule(Euros(130), source: Source(new SourceDate(2025)))).MoneyDifference);

    [Fact]
    public void Amounts_for_unknown_parts_are_never_subtracted() =>
        Assert.Null(Compare(Price, Euros(118.35m) with { Includes = null }, Euros(187.20m) with { Includes = ["kaart", "keuring"] }).MoneyDifference);

    [Fact]
    public void Amounts_for_different_parts_are_never_subtracted() =>
        Assert.Null(Compare(Price, Euros(44.70m) with { Includes = ["kaart"] }, Euros(187.20m) with { Includes = ["kaart", "keuring"] }).MoneyDifference);

    [Fact]
    public void Amounts_per_month_and_per_year_are_never_subtracted() =>
        Assert.Null(Compare(Price, Euros(1) with { Per = Per.Month }, Euros(12) with { Per = Per.Year }).MoneyDifference);

    [Theory]
    [InlineData(Bound.AtMost)]
    [InlineData(Bound.AtLeast)]
    [InlineData(Bound.MoreThan)]
    [InlineData(Bound.LessThan)]
    [InlineData(Bound.About)]
    public void Limits_and_rounded_amounts_are_never_subtracted(Bound bound) =>
        Assert.Null(Compare(Price, Euros(1), Euros(2) with { Bound = bound }).MoneyDifference);

    [Fact]
    public void Where_one_amount_is_not_known_nothing_is_subtracted() => Assert.Null(Compare(Price, Rule(Euros(100)), to: null).MoneyDifference);

    [Fact]
    public void Only_money_is_subtracted() =>
        Assert.Null(Compare(Aspect(kind: ValueKind.Count), new Count(1, "zones"), new Count(2, "zones")).MoneyDifference);
}
