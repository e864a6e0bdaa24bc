using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Steering;

/// <summary>Only what is still missing is asked, one question at a time.</summary>
public sealed class AskingTests
{
    [Fact]
    public void Who_only_says_that_they_move_is_asked_from_where() => Assert.Equal("van", Talk.Hears(For(Intent.CompareMove)).State.Asked);

    [Fact]
    public void The_shared_questions_come_in_their_order()
    {
        var talk = Talk.Hears(For(Intent.CompareMove));
        var asked = new List<string?> { talk.State.Asked };
        foreach (var message in new[] { Message.Names(Voorbeeldstad), Message.Names(Testdorp), Message.On(MovingDay), Picks(Card.Value) })
        {
            talk = talk.Then(message);
            asked.Add(talk.State.Asked);
        }

        Assert.Equal(["van", "naar", "datum", "onderwerp", "voorziening.heeft"], asked);
    }

    [Fact]
    public void What_the_message_says_already_is_not_asked() =>
        Assert.Equal("voorziening.heeft", Talk.Hears(WholeMove.About(Card)).State.Asked);

    [Fact]
    public void A_message_that_says_all_but_one_thing_is_asked_that_thing() =>
        Assert.Equal("datum", Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp).About(Card)).State.Asked);

    [Fact]
    public void More_than_was_asked_is_taken_too()
    {
        var talk = Talk.Hears(For(Intent.CompareMove), Message.Names(Voorbeeldstad).On(MovingDay).About(Card));

        Assert.Equal(("GM9001", "2027-03-01", "voorziening", "naar"), (talk["van"], talk["datum"], talk["onderwerp"], talk.State.Asked));
    }

    [Fact]
    public void A_question_that_depends_on_a_yes_is_asked_after_yes() => Assert.Equal("voorziening.plek", Talk.Hears(WholeMove.About(Card), Yes).State.Asked);

    [Fact]
    public void A_question_that_depends_on_a_yes_is_not_asked_after_no() => Assert.Equal("vergelijking", Talk.Hears(WholeMove.About(Card), No).Reply.Name);

    [Fact]
    public void I_do_not_know_is_an_answer_and_leads_on()
    {
        var talk = Talk.Hears(WholeMove.About(Card), DoNotKnow);

        Assert.Equal(("onbekend", "vergelijking"), (talk["voorziening.heeft"], talk.Reply.Name));
    }

    [Fact]
    public void A_moving_day_that_is_not_known_yet_leads_on()
    {
        var talk = Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp).About(Card), DoNotKnow);

        Assert.Equal(("onbekend", "voorziening.heeft"), (talk["datum"], talk.State.Asked));
    }

    [Fact]
    public void The_question_is_the_last_thing_said_before_its_choices()
    {
        var reply = Talk.Hears(WholeMove.About(Card)).Reply;

        Assert.Equal(["Ask", "Choices"], reply.Blocks.TakeLast(2).Select(block => block.GetType().Name));
        Assert.Equal("vraag", reply.Name);
    }

    [Fact]
    public void Yes_and_no_are_offered_with_I_do_not_know() =>
        Assert.Equal(["[ja]", "[nee]", "[weet-ik-niet]"], Talk.Hears(WholeMove.About(Card)).Reply.Choices.Select(choice => choice.Text));

    [Fact]
    public void A_date_offers_that_it_is_not_known_yet() =>
        Assert.Equal(["[dag-niet-bekend]"], Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp)).Reply.Choices.Select(choice => choice.Text));

    [Fact]
    public void Topics_are_offered_without_I_do_not_know() =>
        Assert.Equal(["voorziening", "hulpding"], Talk.Hears(WholeMove).Reply.Choices.Select(choice => choice.Text));

    [Fact]
    public void A_question_that_is_asked_afterwards_does_not_hold_up_the_answer()
    {
        var talk = Talk.Hears(WholeMove.About(Aid));

        Assert.Equal(("vergelijking", "hulpding.ding"), (talk.Reply.Name, talk.State.Asked));
    }

    [Fact]
    public void Its_answer_makes_the_same_answer_more_precise()
    {
        var talk = Talk.Hears(WholeMove.About(Aid), Picks("twee"));

        Assert.Equal(("twee", "vergelijking", null), (talk["hulpding.ding"], talk.Reply.Name, talk.State.Asked));
    }

    [Fact]
    public void A_move_within_one_municipality_needs_no_day() =>
        Assert.Equal("onderwerp", Talk.Hears(Message.From(Testdorp).To(Testdorp)).State.Asked);
}
