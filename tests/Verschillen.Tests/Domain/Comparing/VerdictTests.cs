using Verschillen.Domain.Comparing;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeMoves;
using static Verschillen.Tests.Some.SomeRules;
using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Comparing;

/// <summary>What a difference between two known values means for the resident.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData(Better.Lower, Verdict.Worse)]
    [InlineData(Better.Higher, Verdict.Better)]
    [InlineData(Better.None, Verdict.Different)]
    public void A_higher_amount_is_worse_for_a_price_and_better_for_a_grant(Better better, Verdict expected) =>
        Assert.Equal(expected, Compare(Aspect(better: better), Euros(100), Euros(120)).Verdict);

    [Theory]
    [InlineData(Better.Lower, Verdict.Better)]
    [InlineData(Better.Higher, Verdict.Worse)]
    [InlineData(Better.None, Verdict.Different)]
    public void A_lower_amount_is_the_reverse(Better better, Verdict expected) =>
        Assert.Equal(expected, Compare(Aspect(better: better), Euros(120), Euros(100)).Verdict);

    [Theory]
    [InlineData(Better.Lower)]
    [InlineData(Better.Higher)]
    [InlineData(Better.None)]
    public void The_same_amount_is_the_same_in_every_direction(Better better) =>
        Assert.Equal(Verdict.Same, Compare(Aspect(better: better), Euros(100.0m), Euros(100.00m)).Verdict);

    [Theory]
    [InlineData(Better.Yes, Verdict.Better)]
    [InlineData(Better.No, Verdict.Worse)]
    [InlineData(Better.None, Verdict.Different)]
    public void From_no_to_yes_is_better_where_yes_is_better(Better better, Verdict expected) =>
        Assert.Equal(expected, Compare(Aspect(kind: ValueKind.YesNo, better: better), new YesNo(false), new YesNo(true)).Verdict);

    [Theory]
    [InlineData("gratis", "betaald", Verdict.Worse)]
    [InlineData("betaald", "gratis", Verdict.Better)]
    [InlineData("gratis", "gedeeltelijk", Verdict.Worse)]
    [InlineData("gedeeltelijk", "gedeeltelijk", Verdict.Same)]
    public void Of_ordered_choices_the_earlier_is_better(string from, string to, Verdict expected) =>
        Assert.Equal(expected, Compare(ChoiceAspect(Better.Order, "gratis", "gedeeltelijk", "betaald"), new Choice(from), new Choice(to)).Verdict);

    [Fact]
    public void Choices_without_an_order_are_different_and_never_better() =>
        Assert.Equal(Verdict.Different, Compare(ChoiceAspect(Better.None, "balie", "website"), new Choice("balie"), new Choice("website")).Verdict);

    [Fact]
    public void A_choice_that_the_point_has_not_is_a_mistake_of_the_caller()
    {
        var fault = Assert.Throws<ArgumentException>(() => Compare(ChoiceAspect(Better.Order, "gratis"), new Choice("gratis"), new Choice("duur")));

        Assert.Contains("'duur'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, TimeUnit.Weeks, 7, TimeUnit.Days, Verdict.Same)]
    [InlineData(1, TimeUnit.Years, 12, TimeUnit.Months, Verdict.Same)]
    [InlineData(90, TimeUnit.Minutes, 2, TimeUnit.Hours, Verdict.Worse)]
    [InlineData(8, TimeUnit.Weeks, 6, TimeUnit.Weeks, Verdict.Better)]
    public void Lengths_of_time_are_compared_where_units_turn_into_each_other(int from, TimeUnit fromUnit, int to, TimeUnit toUnit, Verdict expected) =>
        Assert.Equal(expected, Compare(Aspect(kind: ValueKind.Duration, better: Better.Lower), new Duration(from, fromUnit), new Duration(to, toUnit)).Verdict);

    [Fact]
    public void Without_limit_is_longer_than_any_length() =>
        Assert.Equal(Verdict.Better, Compare(Aspect(kind: ValueKind.Duration, better: Better.Higher), new Duration(100, TimeUnit.Years), new Duration(Number: null, TimeUnit.Minutes)).Verdict);

    [Fact]
    public void A_higher_share_of_the_same_norm_is_better_where_higher_is() => Assert.Equal(
        Verdict.Better,
        Compare(Aspect(kind: ValueKind.Percentage, better: Better.Higher), new Percentage(110, Norm.SocialAssistance), new Percentage(120, Norm.SocialAssistance)).Verdict);

    [Fact]
    public void More_of_the_same_things_is_better_where_higher_is() =>
        Assert.Equal(Verdict.Better, Compare(Aspect(kind: ValueKind.Count, better: Better.Higher), new Count(1, "ritten"), new Count(2, "Ritten")).Verdict);

    [Fact]
    public void Limits_of_the_same_kind_are_compared() => Assert.Equal(
        Verdict.Better,
        Compare(Aspect(kind: ValueKind.Duration, better: Better.Lower), new Duration(8, TimeUnit.Weeks, Bound.AtMost), new Duration(6, TimeUnit.Weeks, Bound.AtMost)).Verdict);

    [Fact]
    public void Texts_that_differ_in_case_only_are_the_same() =>
        Assert.Equal(Verdict.Same, Compare(Aspect(kind: ValueKind.Text), new FreeText("Balie"), new FreeText("balie")).Verdict);

    [Fact]
    public void A_yes_and_a_no_differ_whatever_is_told_with_them() => Assert.Equal(
        Verdict.Better,
        Compare(Aspect(kind: ValueKind.YesNo, better: Better.Yes), Rule(new YesNo(false)), Rule(new YesNo(true)) with { Note = SomeWords.Words("zuid") }).Verdict);

    [Fact]
    public void Offered_in_neither_is_the_same() =>
        Assert.Equal(Verdict.Same, Compare(Aspect(), Rule(new IsNotOffered(Instead: null)), Rule(new IsNotOffered(SomeWords.Words("iets anders")))).Verdict);

    [Fact]
    public void Offered_in_one_is_different() =>
        Assert.Equal(Verdict.Different, Compare(Aspect(better: Better.Lower), Rule(Euros(1)), Rule(new IsNotOffered(Instead: null))).Verdict);

    [Theory]
    [InlineData("vervoer", Verdict.Same)]
    [InlineData("wonen", Verdict.Different)]
    public void Arranged_through_the_same_topic_is_the_same(string topic, Verdict expected) =>
        Assert.Equal(expected, Compare(Aspect(), Rule(new IsPartOf(new("vervoer"))), Rule(new IsPartOf(new(topic)))).Verdict);
}
