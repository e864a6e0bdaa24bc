using FsCheck.Fluent;
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

public sealed class MoveComparisonTests
{
    [Fact]
    public void Every_point_is_compared_in_the_order_of_the_topic()
    {
        var comparison = MoveComparison.Of(TheMove, Topic(Aspect("b"), Aspect("a"), Aspect("c")), new RuleBook([]), Today);

        Assert.Equal(["b", "a", "c"], comparison.Aspects.Select(aspect => aspect.Aspect.Id));
    }

    [Fact]
    public void Rules_are_asked_for_the_moving_day()
    {
        var rules = new RuleBook([Rule(Euros(26), Testdorp, validity: Validity.OfYear(2026)), Rule(Euros(27), Testdorp, validity: Validity.OfYear(2027))]);

        var comparison = MoveComparison.Of(TheMove with { On = MovingDay }, Topic(), rules, Today);

        Assert.Equal(MovingDay, comparison.DayAsked);
        Assert.Equal(Euros(27), Assert.IsType<Known>(comparison.Aspects[0].To).Value);
    }

    [Fact]
    public void A_point_known_on_one_side_is_known_somewhere() => Assert.True(Compare(Aspect(), Rule(Euros(1)), to: null).IsKnownSomewhere);

    [Fact]
    public void A_point_known_on_no_side_is_known_nowhere() => Assert.False(Compare(Aspect(), (Rule?)null, to: null).IsKnownSomewhere);

    [Fact]
    public void The_way_back_turns_better_into_worse_and_keeps_the_rest() =>
        Prop.ForAll(Arbitraries.Pairs, Gen.Elements(Directions).ToArbitrary(), (pair, better) =>
            Compare(Aspect(better: better), pair.To, pair.From).Verdict == Mirrored(Compare(Aspect(better: better), pair.From, pair.To).Verdict)).AlwaysHolds();

    [Fact]
    public void The_way_back_costs_what_the_way_there_saves() =>
        Prop.ForAll(Arbitraries.Pairs, pair => Compare(Aspect(), pair.From, pair.To).MoneyDifference == -Compare(Aspect(), pair.To, pair.From).MoneyDifference
            || pair.From is not Amount || Compare(Aspect(), pair.From, pair.To).MoneyDifference is null).AlwaysHolds();

    [Fact]
    public void Whatever_direction_is_better_the_same_stays_the_same() =>
        Prop.ForAll(Arbitraries.Pairs, pair =>
            Directions.Select(better => Compare(Aspect(better: better), pair.From, pair.To).Verdict == Verdict.Same).Distinct().Count() == 1).AlwaysHolds();

    [Fact]
    public void Equal_values_are_the_same_or_cannot_be_told() =>
        Prop.ForAll(Arbitraries.Pairs, pair =>
            Compare(Aspect(better: Better.Higher), pair.From, pair.From).Verdict is Verdict.Same or Verdict.CannotSay).AlwaysHolds();

    [Fact]
    public void Amounts_are_the_same_only_when_nothing_about_them_differs() =>
        Prop.ForAll(Arbitraries.AnyAmount.Two().ToArbitrary(), pair =>
            Compare(Aspect(), pair.Item1, pair.Item2).Verdict != Verdict.Same || pair.Item1.Equals(pair.Item2)).AlwaysHolds();

    [Fact]
    public void A_side_that_is_not_known_is_never_the_same_better_or_worse() =>
        Prop.ForAll(Arbitraries.Pairs, pair =>
            Compare(Aspect(), Rule(pair.From), to: null).Verdict == Verdict.CannotSay &&
            Compare(Aspect(), from: null, Rule(pair.To)).Verdict == Verdict.CannotSay).AlwaysHolds();

    [Fact]
    public void What_cannot_be_said_always_has_its_reason() =>
        Prop.ForAll(Arbitraries.Pairs, pair => Compare(Aspect(), pair.From, pair.To) is { Verdict: not Verdict.CannotSay } or { Reservations.Count: > 0 }).AlwaysHolds();

    private static readonly Better[] Directions = [Better.None, Better.Lower, Better.Higher, Better.Yes, Better.No];

    private static Verdict Mirrored(Verdict verdict) => verdict switch
    {
        Verdict.Better => Verdict.Worse,
        Verdict.Worse => Verdict.Better,
        _ => verdict,
    };
}
