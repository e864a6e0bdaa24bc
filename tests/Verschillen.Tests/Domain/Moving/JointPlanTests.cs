using Verschillen.Domain.Comparing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeMoves;
using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Moving;

public sealed class JointPlanTests
{
    private const string OneDesk = "loket";

    [Fact]
    public void Steps_of_two_topics_at_one_desk_on_one_day_are_one_call()
    {
        var plan = Join(Day("2027-03-01"), [Step(-56, "een")], [Step(-56, "twee")]);

        Assert.Equal(["een+twee"], Entries(plan));
        Assert.Equal(2, plan.Entries[0].Topics.Count);
    }

    [Fact]
    public void Steps_at_two_desks_stay_two_calls() =>
        Assert.Equal(["een", "twee"], Entries(Join(Day("2027-03-01"), topic => topic.Id.Value, [Step(-56, "een")], [Step(-56, "twee")])));

    [Theory]
    [InlineData(-42, "een+twee")] // 14 days
    [InlineData(-41, "een", "twee")]
    public void A_question_is_asked_up_to_two_weeks_earlier_in_a_call_that_is_made_anyhow(int days, params string[] expected) =>
        Assert.Equal(expected, Entries(Join(Day("2027-03-01"), [Step(-56, "een")], [Step(days, "twee") with { MayBeEarlier = true }])));

    [Fact]
    public void What_has_its_day_is_never_put_earlier() =>
        Assert.Equal(["een", "twee"], Entries(Join(Day("2027-03-01"), [Step(-56, "een")], [Step(-55, "twee")])));

    [Fact]
    public void What_somebody_does_alone_is_joined_with_nothing()
    {
        var alone = new Party(PartyKind.Self);

        Assert.Equal(["een", "twee"], Entries(Join(Day("2027-03-01"), _ => null, [Step(-56, "een") with { With = alone }], [Step(-56, "twee") with { With = alone }])));
    }

    [Fact]
    public void One_act_that_two_topics_ask_for_is_done_once_for_both()
    {
        var plan = Join(Day("2027-03-01"), [Step(5, "adres") with { SharedAs = "doorgeven" }], [Step(5, "adres") with { SharedAs = "doorgeven" }]);

        Assert.Equal(["adres"], Entries(plan));
        Assert.Equal(2, plan.Entries[0].Steps[0].Topics.Count);
    }

    [Fact]
    public void What_has_a_first_and_a_last_day_is_no_part_of_a_call_on_one_day() =>
        Assert.Equal(["een", "adres"], Entries(Join(Day("2027-03-01"), [Step(5, "een")], [Step(5, "adres") with { Opens = new DayCount(-28) }])));

    [Fact]
    public void What_waits_for_a_term_is_no_part_of_the_call_that_begins_it()
    {
        var report = Step(-56, "melding", onlyIf: null, new Duration(6, TimeUnit.Weeks));

        Assert.Equal(["melding", "aanvragen"], Entries(Join(Today.AddDays(3), [report, Step(0, "aanvragen") with { After = new TermEnd("melding", 1) }])));
    }

    [Fact]
    public void Everything_that_is_late_at_one_desk_is_one_call_now()
    {
        var plan = Join(Today.AddDays(3), [Step(-56, "een")], [Step(-28, "twee")]);

        Assert.Equal(["een+twee"], Entries(plan));
        Assert.True(plan.Entries[0].IsNow);
    }

    [Fact]
    public void What_is_urgent_is_a_call_of_its_own_before_all_that_is_late_at_that_desk()
    {
        var plan = Join(Today.AddDays(3), [Step(-56, "laat")], [Step(0, "spoed") with { IsUrgent = true }]);

        Assert.Equal(["spoed", "laat"], Entries(plan));
        Assert.Equal((true, null, false), (plan.Entries[0].IsUrgent, plan.Entries[0].On, plan.Entries[1].IsUrgent));
    }

    [Fact]
    public void Of_what_is_urgent_an_emergency_number_goes_before_a_municipality()
    {
        var danger = Step(0, "gevaar") with { IsUrgent = true, With = new Party(PartyKind.Organisation, "alarmnummer") };

        Assert.Equal(["gevaar", "spoed"], Entries(Join(Day("2027-03-01"), topic => topic.Id.Value, [Step(0, "spoed") with { IsUrgent = true }], [danger])));
    }

    [Fact]
    public void Without_a_moving_day_calls_are_joined_by_their_distance_from_it()
    {
        var plan = Join(movingDay: null, [Step(-56, "een"), Step(5, "na")], [Step(-56, "twee")]);

        Assert.Equal(["een+twee", "na"], Entries(plan));
        Assert.Null(plan.Entries[0].On);
    }

    [Fact]
    public void A_step_is_found_in_the_call_that_took_it_in()
    {
        TopicPlan[] plans = [PlanOf("een", Day("2027-03-01"), TransitionKind.Ask, Step(-56, "een")), PlanOf("twee", Day("2027-03-01"), TransitionKind.Ask, Step(-42, "twee") with { MayBeEarlier = true })];

        var entry = JointPlan.Of(plans, (_, _) => OneDesk).EntryOf(plans[1].Topic, plans[1].Plan.Steps[0]);

        Assert.Equal(Day("2027-01-04"), entry.On);
    }

    [Fact]
    public void A_step_that_topics_share_is_found_by_each_of_them()
    {
        TopicPlan[] plans = [.. new[] { "een", "twee" }.Select(id => PlanOf(id, Day("2027-03-01"), TransitionKind.Ask, Step(5, "adres") with { SharedAs = "doorgeven" }))];
        var joint = JointPlan.Of(plans, (_, _) => OneDesk);

        Assert.All(plans, plan => Assert.Same(joint.Entries[0], joint.EntryOf(plan.Topic, plan.Plan.Steps[0])));
    }

    [Fact]
    public void What_ends_is_more_urgent_than_what_stays_and_the_earliest_step_decides_between_equals()
    {
        var ids = TopicPlan.ByUrgency(
        [
            PlanOf("blijft", Day("2027-03-01"), TransitionKind.Stays),
            PlanOf("later", Day("2027-03-01"), TransitionKind.Stops, Step(-7)),
            PlanOf("eerder", Day("2027-03-01"), TransitionKind.Stops, Step(-56)),
            PlanOf("vraag", Day("2027-03-01"), TransitionKind.Ask),
        ]).Select(plan => plan.Topic.Id.Value);

        Assert.Equal(["eerder", "later", "vraag", "blijft"], ids);
    }

    private static JointPlan Join(DateOnly? movingDay, params Step[][] topics) => Join(movingDay, _ => OneDesk, topics);

    private static JointPlan Join(DateOnly? movingDay, Func<Topic, string?> deskOf, params Step[][] topics) => JointPlan.Of(
        [.. topics.Select((steps, number) => PlanOf($"onderwerp-{(char)('a' + number)}", movingDay, TransitionKind.Ask, steps))],
        (topic, _) => deskOf(topic));

    private static TopicPlan PlanOf(string id, DateOnly? movingDay, TransitionKind becomes, params Step[] steps)
    {
        var topic = Topic(new TopicId(id)) with { Steps = steps, Transitions = [Transition(becomes)] };
        var comparison = MoveComparison.Of(TheMove with { On = movingDay }, topic, new RuleBook([]), Today);
        return new TopicPlan(comparison, Situation.Empty, MovePlan.Of(comparison, Situation.Empty, Today));
    }

    private static IEnumerable<string> Entries(JointPlan plan) => plan.Entries.Select(entry => string.Join('+', entry.Steps.Select(step => step.Step.Step.Id)));
}
