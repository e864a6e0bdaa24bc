using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs;

/// <summary>What goes before what: crisis, misses, the same turn for the same message, another edition, changing an answer.</summary>
public sealed class DialogEngineTests
{
    private static readonly Reading Complete = WholeMove.About(Card);

    [Theory]
    [InlineData(CrisisKind.Life, "112")]
    [InlineData(CrisisKind.Suicide, "113")]
    [InlineData(CrisisKind.Violence, "112")]
    [InlineData(CrisisKind.NoRoof, "0999 30 00")]
    [InlineData(CrisisKind.Check, "113")]
    [InlineData(CrisisKind.WornCarer, "113")]
    public void A_crisis_is_answered_with_its_number_first(CrisisKind kind, string phone)
    {
        var reply = Talk.Hears(For(Intent.Crisis) with { Crisis = kind }).Reply;

        Assert.Equal("crisis", reply.Name);
        Assert.Equal(phone, reply.Blocks.OfType<HandOver>().First().Contacts[0].Phone);
    }

    [Fact]
    public void A_crisis_goes_before_everything_else_in_the_message_which_is_kept()
    {
        var talk = Talk.Hears(Complete with { Crisis = CrisisKind.Life, Assent = Assent.Yes });

        Assert.Equal("crisis", talk.Reply.Name);
        Assert.Equal(["van", "naar", "onderwerp"], talk.State.Answers.Select(answer => answer.Question));
        Assert.Null(talk.Reply.Question);
    }

    [Fact]
    public void Sympathy_for_a_death_is_said_once_and_before_the_answer()
    {
        var first = Talk.Hears(Complete with { IsBereaved = true });
        var second = Talk.Hears(Complete with { IsBereaved = true }, Complete with { IsBereaved = true });

        Assert.StartsWith("[" + Phrases.Condolence.Key, Assert.IsType<Say>(first.Reply.Blocks[0]).Text, StringComparison.Ordinal);
        Assert.Equal("voorziening.heeft", first.State.Asked);
        Assert.False(second.Says(Phrases.Condolence));
    }

    [Fact]
    public void Words_of_danger_right_after_danger_are_none_when_they_say_that_it_is_over()
    {
        var isOver = For(Intent.Crisis) with { Crisis = CrisisKind.NoRoof, IsSafe = true };

        Assert.Equal("crisis", Talk.Hears(isOver).Reply.Name);
        Assert.Equal("na_nood", Talk.Hears(For(Intent.Crisis) with { Crisis = CrisisKind.NoRoof }, isOver).Reply.Name);
    }

    [Fact]
    public void Words_that_may_hint_at_danger_are_answered_and_the_numbers_stand_before_the_question()
    {
        var talk = Talk.Hears(Complete with { MayBeDanger = true });

        Assert.Equal("voorziening.heeft", talk.State.Asked);
        Assert.True(talk.Says(Phrases.CrisisPerhaps));
        Assert.Equal([typeof(Say), typeof(Sources), typeof(Ask), typeof(Choices)], talk.Reply.Blocks.TakeLast(4).Select(block => block.GetType()));
    }

    [Fact]
    public void The_numbers_have_their_sources_behind_those_of_the_answer_and_none_is_listed_twice()
    {
        var reply = Talk.Hears(Complete, No with { MayBeDanger = true }).Reply;

        var plain = Talk.Hears(Complete, No).Reply.Blocks.OfType<Sources>().Single().Lines;
        var lines = reply.Blocks.OfType<Sources>().Single().Lines;
        Assert.Equal(plain, lines.Take(plain.Count));
        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => line.Number));
        var loket = plain.Single(line => line.Address == SomeRules.Source("loket").Address).Number;
        Assert.Equal([plain.Count + 1, plain.Count + 2, loket], reply.Blocks.OfType<Say>().Single(say => say.Text.Contains("[crisis-misschien", StringComparison.Ordinal)).Sources);
    }

    [Fact]
    public void After_a_crisis_the_talk_goes_on_where_it_was()
    {
        var talk = Talk.Hears(Complete, For(Intent.Crisis) with { Crisis = CrisisKind.Check }, No, No);

        Assert.Equal(("nee", "vergelijking"), (talk["voorziening.heeft"], talk.Reply.Name));
    }

    [Fact]
    public void What_is_said_right_after_a_crisis_is_of_that_and_answers_no_question()
    {
        var talk = Talk.Hears(Complete, For(Intent.Crisis) with { Crisis = CrisisKind.Suicide }, No);

        Assert.Equal((null, "na_nood", "voorziening.heeft"), (talk["voorziening.heeft"], talk.Reply.Name, talk.State.Asked));
    }

    [Fact]
    public void The_first_miss_says_what_fits_the_question()
    {
        var talk = Talk.Hears(Complete, Message);

        Assert.Equal(("niet_begrepen", "voorziening.heeft", 1), (talk.Reply.Name, talk.State.Asked, talk.State.Misses));
        Assert.Contains("heeft past niet.", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_miss_in_a_row_gives_a_number_to_call()
    {
        var talk = Talk.Hears(Complete, Message, Message);

        Assert.True(talk.Says(Phrases.NotUnderstoodAgain));
        Assert.Contains("0999 40 00", talk.Text, StringComparison.Ordinal);
        Assert.Equal("voorziening.heeft", talk.State.Asked);
    }

    [Fact]
    public void The_third_miss_makes_no_guess_either() => Assert.True(Talk.Hears(Message, Message, Message).Says(Phrases.NotUnderstoodAgain));

    [Fact]
    public void A_message_that_is_understood_ends_the_row_of_misses() => Assert.Equal(1, Talk.Hears(Complete, Message, For(Intent.Help), Message).State.Misses);

    [Fact]
    public void A_message_that_is_none_of_our_business_is_told_so()
    {
        var talk = Talk.Hears(For(Intent.OutOfScope));

        Assert.Equal("buiten_bereik", talk.Reply.Name);
        Assert.True(talk.Says(Phrases.OutOfScope));
    }

    [Fact]
    public void A_day_in_a_message_that_is_none_of_our_business_is_no_moving_day()
    {
        var talk = Talk.Hears(For(Intent.OutOfScope).On(SomeDay.Today.AddDays(1)));

        Assert.Equal(("buiten_bereik", null), (talk.Reply.Name, talk["datum"]));
    }

    [Fact]
    public void Another_language_is_answered_in_simple_Dutch()
    {
        var talk = Talk.Hears(Message with { IsForeign = true });

        Assert.Equal(LanguageLevel.A2, talk.State.Level);
        Assert.True(talk.Says(Phrases.OnlyDutch));
    }

    [Fact]
    public void No_to_anything_else_says_goodbye() => Assert.Equal("bedankt", Talk.Hears(Complete, No, No).Reply.Name);

    [Fact]
    public void Yes_to_anything_else_asks_about_what() => Assert.Equal("onderwerp", Talk.Hears(Complete, No, Yes).State.Asked);

    [Fact]
    public void The_same_state_message_and_day_give_the_same_turn() => Assert.Equal(Talk.Hears(Complete, No).Text, Talk.Hears(Complete, No).Text);

    [Fact]
    public void Every_answer_carries_its_edition() => Assert.All(
        new[] { Message, Complete, For(Intent.Help), For(Intent.Stop), For(Intent.Crisis) with { Crisis = CrisisKind.Life } },
        message => Assert.Equal(SomeKnowledge.Edition, Talk.Hears(message).State.Edition));

    [Fact]
    public void Changing_an_answer_takes_only_that_answer_away()
    {
        var talk = Talk.Hears(Complete, No).Changes("datum");

        Assert.Equal((null, "datum", "nee"), (talk["datum"], talk.State.Asked, talk["voorziening.heeft"]));
    }

    [Fact]
    public void After_a_change_the_answer_is_given_again() =>
        Assert.Equal("vergelijking", Talk.Hears(Complete, No).Changes("naar").Then(Message.Names(Proefhaven)).Reply.Name);

    [Theory]
    [InlineData("onbestaand")]
    [InlineData("voorziening.soort")]
    [InlineData("")]
    [InlineData("a.b.c")]
    public void Changing_what_was_not_answered_changes_nothing(string question)
    {
        var before = Talk.Hears(Complete, No);

        Assert.Equal(before.State.Answers, before.Changes(question).State.Answers);
    }

    [Fact]
    public void A_state_of_another_edition_keeps_the_answers_that_are_still_known()
    {
        var older = Talk.With(Of("uitgave-0", SomeTopics.Topic(Card, Price), SomeTopics.Topic(Aid), SomeTopics.Topic(new TopicId("verdwenen"))), WholeMove.About(new TopicId("verdwenen"), Card), Yes);

        var talk = Talk.From(older.State, Message.About(Card));

        Assert.Equal(("GM9001", "GM9002", "voorziening"), (talk["van"], talk["naar"], talk["onderwerp"]));
        Assert.Null(talk["verdwenen.heeft"]);
        Assert.DoesNotContain(new TopicId("verdwenen"), talk.State.Waiting);
    }

    [Fact]
    public void A_choice_between_municipalities_of_which_one_has_merged_since_is_asked_anew()
    {
        var state = DialogState.Start with { Edition = "uitgave-0", Goal = Goal.Compare, Asked = SharedQuestions.From, Pending = ["GM9998", "GM9999"] };

        var talk = Talk.From(state, SomeReadings.For(Intent.None));

        Assert.Empty(talk.State.Pending);
    }

    [Theory]
    [InlineData("soort", "drie")]
    [InlineData("heeft", "gekozen")] // was a question with choices
    public void A_question_that_an_edition_has_not_any_more_is_not_waited_for(string question, string value)
    {
        var state = DialogState.Start with { Edition = "uitgave-0", Asked = "verdwenen.vraag", Answers = [new($"voorziening.{question}", [value])] };

        var talk = Talk.From(state, For(Intent.Help));

        Assert.Null(talk.State.Asked);
        Assert.Empty(talk.State.Answers);
    }

    [Fact]
    public void The_answers_so_far_are_told_in_words()
    {
        var engine = new DialogEngine(Known);

        var lines = engine.AnswersSoFar(Talk.Hears(Complete, DoNotKnow).State);

        Assert.Equal(["Voorbeeldstad", "Testdorp", "1 maart 2027", "voorziening", "[weet-ik-niet]"], lines.Select(line => line.Text));
    }

    [Fact]
    public void The_question_asked_is_given_to_the_reader_with_the_words_of_its_choices()
    {
        var engine = new DialogEngine(Known);

        var asked = engine.AskedIn(Talk.Hears(Complete, Yes, Yes).State);

        Assert.Equal(("voorziening.soort", QuestionKind.Choice), (asked?.Name, asked!.Kind));
        Assert.Equal(["Keuze een", "Keuze een (makkelijk)", "een"], asked.Choices[0].Words);
    }

    [Fact]
    public void Without_a_question_nothing_is_asked() => Assert.Null(new DialogEngine(Known).AskedIn(DialogState.Start));

    [Fact]
    public void A_comparison_without_conversation_asks_nothing()
    {
        var state = Talk.Hears(Complete).State;

        var reply = new DialogEngine(Known).Compare(state, SomeDay.Today);

        Assert.Equal(("vergelijking", null), (reply.Name, reply.Question));
    }

    [Fact]
    public void A_hello_asks_one_open_question() => Assert.Equal("[begroeting-vraag]", Talk.Hears().Reply.Question?.Text);
}
