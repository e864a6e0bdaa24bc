using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Comparing;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Replies;

public sealed class SpokenTextTests
{
    private static readonly Sources Source = new("Bronnen", [new SourceLine(1, "Kaart aanvragen", new Uri("https://www.nieuwerdal.example/kaart"), "januari 2026", Remark: null)]);

    private static readonly Comparison LongComparison = new(
        "Wat anders wordt",
        "Oudenberg",
        "Nieuwerdal",
        [.. Enumerable.Range(1, 5).Select(number => new ComparisonRow(
            "kosten",
            $"Wat kost kaart {number}?",
            new ComparisonCell("Dat kost 106 euro. Dit bedrag is van januari 2026.", [1]),
            new ComparisonCell("Dat kost 187,20 euro. Dit bedrag is van januari 2026.", [1]),
            Verdict.Worse,
            "In Nieuwerdal is het 81,20 euro duurder.",
            []))]);

    [Fact]
    public void The_question_and_the_number_of_answers_are_heard_last()
    {
        var reply = Reply(new Say("U verhuist."), new Ask("Rijdt u zelf?", "U mag ook typen."), new Choices([new("Ja", IsCommand: false), new("Nee", IsCommand: false)]));

        Assert.Equal("U verhuist. Rijdt u zelf? U mag ook typen. 2 antwoorden om uit te kiezen.", SpokenText.Of(reply));
    }

    [Theory]
    [InlineData(0, "Rijdt u zelf?")]
    [InlineData(1, "Rijdt u zelf? 1 antwoord om uit te kiezen.")]
    public void No_answers_are_not_counted_and_one_is_one(int count, string heard) =>
        Assert.Equal(heard, SpokenText.Of(Reply(new Ask("Rijdt u zelf?", Hint: null), new Choices([.. Enumerable.Repeat(new ReplyChoice("Ja", IsCommand: false), count)]))));

    [Fact]
    public void Sources_and_their_numbers_are_not_read_out() =>
        Assert.Equal("De kaart kost 106 euro.", SpokenText.Of(Reply(new Say("De kaart kost 106 euro.", [1]), Source)));

    [Fact]
    public void A_title_is_a_sentence_so_that_a_voice_pauses() =>
        Assert.Equal("Wie u kunt bellen. Gemeente Nieuwerdal. Telefoon: 1 4, 0 5 9 9.", SpokenText.Of(Reply(new HandOver("Wie u kunt bellen", [new ContactLine("Gemeente Nieuwerdal", "14 0599", Website: null, Hours: null, Note: null, [])]))));

    [Theory]
    [InlineData(null, "Loket. E-mail: loket@nieuwerdal.example.")]
    [InlineData("14 0599", "Loket. Telefoon: 1 4, 0 5 9 9.")]
    public void The_mailbox_of_a_desk_is_heard_where_nobody_can_be_called(string? phone, string heard) =>
        Assert.Equal($"Bel. {heard}", SpokenText.Of(Reply(new HandOver("Bel", [new ContactLine("Loket", phone, Website: null, Hours: null, Note: null, []) { Email = "loket@nieuwerdal.example" }]))));

    [Fact]
    public void A_comparison_is_told_point_by_point()
    {
        var heard = SpokenText.Of(Reply(LongComparison));

        Assert.StartsWith("Wat anders wordt. Wat kost kaart 1? Oudenberg: Dat kost 106 euro. Dit bedrag is van januari 2026. Nieuwerdal: Dat kost 187 euro en 20 cent.", heard, StringComparison.Ordinal);
        Assert.Contains("In Nieuwerdal is het 81 euro en 20 cent duurder. Wat kost kaart 2?", heard, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_reply_is_told_whole_when_it_arrives()
    {
        var reply = Reply(new Say("Bel nu 112."), new HandOver("Wie u kunt bellen", [new ContactLine("Alarmnummer", "112", Website: null, "altijd", Note: null, [])]));

        Assert.Equal("Bel nu 1 1 2. Wie u kunt bellen. Alarmnummer. Telefoon: 1 1 2. Open: altijd.", SpokenText.OnArrival(reply, SpokenText.Of(reply)));
    }

    [Fact]
    public void Of_a_long_reply_the_parts_are_named_when_it_arrives()
    {
        var reply = Reply(new Say("Uw kaart blijft geldig."), LongComparison, Source, new Ask("Wilt u nog iets weten?", Hint: null));

        Assert.Equal("Uw kaart blijft geldig. Wat anders wordt: 5 punten vergeleken. Bronnen: 1 bron. Wilt u nog iets weten?", SpokenText.OnArrival(reply, SpokenText.Of(reply)));
    }

    [Fact]
    public void What_is_heard_of_a_real_reply_has_no_source_numbers_and_no_web_addresses() => Assert.All(
        new[] { Talk.Hears(), Talk.Hears(WholeMove.About(Card), No, For(Intent.Longer)), Talk.Hears(For(Intent.Help)), Talk.Hears(For(Intent.ClientSupport)) },
        talk => Assert.DoesNotMatch(@"\[\d|https?:|€", SpokenText.Of(talk.Reply)));

    [Fact]
    public void A_voice_alone_names_the_choices_and_the_commands_apart()
    {
        var reply = Reply(new Ask("Rijdt u zelf?", Hint: null), new Choices([new("Ja", IsCommand: false), new("Nee", IsCommand: false), new("Kunt u dat makkelijker zeggen?", IsCommand: true), new("Stoppen", IsCommand: true)]));

        Assert.Equal("Rijdt u zelf? U kunt zeggen: Ja of Nee. U kunt ook zeggen: Kunt u dat makkelijker zeggen of Stoppen.", SpokenText.ForVoice(reply));
    }

    [Fact]
    public void A_voice_alone_tells_of_a_long_reply_the_paragraphs_the_first_step_and_the_question()
    {
        var steps = new Steps("Wat u doet", [new StepItem("Nu", On: null, IsNow: true, "Vraag de kaart aan.", "Gemeente Nieuwerdal, 14 0599", [], []), new StepItem("Later", On: null, IsNow: false, "Wacht.", Contact: null, [], [])]);

        var heard = SpokenText.ForVoice(Reply(new Say("Uw kaart blijft geldig."), LongComparison, steps, Source, new Ask("Wilt u nog iets weten?", Hint: null)));

        Assert.Equal("Uw kaart blijft geldig. Wat anders wordt: 5 punten vergeleken. Wat u doet: 2 stappen. Nu: Vraag de kaart aan. Gemeente Nieuwerdal, 1 4, 0 5 9 9. Bronnen: 1 bron. Wilt u nog iets weten?", heard);
    }

    [Fact]
    public void What_is_to_be_said_aloud_and_the_number_of_the_answer_are_heard() => Assert.Equal(
        "Zeg dit. Bel de gemeente. Ik maak bezwaar. Uw nummer. 7 A B T, F 4. Bewaar het.",
        SpokenText.Of(Reply(new ReadyText("Zeg dit", "Bel de gemeente.", "Ik maak bezwaar.", Reference: null), new ReceiptLine("Uw nummer", "7ABT-F4", "Bewaar het."))));

    [Theory]
    [InlineData("Telefoon: 0800-3355555.", "Telefoon: 0 8 0 0, 3 3 5 5 5 5 5.")]
    [InlineData("Bel 0900 9988 778.", "Bel 0 9 0 0, 9 9 8 8, 7 7 8.")]
    [InlineData("Bel 1400.", "Bel 1 4 0 0.")]
    [InlineData("Bel bij gevaar 112. Bel 113.", "Bel bij gevaar 1 1 2. Bel 1 1 3.")]
    [InlineData("Bij gevaar belt u 112.", "Bij gevaar belt u 1 1 2.")]
    [InlineData("Dat kost 0,90 euro per zone.", "Dat kost 90 cent per zone.")]
    [InlineData("Dat kost 12,00 euro.", "Dat kost 12 euro.")]
    [InlineData("Dat kost 0,00 euro.", "Dat kost 0 euro.")]
    [InlineData("Dat kost 118,35 euro.", "Dat kost 118 euro en 35 cent.")]
    [InlineData("Dat kost € 1.250,05 per jaar.", "Dat kost 1.250 euro en 5 cent per jaar.")]
    [InlineData("Dat kost € 106 per keer.", "Dat kost 106 euro per keer.")]
    [InlineData("Dat kost 112 euro, of 14 dagen later 113 euro.", "Dat kost 112 euro, of 14 dagen later 113 euro.")]
    [InlineData("Open van 9.00 tot 12.30 uur.", "Open van 9 uur tot 12 uur 30.")]
    [InlineData("Open om 8:05 uur.", "Open om 8 uur 5.")]
    [InlineData("Op 1 maart 2027 verhuist u.", "Op 1 maart 2027 verhuist u.")]
    [InlineData("Bel 14 0297.", "Bel 1 4, 0 2 9 7.")]
    [InlineData("Bel 0800 - 0113 of 088-123 45 67.", "Bel 0 8 0 0, 0 1 1 3 of 0 8 8, 1 2 3, 4 5, 6 7.")]
    [InlineData("Bel +31 38 498 91 11.", "Bel + 3 1, 3 8, 4 9 8, 9 1, 1 1.")]
    [InlineData("Bel meteen 112.", "Bel meteen 1 1 2.")]
    [InlineData("110 procent van 0 tot 100", "110 procent van 0 tot 100.")]
    public void Sums_times_and_numbers_are_written_out_as_they_are_said(string shown, string said) => Assert.Equal(said, SpokenText.Of(Reply(new Say(shown))));

    private static Reply Reply(params Block[] blocks) => new("antwoord", blocks);
}
