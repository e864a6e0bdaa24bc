using Verschillen.Domain.Comparing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeRules;
using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Comparing;

public sealed class MoneySumTests
{
    [Theory]
    [InlineData(Per.Year, Better.Lower, 100, 130, 30)] // pays 30 more
    [InlineData(Per.Year, Better.Higher, 100, 130, -30)] // gets 30 more
    [InlineData(Per.Month, Better.Lower, 10, 15, 60)]
    [InlineData(Per.Month, Better.Higher, 15, 10, 60)]
    public void What_somebody_has_less_in_a_year_is_positive(Per per, Better better, int from, int to, int expected)
    {
        var sum = SumOf(better, new Amount(from, per), new Amount(to, per));

        Assert.Equal((expected, 1, 0), (sum.PerYear, sum.YearlyAmounts, sum.NotKnown.Count));
    }

    [Fact]
    public void What_is_paid_once_is_no_part_of_a_year()
    {
        var sum = SumOf(Better.Lower, new Amount(100, Per.Time), new Amount(130, Per.Time));

        Assert.Equal((0, 0, 30, 1), (sum.PerYear, sum.YearlyAmounts, sum.Once, sum.SingleAmounts));
    }

    [Fact]
    public void An_amount_that_is_not_known_on_one_side_is_counted_and_never_nothing()
    {
        var sum = SumOf(Better.Lower, new Amount(100, Per.Year), to: null);

        Assert.Equal((0, 0, 1), (sum.PerYear, sum.YearlyAmounts, sum.NotKnown.Count));
    }

    [Fact]
    public void An_amount_that_is_not_for_this_person_does_not_count()
    {
        var sum = SumOf(Better.Lower, new Amount(100, Per.Year), new Amount(130, Per.Year), answer: "nee");

        Assert.False(sum.HasAny);
    }

    [Fact]
    public void An_amount_from_an_undated_source_makes_the_sum_reserved() =>
        Assert.True(SumOf(Better.Lower, new Amount(100, Per.Year), new Amount(130, Per.Year)).IsReserved);

    [Fact]
    public void Amounts_by_use_are_not_added_to_a_year() =>
        Assert.Equal((0m, 1), SumOf(Better.Lower, new Amount(1, Per.Ride), new Amount(2, Per.Ride)) is var sum ? (sum.PerYear + sum.Once, sum.NotKnown.Count) : default);

    private static MoneySum SumOf(Better better, Amount from, Amount? to, string answer = "ja")
    {
        var aspect = Aspect("prijs", ValueKind.Amount, better) with { CountsIf = If("heeft", "ja") };
        var topic = Topic(aspect);
        List<Rule> rules = [Rule(from, Voorbeeldstad, aspect: aspect.Id) with { Source = Undated }];
        if (to is not null)
        {
            rules.Add(Rule(to, Testdorp, aspect: aspect.Id) with { Source = Undated });
        }

        var comparison = MoveComparison.Of(new Move(Voorbeeldstad, Testdorp, Day("2027-03-01")), topic, new RuleBook(rules), Today);
        var answers = new Situation(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["heeft"] = [answer] });
        return MoneySum.Of([(comparison, answers)]);
    }

    private static Source Undated => Some.SomeRules.Source("zonder-datum") with { Date = null };
}
