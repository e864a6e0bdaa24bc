using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Comparing;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Replies;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    public void No_line_is_longer_than_the_width_unless_it_is_one_word(int width) => Assert.All(
        new[] { Talk.Hears(), Talk.Hears(WholeMove.About(Card), No, For(Intent.Longer)), Talk.Hears(For(Intent.Help)), Talk.Hears(For(Intent.ClientSupport)) },
        talk => Assert.All(
            PlainText.Of(talk.Reply, width).Split('\n'),
            line => Assert.True(line.Length <= width || !line.Trim().Contains(' ', StringComparison.Ordinal), line)));

    [Fact]
    public void No_line_ends_in_a_blank() => Assert.All(
        PlainText.Of(Talk.Hears(WholeMove.About(Card), No).Reply, 40).Split('\n'),
        line => Assert.Equal(line.TrimEnd(), line));

    [Fact]
    public void Every_word_of_a_paragraph_is_kept_in_order()
    {
        const string words = "een twee drie vier vijf zes zeven acht negen tien elf twaalf";

        Assert.Equal(words, Lines(new Say(words)).Replace('\n', ' ').Trim());
    }

    [Fact]
    public void A_source_is_cited_by_its_number() => Assert.Equal("106 euro. [1] [2]", Lines(new Say("106 euro.", [1, 2])).Trim());

    [Fact]
    public void A_warning_is_marked() => Assert.StartsWith("! Let op.", Lines(new Warning("code", "Let op.", [])), StringComparison.Ordinal);

    [Fact]
    public void A_longer_item_hangs_under_its_first_word() =>
        Assert.Equal("- een twee drie vier\n  vijf zes\n\n", Lines(new Choices([new("een twee drie vier vijf zes", IsCommand: false)])));

    [Fact]
    public void Each_thing_of_one_call_is_an_item_below_it()
    {
        var step = new StepItem("Nu", On: null, IsNow: true, "Regel 2.", Contact: null, [], []) { Parts = [new("Kaart", "Bel.", [], [1]), new("Hulp", "Vraag.", [], [2])] };

        Assert.Equal("Doen\n----\n- Nu: Regel 2.\n  - Kaart: Bel. [1]\n  - Hulp: Vraag. [2]\n\n", Lines(new Steps("Doen", [step])));
    }

    [Fact]
    public void A_telephone_number_is_not_broken() =>
        Assert.Contains("0900 1234", Lines(new HandOver("Bel", [new("Gemeente A", "0900 1234", Website: null, Hours: null, Note: null, [])])), StringComparison.Ordinal);

    [Fact]
    public void A_row_of_a_comparison_names_both_municipalities_and_the_conclusion()
    {
        var row = new ComparisonRow("prijs", "Prijs?", new("1 euro.", [1]), new("2 euro.", [2]), Verdict.Worse, "Duurder.", []);

        Assert.Equal("Kosten\n------\nPrijs?\n  A: 1 euro. [1]\n  B: 2 euro. [2]\n  Duurder.\n\n", Lines(new Comparison("Kosten", "A", "B", [row])));
    }

    [Fact]
    public void A_continued_line_of_a_comparison_is_indented_too()
    {
        var row = new ComparisonRow("prijs", "Prijs?", new("een twee drie vier vijf.", []), new("2", []), Verdict.Worse, "Duurder.", []);

        Assert.Contains("  A: een twee drie\n  vier vijf.\n", Lines(new Comparison("Kosten", "A", "B", [row])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_underlined_no_wider_than_the_line() =>
        Assert.All(Lines(new Heading("Een heel lange titel van een lang onderdeel")).Split('\n'), line => Assert.InRange(line.Length, 0, 20));

    [Fact]
    public void A_web_address_stands_on_a_line_of_its_own()
    {
        var sources = new Sources("Bronnen", [new SourceLine(1, "Titel", new Uri("https://voorbeeld.invalid/een/heel/lang/adres"), "geen datum", Remark: null)]);

        Assert.Contains("\n  https://voorbeeld.invalid/een/heel/lang/adres\n", Lines(sources), StringComparison.Ordinal);
    }

    [Fact]
    public void A_width_of_less_than_20_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlainText.Of(new Reply("naam", []), 19));

    private static string Lines(params Block[] blocks) => PlainText.Of(new Reply("naam", blocks), 20);
}
