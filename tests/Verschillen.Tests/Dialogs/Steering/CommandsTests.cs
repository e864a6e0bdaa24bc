using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Steering;

/// <summary>What every conversation can do at any time.</summary>
public sealed class CommandsTests
{
    private static readonly Reading Complete = WholeMove.About(Card);

    [Theory]
    [InlineData(Intent.Help, "help")]
    [InlineData(Intent.WhyAsked, "waarom")]
    [InlineData(Intent.Source, "bronnen")]
    [InlineData(Intent.Explain, "uitleg")]
    [InlineData(Intent.Summary, "samenvatting")]
    [InlineData(Intent.ClientSupport, "clientondersteuning")]
    [InlineData(Intent.Objection, "bezwaar")]
    [InlineData(Intent.Privacy, "privacy")]
    [InlineData(Intent.AreYouHuman, "geen_mens")]
    [InlineData(Intent.BotComplaint, "klacht")]
    [InlineData(Intent.ReportFault, "klopt_niet")]
    [InlineData(Intent.Greeting, "groet")]
    [InlineData(Intent.Thanks, "bedankt")]
    public void A_digression_comes_back_to_the_question(Intent intent, string reply)
    {
        var talk = Talk.Hears(Complete, For(intent));

        Assert.Equal((reply, "voorziening.heeft", "Vraag heeft?"), (talk.Reply.Name, talk.State.Asked, talk.Reply.Question?.Text));
    }

    [Theory]
    [InlineData(Intent.Help, "help")]
    [InlineData(Intent.WhyAsked, "waarom")]
    [InlineData(Intent.Source, "bronnen")]
    [InlineData(Intent.Explain, "uitleg")]
    [InlineData(Intent.Summary, "samenvatting")]
    [InlineData(Intent.ClientSupport, "clientondersteuning")]
    [InlineData(Intent.Objection, "bezwaar")]
    [InlineData(Intent.Privacy, "privacy")]
    [InlineData(Intent.AreYouHuman, "geen_mens")]
    [InlineData(Intent.BotComplaint, "klacht")]
    [InlineData(Intent.ReportFault, "klopt_niet")]
    [InlineData(Intent.Greeting, "begroeting")]
    [InlineData(Intent.Thanks, "bedankt")]
    [InlineData(Intent.Back, "terug")]
    [InlineData(Intent.Change, "veranderen")]
    [InlineData(Intent.Repeat, "begroeting")]
    [InlineData(Intent.Simpler, "begroeting")]
    [InlineData(Intent.Ordinary, "begroeting")]
    [InlineData(Intent.Longer, "begroeting")]
    [InlineData(Intent.Shorter, "begroeting")]
    [InlineData(Intent.StartOver, "begroeting")]
    [InlineData(Intent.Stop, "stop")]
    [InlineData(Intent.OtherTopic, "vraag")]
    public void Every_command_has_an_answer_as_the_first_message(Intent intent, string reply) => Assert.Equal(reply, Talk.Hears(For(intent)).Reply.Name);

    [Fact]
    public void Stop_forgets_everything_but_the_level()
    {
        var talk = Talk.Hears(For(Intent.Simpler), Complete, For(Intent.Stop));

        Assert.True(talk.State.IsEnded);
        Assert.Empty(talk.State.Answers);
        Assert.Equal(LanguageLevel.A2, talk.State.Level);
        Assert.Null(talk.Reply.Question);
    }

    [Fact]
    public void After_stop_a_new_message_begins_anew()
    {
        var talk = Talk.Hears(Complete, For(Intent.Stop), Message.From(Testdorp));

        Assert.False(talk.State.IsEnded);
        Assert.Equal("naar", talk.State.Asked);
    }

    [Fact]
    public void Beginning_again_forgets_the_answers_and_keeps_the_level()
    {
        var talk = Talk.Hears(For(Intent.Simpler), Complete, For(Intent.StartOver));

        Assert.Empty(talk.State.Answers);
        Assert.Equal((LanguageLevel.A2, Goal.None), (talk.State.Level, talk.State.Goal));
    }

    [Fact]
    public void Back_takes_the_last_answer_away_and_asks_it_again()
    {
        var talk = Talk.Hears(Complete, Yes, For(Intent.Back));

        Assert.Equal((null, "voorziening.heeft"), (talk["voorziening.heeft"], talk.State.Asked));
    }

    [Fact]
    public void Back_twice_goes_back_two_answers() => Assert.Equal("onderwerp", Talk.Hears(Complete, Yes, For(Intent.Back), For(Intent.Back)).State.Asked);

    [Fact]
    public void Change_asks_which_answer_and_then_that_question()
    {
        var asked = Talk.Hears(Complete, No, For(Intent.Change));
        var changed = asked.Then(Picks("naar"));

        Assert.Equal(("verander", "naar"), (asked.State.Asked, changed.State.Asked));
        Assert.Equal(["van", "datum", "onderwerp", "voorziening.heeft"], changed.State.Answers.Select(answer => answer.Question));
    }

    [Fact]
    public void Simpler_says_the_same_answer_in_simpler_words()
    {
        var talk = Talk.Hears(Complete, No, For(Intent.Simpler));

        Assert.Equal(("vergelijking", LanguageLevel.A2), (talk.Reply.Name, talk.Reply.Level));
        Assert.Contains("Wat geldt voor prijs? (makkelijk)", talk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Simpler_asks_the_same_question_in_simpler_words() =>
        Assert.Equal("Vraag heeft? (makkelijk)", Talk.Hears(Complete, For(Intent.Simpler)).Reply.Question?.Text);

    [Fact]
    public void Ordinary_goes_back_to_ordinary_words() =>
        Assert.Equal(LanguageLevel.B1, Talk.Hears(Complete, No, For(Intent.Simpler), For(Intent.Ordinary)).Reply.Level);

    [Fact]
    public void Shorter_leaves_the_tables_out_and_keeps_the_steps()
    {
        var blocks = Talk.Hears(Complete, No, For(Intent.Shorter)).Reply.Blocks;

        Assert.Empty(blocks.OfType<Comparison>());
        Assert.Single(blocks.OfType<Steps>());
    }

    [Fact]
    public void Longer_adds_what_the_study_counted() => Assert.True(Talk.Hears(Complete, No, For(Intent.Longer)).Says(Phrases.StudyTitle));

    [Fact]
    public void Repeat_says_the_same_again()
    {
        var talk = Talk.Hears(Complete, No);

        Assert.Equal(talk.Text, talk.Then(For(Intent.Repeat)).Text);
    }

    [Fact]
    public void Where_is_that_written_gives_the_sources_of_the_answer()
    {
        var answer = Talk.Hears(Complete, No);

        Assert.Equal(answer.Reply.Blocks.OfType<Sources>().Single().Lines, answer.Then(For(Intent.Source)).Reply.Blocks.OfType<Sources>().Single().Lines);
    }

    [Fact]
    public void Before_any_answer_there_are_no_sources() => Assert.True(Talk.Hears(For(Intent.Source)).Says(Phrases.NoSourcesYet));

    [Fact]
    public void A_summary_tells_every_topic_that_was_answered()
    {
        var summary = Talk.Hears(Complete, No, Message.About(Aid), For(Intent.Summary));

        Assert.Contains("VOORZIENING", summary.Text, StringComparison.Ordinal);
        Assert.Contains("HULPDING", summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_tells_the_reason_of_the_question() => Assert.Contains("Daarom heeft.", Talk.Hears(Complete, For(Intent.WhyAsked)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_word_of_the_glossary_is_explained() =>
        Assert.Contains("De brief met het besluit.", Talk.Hears(For(Intent.Explain) with { GlossaryWords = ["beschikking"] }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_topic_is_explained_and_not_taken_as_an_answer()
    {
        var talk = Talk.Hears(For(Intent.Explain).About(Card));

        Assert.Contains("Uitleg van voorziening.", talk.Text, StringComparison.Ordinal);
        Assert.Null(talk["onderwerp"]);
    }

    [Fact]
    public void A_word_that_is_in_no_list_is_said_to_be_so() => Assert.True(Talk.Hears(For(Intent.Explain)).Says(Phrases.NoSuchWord));

    [Fact]
    public void Client_support_names_the_municipality_and_the_national_number()
    {
        var text = Talk.Hears(Complete, No, For(Intent.ClientSupport)).Text;

        Assert.Contains("14 0999", text, StringComparison.Ordinal);
        Assert.Contains("0999 40 00", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_topic_is_asked_for_and_the_move_stays()
    {
        var talk = Talk.Hears(Complete, No, For(Intent.OtherTopic));

        Assert.Equal(("onderwerp", "GM9001", "GM9002"), (talk.State.Asked, talk["van"], talk["naar"]));
    }

    [Fact]
    public void A_matter_that_belongs_elsewhere_is_referred() =>
        Assert.Contains("Een paspoort vraagt u aan", Talk.Hears(For(Intent.OutOfScope) with { ReferralId = "paspoort" }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_stop_that_names_a_place_keeps_the_place_out_of_the_forgotten_state() =>
        Assert.Null(Talk.Hears(Complete, For(Intent.Stop).To(Proefhaven))["naar"]);
}
