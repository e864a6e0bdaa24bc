using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeDay;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Steering;

/// <summary>What a message changes in the answers: corrections, dates, topics that wait.</summary>
public sealed class UptakeTests
{
    private static readonly Reading Complete = WholeMove.About(Card);

    [Fact]
    public void A_correction_replaces_one_answer_and_keeps_the_rest()
    {
        var talk = Talk.Hears(Complete, No, Correction.To(Proefhaven));

        Assert.Equal(("GM9001", "GM9003", "2027-03-01", "nee"), (talk["van"], talk["naar"], talk["datum"], talk["voorziening.heeft"]));
        Assert.Equal("vergelijking", talk.Reply.Name);
    }

    [Fact]
    public void A_correction_keeps_its_place_in_the_list_of_answers() =>
        Assert.Equal(["van", "naar", "datum", "onderwerp", "voorziening.heeft"], Talk.Hears(Complete, No, Correction.To(Proefhaven)).State.Answers.Select(answer => answer.Question));

    [Fact]
    public void A_correction_during_a_question_comes_back_to_that_question()
    {
        var talk = Talk.Hears(Complete, Correction.To(Proefhaven));

        Assert.Equal(("GM9003", "voorziening.heeft"), (talk["naar"], talk.State.Asked));
    }

    [Fact]
    public void A_no_that_names_another_place_corrects_it_and_does_not_answer_yes_or_no()
    {
        var talk = Talk.Hears(Complete, (Correction with { Assent = Assent.No, Choices = ["nee"] }).To(Proefhaven));

        Assert.Equal(("GM9003", null, "voorziening.heeft"), (talk["naar"], talk["voorziening.heeft"], talk.State.Asked));
    }

    [Fact]
    public void A_correction_of_the_day_is_taken_however_strange_its_words()
    {
        var talk = Talk.Hears(Complete, No, (For(Intent.OutOfScope) with { IsCorrection = true }).On(Day("2027-05-01")));

        Assert.Equal(("2027-05-01", "vergelijking"), (talk["datum"], talk.Reply.Name));
    }

    [Fact]
    public void A_place_that_is_left_or_gone_to_is_taken_however_strange_the_other_words() =>
        Assert.Equal("GM9003", Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp), (For(Intent.OutOfScope) with { Assent = Assent.No }).From(Proefhaven))["van"]);

    [Fact]
    public void Answers_that_depended_on_a_changed_answer_are_removed()
    {
        var talk = Talk.Hears(Complete, Yes, Yes, Picks("een")).Changes("voorziening.heeft").Then(No);

        Assert.Equal(("nee", null, null), (talk["voorziening.heeft"], talk["voorziening.plek"], talk["voorziening.soort"]));
    }

    [Fact]
    public void Answers_that_still_fit_are_not_asked_again()
    {
        var talk = Talk.Hears(Complete, Yes, Yes, Picks("een")).Changes("voorziening.heeft").Then(Yes);

        Assert.Equal(("een", "vergelijking"), (talk["voorziening.soort"], talk.Reply.Name));
    }

    [Fact]
    public void A_volunteered_answer_is_not_asked() =>
        Assert.Equal("voorziening.plek", Talk.Hears(Complete with { Volunteered = [new("voorziening.heeft", "ja")] }).State.Asked);

    [Fact]
    public void A_volunteered_answer_does_not_replace_what_was_said_before() =>
        Assert.Equal("nee", Talk.Hears(Complete, No, Message with { Volunteered = [new("voorziening.heeft", "ja")] })["voorziening.heeft"]);

    [Fact]
    public void A_volunteered_correction_does() =>
        Assert.Equal("ja", Talk.Hears(Complete, No, Correction with { Volunteered = [new("voorziening.heeft", "ja")] })["voorziening.heeft"]);

    [Theory]
    [InlineData("2024-11-22", true)]
    [InlineData("2024-11-21", false)]
    [InlineData("2029-11-22", true)]
    [InlineData("2029-11-23", false)]
    [InlineData("2199-01-01", false)]
    public void A_moving_day_lies_at_most_two_years_back_and_three_ahead(string day, bool isTaken)
    {
        var talk = Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp).About(Card), Message.On(Day(day)));

        Assert.Equal((isTaken, !isTaken), (talk["datum"] is not null, talk.Says(Phrases.DateTooFar)));
    }

    [Fact]
    public void A_day_too_far_away_is_asked_again() =>
        Assert.Equal("datum", Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp), Message.On(Day("2199-01-01"))).State.Asked);

    [Fact]
    public void Days_to_choose_between_are_asked_again()
    {
        var talk = Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp).About(Card), Message.On(MovingDay) with { IsDayInDoubt = true });

        Assert.Equal((null, "datum", true), (talk["datum"], talk.State.Asked, talk.Says(Phrases.DayInDoubt)));
    }

    [Fact]
    public void A_day_that_was_chosen_is_as_exact_as_it_was_told()
    {
        var talk = Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp).About(Card), Message.On(MovingDay).On(Day("2027-05-01"), isExact: false) with { IsDayInDoubt = true });

        Assert.Equal(["2027-03-01", "2027-05-01 ongeveer"], talk.State.Pending);
        Assert.Equal(["2027-05-01", "ongeveer"], talk.Then(Picks("2027-05-01 ongeveer")).State["datum"]);
    }

    [Fact]
    public void Days_to_choose_between_change_no_day_that_was_told() =>
        Assert.Equal("2027-03-01", Talk.Hears(Complete, No, Message.On(Day("2027-05-01")) with { IsDayInDoubt = true })["datum"]);

    [Fact]
    public void Days_to_choose_between_are_not_spoken_of_where_no_day_is_needed() =>
        Assert.False(Talk.Hears((For(Intent.AskRule) with { IsDayInDoubt = true }).About(Card).On(MovingDay)).Says(Phrases.DayInDoubt));

    [Theory]
    [InlineData(DayRole.Move, "2027-05-03")]
    [InlineData(DayRole.Alone, "2027-05-03")]
    [InlineData(DayRole.Year, "2027-03-01")]
    [InlineData(DayRole.Passing, "2027-03-01")]
    [InlineData(DayRole.Other, "2027-03-01")]
    public void Only_a_day_of_the_move_changes_the_one_that_was_told(DayRole role, string day) =>
        Assert.Equal((day, day), (Talk.Hears(Complete, DayOf(role))["datum"], Talk.Hears(Complete, No, DayOf(role))["datum"]));

    [Fact]
    public void A_day_of_something_else_is_no_moving_day_when_none_is_known() =>
        Assert.Equal((null, "datum"), (Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp).About(Card), DayOf(DayRole.Other)) is var talk ? talk["datum"] : "", talk.State.Asked));

    private static Reading DayOf(DayRole role) => For(Intent.OutOfScope) with { Dates = [new("3 mei", Day("2027-05-03"), IsExact: true) { Role = role }] };

    [Fact]
    public void A_day_that_was_not_named_exactly_is_told_as_it_was_taken() =>
        Assert.Contains("[datum-gelezen-als 1 maart 2027]", Talk.Hears(Message.From(Voorbeeldstad).On(MovingDay, isExact: false)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_day_that_was_estimated_is_never_told_as_one_that_was_said(bool isExact)
    {
        var talk = Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp).On(MovingDay, isExact).About(Card), No);

        Assert.Equal(!isExact, talk.Warns(Warning.DayEstimated));
        Assert.Equal(!isExact, talk.Reply.Blocks.OfType<Heading>().First().Text.Contains("[rond-dag 1 maart 2027]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_that_is_told_after_an_estimate_takes_its_place() =>
        Assert.False(Talk.Hears(Message.From(Voorbeeldstad).To(Testdorp).On(MovingDay, isExact: false).About(Card), No, Correction.On(MovingDay)).Warns(Warning.DayEstimated));

    [Fact]
    public void Of_two_topics_the_second_is_set_aside_and_offered_with_the_answer()
    {
        var talk = Talk.Hears(WholeMove.About(Card, Aid), No);

        Assert.Equal([Aid], talk.State.Waiting);
        Assert.Equal("hulpding", talk.Reply.Choices[0].Text);
        Assert.True(talk.Says(Phrases.LaterTopics));
    }

    [Fact]
    public void Yes_to_the_offer_takes_the_topic_that_was_set_aside()
    {
        var talk = Talk.Hears(WholeMove.About(Card, Aid), No, Yes);

        Assert.Equal(("hulpding", "vergelijking"), (talk["onderwerp"], talk.Reply.Name));
        Assert.Empty(talk.State.Waiting);
    }

    [Fact]
    public void A_topic_that_was_not_answered_yet_is_set_aside_when_another_is_named() =>
        Assert.Equal([Card], Talk.Hears(Complete, Message.About(Aid)).State.Waiting);

    [Fact]
    public void An_answered_topic_is_not_set_aside()
    {
        var talk = Talk.Hears(Complete, No, Message.About(Aid));

        Assert.Empty(talk.State.Waiting);
        Assert.Equal([Card, Aid], talk.State.Answered);
    }

    [Fact]
    public void A_topic_that_the_content_has_not_is_not_taken() => Assert.Null(Talk.Hears(Message.About(new TopicId("onbestaand")))["onderwerp"]);

    [Fact]
    public void The_state_holds_codes_only() => Assert.All(
        Talk.Hears(Complete, Yes, DoNotKnow).State.Answers.SelectMany(answer => answer.Values),
        value => Assert.Matches(@"^(GM\d{4}|\d{4}-\d{2}-\d{2}|[a-z-]+)$", value));

    [Fact]
    public void Asked_which_answer_to_change_a_new_place_is_the_change()
    {
        var talk = Talk.Hears(Complete, No, For(Intent.Change), Message.To(Proefhaven));

        Assert.Equal(("GM9003", "vergelijking"), (talk["naar"], talk.Reply.Name));
    }

    [Fact]
    public void Nothing_recognised_changes_no_answer()
    {
        var before = Talk.Hears(Complete);

        Assert.Equal(before.State.Answers, before.Then(Message).State.Answers);
        Assert.Equal(Goal.Compare, before.Then(Message).State.Goal);
    }
}
