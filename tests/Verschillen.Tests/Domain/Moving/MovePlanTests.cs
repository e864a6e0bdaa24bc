using FsCheck.Fluent;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeMoves;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeRules;
using static Verschillen.Tests.Some.SomeTopics;

namespace Verschillen.Tests.Domain.Moving;

public sealed class MovePlanTests
{
    [Theory]
    [InlineData(-56, "2027-01-04")]
    [InlineData(0, "2027-03-01")]
    [InlineData(5, "2027-03-06")]
    public void A_step_is_dated_from_the_moving_day(int days, string expected) =>
        Assert.Equal(Day(expected), Plan(With(Step(days)), MovingDay).Steps[0].On);

    [Fact]
    public void A_step_that_is_late_must_be_done_now()
    {
        var step = Plan(With(Step(days: -56)), Today.AddDays(10)).Steps[0];

        Assert.Equal((Today, true), (step.On, step.IsNow));
    }

    [Fact]
    public void A_step_of_today_is_not_late() => Assert.False(Plan(With(Step(days: -10)), Today.AddDays(10)).Steps[0].IsNow);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    public void A_step_that_makes_no_sense_any_more_is_left_out_the_day_after_it_lapses(int movedDaysAgo, int expected)
    {
        var plan = Plan(With(Step(days: -7) with { Lapses = new DayCount(0) }), Today.AddDays(movedDaysAgo));

        Assert.Equal(expected, plan.Steps.Count);
    }

    [Fact]
    public void A_step_that_never_lapses_is_told_to_who_moved_long_ago() => Assert.True(Plan(With(Step(days: 5)), Today.AddYears(-1)).Steps[0].IsNow);

    [Fact]
    public void First_things_come_first() =>
        Assert.Equal(["bellen", "verhuizen", "melden"], Ids(Plan(With(Step(5, "melden"), Step(-56, "bellen"), Step(0, "verhuizen")), MovingDay)));

    [Fact]
    public void Of_steps_to_do_now_the_one_that_is_latest_comes_first() =>
        Assert.Equal(["acht-weken-voor", "vier-weken-voor"], Ids(Plan(With(Step(-28, "vier-weken-voor"), Step(-56, "acht-weken-voor")), Today.AddDays(3))));

    [Fact]
    public void Without_a_moving_day_steps_have_their_order_and_no_date()
    {
        var plan = Plan(With(Step(5, "melden"), Step(-56, "bellen", onlyIf: null, new Duration(6, TimeUnit.Weeks))), movingDay: null);

        Assert.Equal(["bellen", "melden"], Ids(plan));
        Assert.All(plan.Steps, step => Assert.Null(step.On));
        Assert.Null(Assert.Single(plan.Steps[0].Terms).EndsOn);
    }

    [Theory]
    [InlineData(5, TimeUnit.Days, "2027-03-06")]
    [InlineData(6, TimeUnit.Weeks, "2027-04-12")]
    [InlineData(5, TimeUnit.WorkingDays, "2027-03-08")]
    [InlineData(1, TimeUnit.Months, "2027-04-01")]
    [InlineData(1, TimeUnit.Years, "2028-03-01")]
    public void A_term_ends_on_a_day_of_the_calendar(int number, TimeUnit unit, string expected) =>
        Assert.Equal(Day(expected), Plan(With(Step(0, "stap", onlyIf: null, new Duration(number, unit))), MovingDay).Steps[0].EndsOn);

    [Theory]
    [InlineData("2027-03-05", "2027-03-08")]
    [InlineData("2027-03-06", "2027-03-08")]
    [InlineData("2027-03-07", "2027-03-08")]
    public void One_working_day_after_a_Friday_or_in_a_weekend_is_Monday(string start, string expected) =>
        Assert.Equal(Day(expected), Plan(With(Step(0, "stap", onlyIf: null, new Duration(1, TimeUnit.WorkingDays))), Day(start)).Steps[0].EndsOn);

    [Theory]
    [InlineData("2027-01-31", "2027-02-28")]
    [InlineData("2028-01-31", "2028-02-29")]
    [InlineData("2027-08-31", "2027-09-30")]
    public void A_month_from_the_last_day_ends_on_the_last_day_of_a_shorter_month(string start, string expected) =>
        Assert.Equal(Day(expected), Plan(With(Step(0, "stap", onlyIf: null, new Duration(1, TimeUnit.Months))), Day(start)).Steps[0].EndsOn);

    [Fact]
    public void Terms_follow_each_other()
    {
        var step = Step(0, "melding", onlyIf: null, new Duration(6, TimeUnit.Weeks), new Duration(2, TimeUnit.Weeks));

        Assert.Equal([Day("2027-04-12"), Day("2027-04-26")], Plan(With(step), MovingDay).Steps[0].Terms.Select(term => term.EndsOn!.Value));
    }

    [Fact]
    public void A_late_step_starts_its_terms_today()
    {
        var plan = Plan(With(Step(-56, "melding", onlyIf: null, new Duration(6, TimeUnit.Weeks))), Today.AddDays(10));

        Assert.Equal(Today.AddDays(42), plan.Steps[0].EndsOn);
    }

    [Fact]
    public void Without_terms_a_step_ends_on_its_own_day() => Assert.Equal(MovingDay, Plan(With(Step(0)), MovingDay).Steps[0].EndsOn);

    [Theory]
    [InlineData(null, TimeUnit.Weeks)]
    [InlineData(1.5, TimeUnit.Weeks)]
    [InlineData(3.0, TimeUnit.Hours)]
    public void A_term_that_is_no_whole_number_of_days_is_a_mistake_of_the_content(double? number, TimeUnit unit) =>
        Assert.Throws<ArgumentException>(() => Plan(With(Step(0, "stap", onlyIf: null, new Duration((decimal?)number, unit))), MovingDay));

    [Theory]
    [InlineData(1, "2027-02-16")] // six weeks from 4 January, and a day
    [InlineData(2, "2027-03-02")]
    public void A_step_that_waits_for_a_term_is_on_the_day_after_its_last(int term, string expected) =>
        Assert.Equal(Day(expected), Waiting(Plan(With(Report(-56), After(term)), MovingDay)).On);

    [Fact]
    public void What_waits_for_a_term_of_a_late_step_is_not_to_be_done_now()
    {
        var step = Waiting(Plan(With(Report(-56), After(1)), Today.AddDays(3)));

        Assert.Equal((Today.AddDays(43), false), (step.On, step.IsNow));
    }

    [Fact]
    public void Without_a_moving_day_what_waits_for_a_term_comes_after_it()
    {
        var plan = Plan(With(After(1), Step(-14, "te-vroeg"), Report(-56), Step(-12, "later")), movingDay: null);

        Assert.Equal(["melding", "te-vroeg", "toch-aanvragen", "later"], Ids(plan));
        Assert.Equal((null, new Duration(6, TimeUnit.Weeks)), (Waiting(plan).On, Waiting(plan).WaitsFor?.Length));
    }

    [Fact]
    public void What_waits_for_a_step_that_is_left_out_is_left_out_too() =>
        Assert.Empty(Plan(With(Report(-56) with { OnlyIf = If("zorg", "nee") }, After(1)), MovingDay, ("zorg", "ja")).Steps);

    [Fact]
    public void What_waits_for_a_step_that_has_lapsed_is_left_out_too() =>
        Assert.Empty(Plan(With(Report(-56) with { Lapses = new DayCount(0) }, After(1)), Today.AddDays(-1)).Steps);

    [Theory]
    [InlineData(40, 12)] // days to the move, and to the first day
    [InlineData(28, null)]
    [InlineData(-5, null)]
    public void A_step_that_can_be_done_on_more_days_tells_the_first_while_it_is_ahead(int daysToMove, int? first)
    {
        var step = Plan(With(Step(5) with { Opens = new DayCount(-28) }), Today.AddDays(daysToMove)).Steps[0];

        Assert.Equal((Today.AddDays(daysToMove + 5), first is { } days ? Today.AddDays(days) : null, true), (step.On, step.OpensOn, step.IsPeriod));
    }

    [Fact]
    public void A_step_whose_last_day_is_past_has_no_first_day_any_more() =>
        Assert.False(Plan(With(Step(5) with { Opens = new DayCount(-28) }), Today.AddDays(-6)).Steps[0].IsPeriod);

    [Theory]
    [InlineData(1, "Doe stap. Dat mag al.")]
    [InlineData(0, "Doe stap. Dat mag al.")]
    [InlineData(-1, "Doe stap.")]
    [InlineData(null, "Doe stap. Dat mag al.")]
    public void What_holds_before_the_move_is_not_said_after_it(int? daysToMove, string expected)
    {
        var topic = Topic() with { Steps = [Step(5) with { Ahead = SomeWords.Words("Dat mag al.") }], Transitions = [Transition(TransitionKind.Ask) with { Ahead = SomeWords.Words("Dat mag al.") }] };

        var plan = Plan(topic, daysToMove is { } days ? Today.AddDays(days) : null);

        Assert.Equal(expected, plan.Steps[0].Step.Text.B1);
        Assert.Equal(expected.Contains("al", StringComparison.Ordinal), plan.Transition.Text.B1.EndsWith("Dat mag al.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ja", 1)]
    [InlineData("nee", 0)]
    public void A_step_depends_on_what_the_person_told(string answer, int expected) =>
        Assert.Equal(expected, Plan(With(Step(0, "plek", If("kaart", "ja"))), MovingDay, ("kaart", answer)).Steps.Count);

    [Fact]
    public void A_step_stays_while_its_question_was_not_asked() => Assert.Single(Plan(With(Step(0, "plek", If("kaart", "ja"))), MovingDay).Steps);

    [Theory]
    [InlineData(true, "naar.meeverhuizen", "ja", true)]
    [InlineData(true, "naar.meeverhuizen", "bekend", true)]
    [InlineData(false, "naar.meeverhuizen", "nee", true)]
    [InlineData(false, "naar.meeverhuizen", "ja", false)]
    [InlineData(null, "naar.meeverhuizen", "onbekend", true)]
    [InlineData(null, "naar.meeverhuizen", "bekend", false)]
    [InlineData(true, "van.meeverhuizen", "onbekend", true)]
    public void A_step_depends_on_what_is_known_of_a_municipality(bool? rule, string name, string value, bool applies)
    {
        var aspect = Aspect("meeverhuizen", ValueKind.YesNo);
        var rules = new RuleBook(rule is { } isYes ? [Rule(new YesNo(isYes), Testdorp, aspect: aspect.Id)] : []);
        var topic = Topic(aspect) with { Steps = [Step(0, "stap", If(name, value))] };

        var plan = MovePlan.Of(MoveComparison.Of(TheMove, topic, rules, Today), Situation.Empty, Today);

        Assert.Equal(applies, plan.Steps.Count == 1);
    }

    [Fact]
    public void The_first_transition_that_fits_counts()
    {
        var topic = Topic() with
        {
            Transitions =
            [
                Transition(TransitionKind.Ask, If("kaart", "ja")),
                Transition(TransitionKind.Stays, If("kaart", "nee")),
                Transition(TransitionKind.ApplyAnew),
            ],
        };

        Assert.Equal(TransitionKind.Stays, Plan(topic, MovingDay, ("kaart", "nee")).Transition.Becomes);
        Assert.Equal(TransitionKind.ApplyAnew, Plan(topic, MovingDay).Transition.Becomes);
    }

    [Fact]
    public void A_topic_whose_transitions_all_have_conditions_is_a_mistake_of_the_content()
    {
        var topic = Topic() with { Transitions = [Transition(TransitionKind.Ask, If("kaart", "ja"))] };

        Assert.Throws<InvalidOperationException>(() => Plan(topic, MovingDay));
    }

    [Fact]
    public void Days_between_the_old_end_and_the_new_start_are_a_gap()
    {
        var gap = Plan(WithGap(), MovingDay).Gap;

        Assert.Equal((MovingDay, Day("2027-04-26"), 55), (gap?.OldEnds, gap?.NewStarts, gap?.Days));
    }

    [Fact]
    public void Who_starts_in_time_has_no_gap() => Assert.Null(Plan(WithGap(stepDays: -56), MovingDay).Gap);

    [Fact]
    public void New_support_on_the_day_after_the_old_leaves_no_gap() => Assert.Null(Plan(WithGap(stepDays: -55), MovingDay).Gap);

    [Fact]
    public void One_day_too_late_is_a_gap_of_one_day() => Assert.Equal(1, Plan(WithGap(stepDays: -54), MovingDay).Gap?.Days);

    [Fact]
    public void Without_a_moving_day_no_gap_is_foreseen() => Assert.Null(Plan(WithGap(), movingDay: null).Gap);

    [Fact]
    public void A_gap_that_does_not_apply_is_not_told() => Assert.Null(Plan(WithGap(onlyIf: If("eigendom", "bruikleen")), MovingDay).Gap);

    [Fact]
    public void Without_its_step_there_is_no_gap() =>
        Assert.Null(Plan(WithGap() with { Steps = [Step(0, "melding", If("kaart", "ja"))] }, MovingDay, ("kaart", "nee")).Gap);

    [Fact]
    public void No_step_is_ever_dated_before_today_and_they_are_in_order() =>
        Prop.ForAll(Arbitraries.Day, Gen.Choose(-60, 60).ArrayOf(5).ToArbitrary(), (movingDay, days) =>
        {
            var steps = Plan(With([.. days.Select((day, index) => Step(day, "stap-" + (char)('a' + index)))]), movingDay).Steps;
            return steps.All(step => step.On >= Today && step.IsNow == (step.Step.When.From(movingDay) < Today))
                && steps.Select(step => step.On).Order().SequenceEqual(steps.Select(step => step.On));
        }).AlwaysHolds();

    [Theory]
    [InlineData(true, "binnen", "spoed")]
    [InlineData(false, "spoed", "weg")]
    public void Who_stays_has_steps_of_their_own_and_shares_what_cannot_wait(bool stays, params string[] expected)
    {
        var topic = With(Step(0, "spoed") with { IsUrgent = true }, Step(1, "binnen") with { IsWithin = true }, Step(1, "weg"));
        var move = stays ? TheMove with { To = TheMove.From } : TheMove;

        var plan = MovePlan.Of(MoveComparison.Of(move, topic, new RuleBook([]), Today), Answers(), Today);

        Assert.Equal(expected, Ids(plan).Order(StringComparer.Ordinal));
    }

    private static Topic With(params Step[] steps) => Topic() with { Steps = steps };

    private static Topic WithGap(int stepDays = 0, Condition? onlyIf = null) => Topic() with
    {
        Steps = [Step(stepDays, "melding", onlyIf: null, new Duration(6, TimeUnit.Weeks), new Duration(2, TimeUnit.Weeks))],
        Gap = new GapRule("melding", new DayCount(0), onlyIf ?? Condition.Always, SomeWords.Words("{dagen} zonder."), Source()),
    };

    private static Step Report(int days) => Step(days, "melding", onlyIf: null, new Duration(6, TimeUnit.Weeks), new Duration(2, TimeUnit.Weeks));

    private static Step After(int term) => Step(0, "toch-aanvragen") with { After = new TermEnd("melding", term) };

    private static PlanStep Waiting(MovePlan plan) => plan.Steps.Single(step => step.Step.After is not null);

    private static IEnumerable<string> Ids(MovePlan plan) => plan.Steps.Select(step => step.Step.Id);
}
