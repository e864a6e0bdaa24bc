using Verschillen.Dialogs;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using Verschillen.Understanding;

namespace Verschillen.Tests.Dialogs.Steering;

public sealed class VisitsTests
{
    private static readonly Aspect s_parking = SomeTopics.Aspect("betaald-parkeren", ValueKind.YesNo) with { IsForVisit = true };

    [Fact]
    public void Who_goes_for_a_day_asks_for_the_rules_of_the_place_gone_to_and_does_not_move()
    {
        var turn = Answer(Visit);

        Assert.Equal((Goal.Rule, "regel"), (turn.State.Goal, turn.Reply.Name));
        Assert.Equal([s_parking.Id], turn.State.AspectIds);
        Assert.Equal([SomePlaces.Testdorp.ToString()], turn.State[SharedQuestions.In]);
        Assert.Null(turn.State[SharedQuestions.To]);
        Assert.Null(turn.State[SharedQuestions.Day]);
    }

    [Fact]
    public void A_move_stays_a_move() => Assert.Equal(Goal.Compare, Answer(Visit with { IsVisit = false }).State.Goal);

    [Fact]
    public void A_visit_without_anything_that_matters_there_is_left_as_it_was_read() =>
        Assert.Equal(Goal.Compare, Answer(Visit with { Topics = [SomeKnowledge.Aid] }).State.Goal);

    [Fact]
    public void Danger_goes_before_a_visit() => Assert.Equal("crisis", Answer(Visit with { Intent = Intent.Crisis, Crisis = CrisisKind.Life }).Reply.Name[..6]);

    private static Turn Answer(Reading reading) => new DialogEngine(
        SomeKnowledge.Of(SomeKnowledge.Edition, SomeTopics.Topic(SomeKnowledge.Card, SomeKnowledge.Price, s_parking), SomeTopics.Topic(SomeKnowledge.Aid)))
        .Next(DialogState.Start, reading, SomeDay.Today);

    private static Reading Visit => new(Intent.CompareMove, Score: 1)
    {
        IsVisit = true,
        Topics = [SomeKnowledge.Card],
        Places = [new PlaceMention("Testdorp", PlaceRole.To, new PlaceName("Testdorp", PlaceNameKind.Municipality, SomePlaces.Testdorp), [SomePlaces.Testdorp])],
        Dates = [new DateMention("morgen", SomeDay.Today.AddDays(1), IsExact: true)],
    };
}
