using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeMoves;
using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Moving;

/// <summary>What comes before the rest of a plan: what is urgent, and what somebody is too late for.</summary>
public sealed class MovePlanNowTests
{
    [Theory]
    [InlineData(300)]
    [InlineData(-300)]
    public void What_is_urgent_comes_first_now_and_has_no_day_whatever_the_moving_day(int days)
    {
        var plan = Plan(With(Step(-350, "bellen"), Step(0, "gevaar") with { IsUrgent = true }), Today.AddDays(days));

        Assert.Equal(["gevaar", "bellen"], Ids(plan));
        Assert.Equal((null, true), (plan.Steps[0].On, plan.Steps[0].IsNow));
    }

    [Fact]
    public void What_is_urgent_comes_first_without_a_moving_day() =>
        Assert.Equal(["gevaar", "bellen"], Ids(Plan(With(Step(-350, "bellen"), Step(0, "gevaar") with { IsUrgent = true }), movingDay: null)));

    [Fact]
    public void Who_is_too_late_for_what_has_a_last_day_reads_so_and_does_it_first()
    {
        var address = Step(5, "adres") with { TooLate = SomeWords.Words("U bent te laat.") };
        var topic = With(Step(-56, "bellen"), address);

        Assert.Equal(["adres", "bellen"], Ids(Plan(topic, Today.AddDays(-6))));
        Assert.EndsWith("U bent te laat.", Plan(topic, Today.AddDays(-6)).Steps[0].Step.Text.B1, StringComparison.Ordinal);
        Assert.Equal(["bellen", "adres"], Ids(Plan(topic, Today.AddDays(-5))));
    }

    private static Topic With(params Step[] steps) => Topic() with { Steps = steps };

    private static IEnumerable<string> Ids(MovePlan plan) => plan.Steps.Select(step => step.Step.Id);
}
