using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Municipalities;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Steering;

public sealed class PlaceUptakeTests
{
    [Fact]
    public void From_and_to_are_taken_by_their_part_in_the_message()
    {
        var talk = Talk.Hears(Message.To(Testdorp).From(Voorbeeldstad));

        Assert.Equal(("GM9001", "GM9002"), (talk["van"], talk["naar"]));
    }

    [Fact]
    public void Two_places_without_part_are_from_and_to()
    {
        var talk = Talk.Hears(For(Intent.CompareMove).Names(Voorbeeldstad).Names(Testdorp));

        Assert.Equal(("GM9001", "GM9002"), (talk["van"], talk["naar"]));
    }

    [Fact]
    public void A_place_where_one_lives_is_where_one_leaves()
    {
        var talk = Talk.Hears(Message.In(Voorbeeldstad).To(Testdorp));

        Assert.Equal(("GM9001", "GM9002"), (talk["van"], talk["naar"]));
    }

    [Fact]
    public void A_place_that_a_rule_is_asked_of_is_neither()
    {
        var talk = Talk.Hears(For(Intent.AskRule).In(Testdorp).About(Card));

        Assert.Equal(("GM9002", null, null), (talk["in"], talk["van"], talk["naar"]));
    }

    [Fact]
    public void The_answer_to_a_question_of_place_is_taken_for_that_question() =>
        Assert.Equal("GM9002", Talk.Hears(Message.From(Voorbeeldstad), Message.In(Testdorp))["naar"]);

    [Fact]
    public void A_bare_place_is_asked_what_is_meant_with_it()
    {
        var talk = Talk.Hears(Message.Names(Testdorp));

        Assert.Equal("rol", talk.State.Asked);
        Assert.Equal(4, talk.Reply.Choices.Count);
    }

    [Theory]
    [InlineData("van", "naar")]
    [InlineData("naar", "van")]
    [InlineData("in", "onderwerp")]
    public void The_answer_to_what_is_meant_goes_where_it_belongs(string role, string nextQuestion)
    {
        var talk = Talk.Hears(Message.Names(Testdorp), Picks(role));

        Assert.Equal(("GM9002", nextQuestion), (talk[role], talk.State.Asked));
    }

    [Fact]
    public void A_name_that_two_places_share_is_asked_back_with_both()
    {
        var talk = Talk.Hears(Message.From(Voorbeeldstad).AmbiguousPlace(PlaceRole.To));

        Assert.Equal("naar", talk.State.Asked);
        Assert.Equal(["Dubbelen (Noord), Noordland", "Dubbelen (Zuid), Zuidland"], talk.Reply.Choices.Take(2).Select(choice => choice.Text));
        Assert.True(talk.Says(Phrases.PlaceAmbiguous));
    }

    [Fact]
    public void A_shared_name_is_not_taken_before_it_was_chosen() => Assert.Null(Talk.Hears(Message.From(Voorbeeldstad).AmbiguousPlace(PlaceRole.To))["naar"]);

    [Fact]
    public void The_chosen_one_is_taken_and_the_talk_goes_on()
    {
        var talk = Talk.Hears(Message.From(Voorbeeldstad).AmbiguousPlace(PlaceRole.To), Picks("GM9005"));

        Assert.Equal(("GM9005", "datum"), (talk["naar"], talk.State.Asked));
        Assert.Empty(talk.State.Pending);
    }

    [Fact]
    public void Two_names_that_are_shared_are_asked_back_one_after_the_other()
    {
        var talk = Talk.Hears(Message.AmbiguousPlace(PlaceRole.From).AmbiguousPlace(PlaceRole.To), Picks("GM9004"));

        Assert.Equal(("GM9004", "naar"), (talk["van"], talk.State.Asked));
        Assert.Null(talk["naar"]);
    }

    [Fact]
    public void A_village_is_taken_to_its_municipality_and_the_bot_says_which()
    {
        var talk = Talk.Hears(Message.Place(new PlaceMention("voorbeeldwijk", PlaceRole.From, Voorbeeldwijk, [Voorbeeldstad])));

        Assert.Equal("GM9001", talk["van"]);
        Assert.Contains("[plaats-hoort-bij Voorbeeldwijk Voorbeeldstad]", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_municipality_is_taken_to_the_one_of_today()
    {
        var talk = Talk.Hears(Message.Place(new PlaceMention("Oudtest", PlaceRole.From, Oudtest, [Testdorp])));

        Assert.Contains("[plaats-hoort-bij Oudtest Testdorp]", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_name_is_told_as_it_was_read()
    {
        var name = new PlaceName("Testdorp", PlaceNameKind.Municipality, Testdorp);

        Assert.True(Talk.Hears(Message.Place(new PlaceMention("tesdorp", PlaceRole.To, name, [Testdorp]))).Says(Phrases.PlaceTakenAs));
    }

    [Theory]
    [InlineData("Testdorp")]
    [InlineData("testdorp")]
    [InlineData("TEST-DORP")]
    public void A_name_that_differs_in_capitals_or_signs_only_is_not_remarked_on(string said)
    {
        var name = new PlaceName("Testdorp", PlaceNameKind.Municipality, Testdorp);

        Assert.False(Talk.Hears(Message.Place(new PlaceMention(said, PlaceRole.To, name, [Testdorp]))).Says(Phrases.PlaceTakenAs));
    }

    [Fact]
    public void A_place_that_is_corrected_is_told_and_a_first_one_is_not()
    {
        Assert.Contains("[plaats-veranderd Voorbeeldstad]", Talk.Hears(Message.To(Testdorp), Correction.To(Voorbeeldstad)).Text, StringComparison.Ordinal);
        Assert.False(Talk.Hears(Correction.To(Testdorp)).Says(Phrases.PlaceChanged));
    }
}
