using Verschillen.Content;
using Verschillen.Content.Checks.Readability;

namespace Verschillen.Tests.Content.Checks.Readability;

public sealed class ReadabilityTests
{
    private const string B1 = "b1: \"Bel de gemeente.\"";
    private const string A2 = "a2: \"Bel de gemeente.\"";

    [Fact]
    public void A_sentence_of_16_words_is_too_long_in_B1() => Reports(B1, $"b1: \"{Sentence(16)}\"", "Deze zin in B1 heeft 16 woorden");

    [Fact]
    public void A_sentence_of_15_words_is_right_in_B1() => Assert.Empty(ProblemsWith(B1, $"b1: \"{Sentence(15)}\""));

    [Fact]
    public void A_sentence_of_11_words_is_too_long_in_A2() => Reports(A2, $"a2: \"{Sentence(11)}\"", "Deze zin in A2 heeft 11 woorden");

    [Fact]
    public void A_sentence_of_10_words_is_right_in_A2() => Assert.Empty(ProblemsWith(A2, $"a2: \"{Sentence(10)}\""));

    [Fact]
    public void Two_commas_are_too_many_in_B1() => Reports(B1, "b1: \"Bel, mail of schrijf, of kom langs.\"", "Deze zin in B1 heeft 2 komma's");

    [Fact]
    public void One_comma_is_too_many_in_A2() => Reports(A2, "a2: \"Bel, of kom langs.\"", "Deze zin in A2 heeft 1 komma's");

    [Fact]
    public void Long_sentences_all_through_are_too_much() =>
        Reports(B1, $"b1: \"{Sentence(12)} {Sentence(12)} {Sentence(12)}\"", "De zinnen van deze tekst in B1 hebben gemiddeld 12,0 woorden.");

    [Fact]
    public void Long_words_all_through_are_too_much() =>
        Reports(B1, $"b1: \"{string.Join(' ', Enumerable.Repeat("Maatschappelijke participatie organiseren gemeentelijke organisaties.", 6))}\"", "Deze tekst in B1 scoort");

    [Fact]
    public void Long_words_all_through_make_a_file_too_hard() => Reports(
        B1,
        $"b1: \"{string.Join(' ', Enumerable.Repeat("Maatschappelijke participatie organiseren gemeentelijke organisaties.", 60))}\"",
        "Alle teksten in B1 samen scoren",
        atStart: true);

    [Fact]
    public void Another_figure_in_A2_is_told() => Reports(A2, "a2: \"Bel de gemeente voor 3 uur.\"", "Het getal 3 staat in A2 en niet in B1.");

    [Fact]
    public void A_figure_that_A2_leaves_out_is_told() =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, B1, "b1: \"Bel voor 21,80 euro.\"")
            .Reports(ContentBuilder.Topic, line: null, "Het getal 21,80 staat in B1 en niet in A2.", Severity.Readability);

    [Theory]
    [InlineData("Bel je gemeente.", "Er staat 'je'.")]
    [InlineData("Helaas kan dat niet.", "Er staat 'Helaas'.")]
    [InlineData("Bel de gemeente!", "Er staat '!'.")]
    [InlineData("Bel \u2014 of schrijf.", "Er staat '\u2014'.")]
    [InlineData("Bel \U0001F600.", "Er staat '\U0001F600'.")]
    public void Words_and_marks_that_do_not_suit_us_are_told(string text, string what) => Reports(B1, $"b1: \"{text}\"", what);

    [Fact]
    public void What_is_said_of_one_municipality_must_not_sound_like_a_rule() => Reports(B1, "b1: \"Bel dan. In Voorbeeldstad mag u mailen.\"", "Deze zin lijkt een regel voor iedereen, en gaat over één gemeente: \"In Voorbeeldstad mag u mailen.\"");

    [Theory]
    [InlineData("Een voorbeeld: in Voorbeeldstad mag u mailen.")]
    [InlineData("In Voorbeeldstadje mag u mailen.")]
    public void An_example_that_says_so_is_right(string text) => Assert.Empty(ProblemsWith(B1, $"b1: \"{text}\""));

    [Fact]
    public void The_words_of_titles_and_glossary_count_as_two_syllables() =>
        Assert.Equal(2 + 2 + 1, new EasyNames(["maatschappelijke ondersteuning"]).SyllablesIn(["Maatschappelijke", "ondersteuning", "helpt"]));

    [Fact]
    public void A_plural_of_the_glossary_counts_as_two_syllables_too() =>
        Assert.Equal(2, new EasyNames(["voorziening"]).SyllablesIn(["voorzieningen"]));

    [Fact]
    public void The_score_is_that_of_Flesch_and_Douma() =>
        Assert.Equal(206.84 - (0.93 * 10) - (77 * 1.5), new Measure(Sentences: 4, Words: 40, Syllables: 60).FleschDouma, precision: 6);

    private static string Sentence(int words) => string.Concat(Enumerable.Repeat("bel ", words - 1)) + "nu.";

    private static IEnumerable<string> ProblemsWith(string piece, string by) =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, piece, by).Check().Problems.Select(problem => problem.ToString());

    private static void Reports(string piece, string by, string what, bool atStart = false)
    {
        var content = new ContentBuilder().Replacing(ContentBuilder.Topic, piece, by);
        var line = atStart ? 0 : content[ContentBuilder.Topic][..content[ContentBuilder.Topic].IndexOf(by, StringComparison.Ordinal)].Count(character => character == '\n') + 1;

        content.Reports(ContentBuilder.Topic, line, what, Severity.Readability);
    }
}
