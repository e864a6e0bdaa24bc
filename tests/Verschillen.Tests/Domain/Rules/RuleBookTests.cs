using FsCheck.Fluent;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeRules;

namespace Verschillen.Tests.Domain.Rules;

public sealed class RuleBookTests
{
    private static readonly Aspect Yearly = SomeTopics.Aspect(isAnnual: true);

    [Fact]
    public void A_rule_of_the_municipality_is_known()
    {
        var known = Assert.IsType<Known>(new[] { Rule(Euros(118.35m), Testdorp) }.Find(Testdorp));

        Assert.Equal((Euros(118.35m), Freshness.Fresh), (known.Value, known.Freshness));
    }

    [Fact]
    public void Without_any_rule_it_is_not_known() => Assert.Equal(new Unknown(), Array.Empty<Rule>().Find(Testdorp));

    [Fact]
    public void A_rule_of_another_municipality_is_no_rule_here() =>
        Assert.Equal(new Unknown(), new[] { Rule(Euros(1), Voorbeeldstad) }.Find(Testdorp));

    [Fact]
    public void A_rule_on_another_point_is_no_rule_on_this() =>
        Assert.Equal(new Unknown(), new[] { Rule(Euros(1), Testdorp, aspect: "ander-punt") }.Find(Testdorp));

    [Fact]
    public void A_national_rule_holds_where_the_municipality_has_none() =>
        Assert.Equal(Euros(5), Assert.IsType<Known>(new[] { Rule(Euros(5)) }.Find(Testdorp)).Value);

    [Fact]
    public void A_municipal_rule_goes_before_a_national_one() =>
        Assert.Equal(Euros(9), Assert.IsType<Known>(new[] { Rule(Euros(5)), Rule(Euros(9), Testdorp) }.Find(Testdorp)).Value);

    [Fact]
    public void A_municipal_rule_that_has_run_out_still_goes_before_a_national_one() => Assert.Equal(
        Euros(9),
        Assert.IsType<NotOnThisDate>(new[] { Rule(Euros(5)), Rule(Euros(9), Testdorp, validity: Validity.OfYear(2025)) }.Find(Testdorp)).Value);

    [Fact]
    public void A_fee_that_has_run_out_is_not_used()
    {
        var finding = new[] { Rule(Euros(187.20m), Testdorp) }.Find(Testdorp, on: MovingDay, Yearly);

        Assert.Equal(Euros(187.20m), Assert.IsType<NotOnThisDate>(finding).Value);
    }

    [Theory]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void A_fee_holds_on_the_last_day_of_its_year_and_not_after(string day, bool isKnown) =>
        Assert.Equal(isKnown, new[] { Rule(Euros(1), Testdorp) }.Find(Testdorp, Day(day), Yearly) is Known);

    [Fact]
    public void An_undated_fee_is_known_and_undated() =>
        Assert.Equal(Freshness.Undated, Assert.IsType<Known>(new[] { Rule(Euros(1), Testdorp, Source(date: null)) }.Find(Testdorp, MovingDay, Yearly)).Freshness);

    [Fact]
    public void Of_rules_for_other_days_the_nearest_is_told()
    {
        var (years2024, year2025) = (Rule(Euros(24), Testdorp, validity: Validity.OfYear(2024)), Rule(Euros(25), Testdorp, validity: Validity.OfYear(2025)));

        var finding = new[] { years2024, year2025 }.Find(Testdorp);

        Assert.Same(year2025, Assert.IsType<NotOnThisDate>(finding).Rule);
    }

    [Fact]
    public void The_nearest_rule_can_lie_ahead()
    {
        var (past, ahead) = (Rule(Euros(24), Testdorp, validity: Validity.OfYear(2024)), Rule(Euros(27), Testdorp, validity: Validity.OfYear(2027)));

        Assert.Same(ahead, Assert.IsType<NotOnThisDate>(new[] { past, ahead }.Find(Testdorp)).Rule);
    }

    [Fact]
    public void Freshness_is_judged_from_today_and_validity_on_the_day_asked()
    {
        var rules = new[] { Rule(Euros(1), Testdorp, Source(new SourceDate(2026, 6)), Validity.OfYear(2028)) };

        Assert.Equal(Freshness.Fresh, Assert.IsType<Known>(rules.Find(Testdorp, Day("2028-12-31"))).Freshness);
    }

    [Fact]
    public void Each_year_has_its_own_rule()
    {
        var rules = new[] { Rule(Euros(25), Testdorp, validity: Validity.OfYear(2025)), Rule(Euros(26), Testdorp, validity: Validity.OfYear(2026)) };

        Assert.Equal(Euros(26), Assert.IsType<Known>(rules.Find(Testdorp)).Value);
    }

    [Fact]
    public void Two_rules_for_one_day_are_disputed_and_both_are_told()
    {
        var rules = new[] { Rule(Euros(1), Testdorp) with { IsDisputed = true }, Rule(Euros(2), Testdorp) with { IsDisputed = true } };

        Assert.Equal(rules, Assert.IsType<Disputed>(rules.Find(Testdorp)).Rules);
    }

    [Fact]
    public void A_disputed_rule_stays_disputed_on_a_day_that_the_other_does_not_hold_on()
    {
        var rules = new[] { Rule(Euros(1), Testdorp) with { IsDisputed = true }, Rule(Euros(2), Testdorp, validity: Validity.OfYear(2024)) with { IsDisputed = true } };

        Assert.Equal(rules, Assert.IsType<Disputed>(rules.Find(Testdorp)).Rules);
    }

    [Fact]
    public void Of_another_year_a_dispute_is_told_too()
    {
        var rules = new[] { Rule(Euros(1), Testdorp, validity: Validity.OfYear(2024)) with { IsDisputed = true }, Rule(Euros(2), Testdorp, validity: Validity.OfYear(2024)) with { IsDisputed = true } };

        Assert.Equal(rules, Assert.IsType<Disputed>(rules.Find(Testdorp)).Rules);
    }

    [Fact]
    public void What_was_abolished_since_is_not_told_with_its_last_price()
    {
        var rules = new[] { Rule(Euros(50), Testdorp, validity: Validity.OfYear(2024)), Rule(Euros(0), Testdorp, validity: Validity.OfYear(2025)) with { Statement = new IsNotOffered(Instead: null) } };

        Assert.Equal(rules[1], Assert.IsType<NotOfferedThen>(rules.Find(Testdorp)).Rule);
    }

    [Fact]
    public void What_is_not_offered_is_told_with_what_exists_instead()
    {
        var instead = SomeWords.Words("een regiotaxi");

        var finding = Assert.IsType<NotOffered>(new[] { Rule(new IsNotOffered(instead), Testdorp) }.Find(Testdorp));

        Assert.Equal(instead, finding.Instead);
    }

    [Fact]
    public void What_falls_under_another_topic_leads_there() =>
        Assert.Equal(new TopicId("andere-voorziening"), Assert.IsType<FallsUnder>(new[] { Rule(new IsPartOf(new("andere-voorziening")), Testdorp) }.Find(Testdorp)).Topic);

    [Fact]
    public void A_withdrawn_rule_is_not_used_and_is_told_as_withdrawn()
    {
        var withdrawn = Rule(Euros(1), Testdorp) with { Status = RuleStatus.Withdrawn };

        Assert.Equal(new Unknown(withdrawn), new[] { withdrawn }.Find(Testdorp));
    }

    [Fact]
    public void A_withdrawn_municipal_rule_is_not_replaced_by_a_national_one()
    {
        var withdrawn = Rule(Euros(1), Testdorp) with { Status = RuleStatus.Withdrawn };

        Assert.Equal(new Unknown(withdrawn), new[] { withdrawn, Rule(Euros(2)) }.Find(Testdorp));
    }

    [Fact]
    public void A_withdrawn_rule_does_not_dispute_a_checked_one()
    {
        var rules = new[] { Rule(Euros(1), Testdorp) with { Status = RuleStatus.Withdrawn }, Rule(Euros(2), Testdorp) };

        Assert.Equal(Euros(2), Assert.IsType<Known>(rules.Find(Testdorp)).Value);
    }

    [Fact]
    public void A_statement_without_value_that_has_run_out_is_told_of_its_own_days() => Assert.IsType<NotOfferedThen>(
        new[] { Rule(new IsNotOffered(Instead: null), Testdorp, validity: Validity.OfYear(2024)) }.Find(Testdorp));

    [Fact]
    public void All_rules_are_counted_national_ones_included()
    {
        var book = new RuleBook([Rule(Euros(1)), Rule(Euros(1), Testdorp), Rule(Euros(2), Testdorp)]);

        Assert.Equal((3, 3), (book.Count, book.All.Count()));
    }

    [Fact]
    public void What_is_known_on_a_day_is_never_a_rule_that_does_not_hold_that_day() =>
        Prop.ForAll(Arbitraries.Validity, Arbitraries.Validity, Arbitraries.Day, (one, other, day) =>
        {
            var finding = new[] { Rule(Euros(1), Testdorp, validity: one), Rule(Euros(2), Testdorp, validity: other) }.Find(Testdorp, day);
            return finding switch
            {
                Known known => known.Rule.Validity.Contains(day),
                Disputed => one.Contains(day) && other.Contains(day),
                NotOnThisDate => !one.Contains(day) && !other.Contains(day),
                _ => false,
            };
        }).AlwaysHolds();
}
