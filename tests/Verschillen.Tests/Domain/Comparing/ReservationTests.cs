using Verschillen.Domain.Comparing;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeMoves;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeRules;
using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Comparing;

/// <summary>What must be said with a verdict, and what prevents one.</summary>
public sealed class ReservationTests
{
    private static readonly Aspect Price = Aspect(better: Better.Lower);
    private static readonly Aspect Term = Aspect(kind: ValueKind.Duration, better: Better.Lower);
    private static readonly Aspect Share = Aspect(kind: ValueKind.Percentage, better: Better.Higher);
    private static readonly Aspect Number = Aspect(kind: ValueKind.Count, better: Better.Higher);
    private static readonly Aspect Question = Aspect(kind: ValueKind.YesNo, better: Better.Yes);
    private static readonly Aspect Words = Aspect(kind: ValueKind.Text);

    [Fact]
    public void A_difference_between_fresh_exact_figures_has_no_reservation() => Assert.Empty(Compare(Price, Euros(1), Euros(2)).Reservations);

    [Fact]
    public void A_side_that_is_not_known_prevents_a_verdict() =>
        AssertCannotSay(Compare(Price, Rule(Euros(1)), to: null), new Reservation(ReservationKind.NotKnown, Side.To));

    [Fact]
    public void Two_sides_that_are_not_known_are_not_the_same() => AssertCannotSay(
        Compare(Price, (Rule?)null, to: null), new(ReservationKind.NotKnown, Side.From), new(ReservationKind.NotKnown, Side.To));

    [Fact]
    public void A_withdrawn_rule_is_not_known() =>
        AssertCannotSay(Compare(Price, Rule(Euros(1)) with { Status = RuleStatus.Withdrawn }, Rule(Euros(1))), new Reservation(ReservationKind.NotKnown, Side.From));

    [Fact]
    public void A_figure_of_another_day_prevents_a_verdict() => AssertCannotSay(
        Compare(Price, Rule(Euros(1)), Rule(Euros(1), validity: Validity.OfYear(2025))), new Reservation(ReservationKind.NotOnThisDate, Side.To));

    [Fact]
    public void Disputed_rules_prevent_a_verdict()
    {
        var rules = new RuleBook([Rule(Euros(1), Voorbeeldstad), Rule(Euros(1), Testdorp), Rule(Euros(2), Testdorp)]);

        var comparison = MoveComparison.Of(TheMove, Topic(Price), rules, Today).Aspects[0];

        AssertCannotSay(comparison, new Reservation(ReservationKind.IsDisputed, Side.To));
    }

    [Theory]
    [InlineData(null, ReservationKind.UndatedSource)]
    [InlineData(2020, ReservationKind.StaleSource)]
    public void An_undated_or_stale_source_leaves_the_verdict_and_is_told_with_it(int? year, ReservationKind expected)
    {
        var old = Rule(Euros(2), source: Source(year is { } known ? new SourceDate(known) : null));

        var comparison = Compare(Price, old, Rule(Euros(1)));

        Assert.Equal(Verdict.Better, comparison.Verdict);
        Assert.Equal([new Reservation(expected, Side.From)], comparison.Reservations);
    }

    [Fact]
    public void What_two_old_sources_do_not_have_is_the_same_with_reservation()
    {
        var none = Rule(new IsNotOffered(Instead: null), source: Source(new SourceDate(2019)));

        var comparison = Compare(Price, none, none);

        Assert.Equal(Verdict.Same, comparison.Verdict);
        Assert.Equal([new(ReservationKind.StaleSource, Side.From), new Reservation(ReservationKind.StaleSource, Side.To)], comparison.Reservations);
    }

    [Fact]
    public void What_falls_under_another_topic_by_an_old_source_has_a_reservation()
    {
        var elsewhere = Rule(new IsPartOf(new("andere-voorziening")), source: Source(new SourceDate(2019)));

        var comparison = Compare(Price, elsewhere, Rule(Euros(1)));

        Assert.Equal([new Reservation(ReservationKind.StaleSource, Side.From)], comparison.Reservations);
    }

    [Fact]
    public void An_ageing_source_is_told_without_reservation() =>
        Assert.Empty(Compare(Price, Rule(Euros(1), source: Source(new SourceDate(2025))), Rule(Euros(2))).Reservations);

    [Fact]
    public void An_undated_figure_of_another_day_has_both_reservations()
    {
        var past = Rule(Euros(1), source: Source(date: null), validity: Validity.OfYear(2025));

        AssertCannotSay(Compare(Price, past, Rule(Euros(1))), new(ReservationKind.NotOnThisDate, Side.From), new(ReservationKind.UndatedSource, Side.From));
    }

    [Fact]
    public void An_amount_for_unknown_parts_prevents_a_verdict() => AssertCannotSay(
        Compare(Price, Euros(1) with { Includes = null }, Euros(2) with { Includes = ["kaart"] }), new Reservation(ReservationKind.ScopeNotKnown, Side.From));

    [Fact]
    public void Amounts_for_unknown_parts_on_both_sides_are_both_told() => AssertCannotSay(
        Compare(Price, Euros(1) with { Includes = null }, Euros(1) with { Includes = null }),
        new(ReservationKind.ScopeNotKnown, Side.From),
        new(ReservationKind.ScopeNotKnown, Side.To));

    [Fact]
    public void Amounts_for_different_parts_prevent_a_verdict() => AssertCannotSay(
        Compare(Price, Euros(1) with { Includes = ["kaart"] }, Euros(2) with { Includes = ["kaart", "keuring"] }), new Reservation(ReservationKind.DifferentScope));

    [Fact]
    public void Amounts_for_the_same_parts_in_another_order_are_compared() => Assert.Equal(
        Verdict.Worse, Compare(Price, Euros(1) with { Includes = ["keuring", "kaart"] }, Euros(2) with { Includes = ["kaart", "keuring"] }).Verdict);

    [Fact]
    public void Amounts_per_month_and_per_year_are_not_compared() =>
        AssertCannotSay(Compare(Price, Euros(1) with { Per = Per.Month }, Euros(12) with { Per = Per.Year }), new Reservation(ReservationKind.DifferentUnit));

    [Theory]
    [InlineData(Bound.AtMost)]
    [InlineData(Bound.AtLeast)]
    [InlineData(Bound.MoreThan)]
    [InlineData(Bound.LessThan)]
    [InlineData(Bound.About)]
    public void An_amount_that_is_a_limit_is_not_compared(Bound bound) =>
        AssertCannotSay(Compare(Price, Euros(1) with { Bound = bound }, Euros(2)), new Reservation(ReservationKind.NotExact));

    [Fact]
    public void Shares_of_different_norms_are_not_compared() => AssertCannotSay(
        Compare(Share, new Percentage(110, Norm.SocialAssistance), new Percentage(120, Norm.MinimumWage)), new Reservation(ReservationKind.DifferentUnit));

    [Fact]
    public void Numbers_of_different_things_are_not_compared() =>
        AssertCannotSay(Compare(Number, new Count(5, "zones"), new Count(600, "kilometer")), new Reservation(ReservationKind.DifferentUnit));

    [Theory]
    [InlineData(TimeUnit.Weeks, TimeUnit.Months)]
    [InlineData(TimeUnit.Days, TimeUnit.WorkingDays)]
    [InlineData(TimeUnit.Hours, TimeUnit.Days)]
    public void Units_of_time_that_do_not_turn_into_each_other_are_not_compared(TimeUnit from, TimeUnit to) =>
        AssertCannotSay(Compare(Term, new Duration(1, from), new Duration(1, to)), new Reservation(ReservationKind.DifferentUnit));

    [Theory]
    [InlineData(Bound.Exact, Bound.AtMost)]
    [InlineData(Bound.AtMost, Bound.AtLeast)]
    [InlineData(Bound.About, Bound.About)]
    [InlineData(Bound.MoreThan, Bound.MoreThan)]
    [InlineData(Bound.LessThan, Bound.LessThan)]
    public void Lengths_with_limits_of_different_kinds_are_not_compared(Bound from, Bound to) => AssertCannotSay(
        Compare(Term, new Duration(6, TimeUnit.Weeks, from), new Duration(8, TimeUnit.Weeks, to)), new Reservation(ReservationKind.NotExact));

    [Theory]
    [InlineData(Bound.MoreThan)]
    [InlineData(Bound.LessThan)]
    public void A_limit_that_is_the_same_on_both_sides_is_alike(Bound bound) =>
        Assert.Equal(Verdict.Same, Compare(Number, new Count(6, "kilometer", bound), new Count(6, "kilometer", bound)).Verdict);

    [Fact]
    public void A_rounded_share_is_not_compared() => AssertCannotSay(
        Compare(Share, new Percentage(110, Norm.SocialMinimum, Bound.About), new Percentage(110, Norm.SocialMinimum)), new Reservation(ReservationKind.NotExact));

    [Fact]
    public void A_rounded_number_is_not_compared() =>
        AssertCannotSay(Compare(Number, new Count(5, "zones", Bound.About), new Count(5, "zones")), new Reservation(ReservationKind.NotExact));

    [Fact]
    public void Texts_in_other_words_need_not_mean_anything_else() =>
        AssertCannotSay(Compare(Words, new FreeText("Vraag het aan voordat u betaalt"), new FreeText("Bel voordat u betaalt")), new Reservation(ReservationKind.TextOnly));

    [Theory]
    [InlineData("In het zuiden wacht u 3,5 maand.", "Er kan een wachtlijst zijn.")]
    [InlineData("In het zuiden wacht u 3,5 maand.", null)]
    [InlineData(null, "Er kan een wachtlijst zijn.")]
    public void A_yes_on_both_sides_is_not_the_same_when_its_explanations_differ(string? from, string? to) =>
        AssertCannotSay(Compare(Question, Told(new YesNo(true), from), Told(new YesNo(true), to)), new Reservation(ReservationKind.OtherExplanation));

    [Theory]
    [InlineData("Alleen met spoed.")]
    [InlineData(null)]
    public void A_yes_on_both_sides_is_the_same_with_the_same_explanation_or_none(string? note) =>
        Assert.Equal(Verdict.Same, Compare(Question, Told(new YesNo(true), note), Told(new YesNo(true), note)).Verdict);

    [Fact]
    public void A_choice_that_is_alike_is_not_the_same_when_its_explanations_differ() => AssertCannotSay(
        Compare(ChoiceAspect(Better.None, "geld"), Told(new Choice("geld"), "200 euro"), Told(new Choice("geld"), "50 euro")), new Reservation(ReservationKind.OtherExplanation));

    [Fact]
    public void A_figure_says_what_it_says_whatever_is_told_with_it() =>
        Assert.Equal(Verdict.Same, Compare(Price, Told(Euros(1), "per persoon"), Told(Euros(1), note: null)).Verdict);

    [Fact]
    public void The_same_figure_that_is_explained_in_another_way_on_each_side_is_not_judged() =>
        AssertCannotSay(Compare(Price, Told(Euros(1), "voor een kaart"), Told(Euros(1), "voor een pas")), new Reservation(ReservationKind.OtherExplanation));

    [Fact]
    public void Figures_that_differ_keep_their_verdict_where_each_is_explained_and_that_is_told_with_it()
    {
        var comparison = Compare(Price, Told(Euros(2), "voor een kaart"), Told(Euros(1), "voor een pas"));

        Assert.Equal(Verdict.Better, comparison.Verdict);
        Assert.Equal([new Reservation(ReservationKind.EachExplained)], comparison.Reservations);
    }

    [Theory]
    [InlineData("voor een kaart", null, Side.From)]
    [InlineData(null, "voor een kaart", Side.To)]
    public void Figures_of_which_one_alone_is_explained_keep_their_verdict_and_that_is_told_with_it(string? from, string? to, Side explained)
    {
        var comparison = Compare(Price, Told(Euros(2), from), Told(Euros(1), to));

        Assert.Equal(Verdict.Better, comparison.Verdict);
        Assert.Equal([new Reservation(ReservationKind.OneExplained, explained)], comparison.Reservations);
    }

    private static Rule Told(RuleValue value, string? note) => Rule(value) with { Note = note is null ? null : SomeWords.Words(note) };

    private static void AssertCannotSay(AspectComparison comparison, params Reservation[] because)
    {
        Assert.Equal(because, comparison.Reservations);
        Assert.Equal(Verdict.CannotSay, comparison.Verdict);
    }
}
