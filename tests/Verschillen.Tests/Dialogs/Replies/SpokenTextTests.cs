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

    [Theory]
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
