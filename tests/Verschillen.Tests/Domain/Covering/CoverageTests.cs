using Verschillen.Domain.Covering;
using Verschillen.Domain.Rules;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeRules;

namespace Verschillen.Tests.Domain.Covering;

public sealed class CoverageTests
{
    public static TheoryData<string, Coverage> Ages() => new()
    {
        { "2026-06", Coverage.Fresh },
        { "2025-11", Coverage.Ageing },
        { "2024-01", Coverage.Stale },
        { "", Coverage.Undated },
    };

    [Theory]
    [MemberData(nameof(Ages))]
    public void A_rule_of_the_municipality_itself_counts_by_the_age_of_its_source(string date, Coverage expected) =>
        Assert.Equal(1, Counted(Rule(Euros(5), Voorbeeldstad, Source(Date(date))))[expected]);

    [Fact]
    public void A_national_rule_is_not_known_of_the_municipality()
    {
        var count = Counted(Rule(Euros(5)));

        Assert.Equal((1, 0, 1), (count[Coverage.National], count.Known, count.Total));
    }

    [Fact]
    public void What_the_municipality_does_not_offer_is_known() =>
        Assert.Equal(1, Counted(Rule(new IsNotOffered(Instead: null), Voorbeeldstad)).Known);

    [Fact]
    public void A_figure_of_another_year_is_not_fresh() =>
        Assert.Equal(1, Counted(Rule(Euros(5), Voorbeeldstad, validity: Days("2025-01-01", "2025-12-31")))[Coverage.OtherDay]);

    [Fact]
    public void Sources_that_contradict_each_other_are_disputed() => Assert.Equal(1, Counted(
        Rule(Euros(5), Voorbeeldstad) with { IsDisputed = true },
        Rule(Euros(6), Voorbeeldstad, Source("ander")) with { IsDisputed = true })[Coverage.Disputed]);

    [Fact]
    public void What_was_withdrawn_is_unknown_and_not_national() =>
        Assert.Equal(1, Counted(Rule(Euros(5), Voorbeeldstad) with { Status = RuleStatus.Withdrawn }, Rule(Euros(4)))[Coverage.Unknown]);

    [Fact]
    public void Every_point_of_every_municipality_counts_once()
    {
        var topic = SomeTopics.Topic(SomeTopics.Aspect(), SomeTopics.Aspect("ander"));
        var survey = new CoverageSurvey(new RuleBook([Rule(Euros(5), Voorbeeldstad)]), SomeDay.Today);

        var total = survey.Of(topic, Places.Municipalities);

        Assert.Equal((1, 12, 1, 11), (total.Municipalities, total.Points.Total, total.Points.Known, total.Points[Coverage.Unknown]));
    }

    [Theory]
    [InlineData("gm9002", "GM9002")]
    [InlineData("VOORBEELDWIJK", "GM9001")]
    [InlineData("dubbelen", "GM9004 GM9005")]
    [InlineData("GM9999", "")]
    [InlineData("Nergens", "")]
    public void A_municipality_is_found_by_code_or_name(string text, string codes) => Assert.Equal(codes, string.Join(' ', Places.Named(text)));

    private static CoverageCount Counted(params Rule[] rules) => new CoverageSurvey(new RuleBook(rules), SomeDay.Today).Of(SomeTopics.Topic(), Voorbeeldstad);

    private static SourceDate? Date(string text) => text.Length == 0 ? null : new SourceDate(SomeDay.Day(text + "-01").Year, SomeDay.Day(text + "-01").Month);
}
