namespace Verschillen.Tests.Content.Files;

public sealed class TopicFileTests
{
    [Theory]
    [InlineData("vraag")]
    [InlineData("waarom")]
    [InlineData("vraag_het")]
    public void An_aspect_without_its_texts_is_a_fault(string field)
    {
        var content = new ContentBuilder();
        var text = content[ContentBuilder.Topic];
        var start = text.IndexOf($"    {field}:", text.IndexOf("id: duur", StringComparison.Ordinal), StringComparison.Ordinal);

        content.With(ContentBuilder.Topic, text.Remove(start, text.IndexOf('\n', start) + 1 - start))
            .Reports(ContentBuilder.Topic, 20, $"'{field}' ontbreekt.");
    }

    [Fact]
    public void A_text_without_its_A2_wording_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "\"Voorbeeldkaart\", a2: \"Kaart\"", "\"Voorbeeldkaart\"").Reports(ContentBuilder.Topic, 2, "'a2' ontbreekt.");

    [Fact]
    public void A_direction_that_does_not_fit_the_value_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "beter: ja", "beter: lager").Reports(ContentBuilder.Topic, 28, "'beter' past niet bij deze soort waarde.");

    [Fact]
    public void A_choice_with_one_option_is_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.Topic, ", betaald: { b1: \"U betaalt.\", a2: \"U betaalt.\" } }", " }")
        .Reports(ContentBuilder.Topic, 35, "Een keuze heeft minstens twee keuzes.");

    [Fact]
    public void Parts_of_something_that_is_no_amount_are_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.Topic, "beter: ja", "delen: { kaart: { b1: kaart, a2: kaart } }")
        .Reports(ContentBuilder.Topic, 28, "'delen' past niet bij deze soort waarde.");

    [Fact]
    public void Bounds_in_the_wrong_order_are_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "{ minstens: 1, hoogstens: 26 }", "{ minstens: 26, hoogstens: 1 }", "'minstens' is hoger dan 'hoogstens'.");

    [Theory]
    [InlineData("8 weken")]
    [InlineData("acht weken voor")]
    [InlineData("8 maanden voor")]
    [InlineData("0 dagen na")]
    public void A_day_that_is_not_counted_from_the_move_is_a_fault(string when) =>
        Broken.Reports(ContentBuilder.Topic, "wanneer: 8 weken voor", $"wanneer: {when}", $"'wanneer' kan niet '{when}' zijn.");

    [Fact]
    public void A_step_that_lapses_before_it_begins_is_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.Topic, "vervalt: op de dag", "vervalt: 10 weken voor")
        .Reports(ContentBuilder.Topic, 65, "De stap vervalt voordat hij begint.");

    [Fact]
    public void A_step_without_a_day_is_a_fault() => Broken.Reports(ContentBuilder.Topic, "    wanneer: 8 weken voor\n", "", "'wanneer' ontbreekt.");

    [Fact]
    public void A_step_is_counted_from_one_day_only() =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "wanneer: 8 weken voor", "wanneer: 8 weken voor\n    na: { stap: bel, termijn: 1 }").Reports(ContentBuilder.Topic, 65, "De stap heeft 'wanneer' en 'na'.");

    [Theory]
    [InlineData("wanneer: 5 dagen na\n    vanaf: op de dag")]
    [InlineData("wanneer: op de dag\n    vanaf: 4 weken voor")]
    public void A_first_day_is_before_the_move_and_the_last_after_it(string days) =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "wanneer: 8 weken voor\n    vervalt: op de dag", days).Reports(ContentBuilder.Topic, 65, "'vanaf' is de eerste dag, voor de verhuizing.");

    [Theory]
    [InlineData("duur: 2, eenheid: uren")]
    [InlineData("duur: 2.5, eenheid: weken")]
    [InlineData("duur: onbeperkt")]
    public void A_term_that_cannot_be_counted_in_days_is_a_fault(string term) =>
        Broken.Reports(ContentBuilder.Topic, "duur: 6, eenheid: weken", term, "Een termijn is een heel aantal dagen");

    [Fact]
    public void A_gap_says_how_many_days() =>
        Broken.Reports(ContentBuilder.Topic, "b1: \"U zit {dagen}", "b1: \"U zit veel dagen", "In de tekst hoort één keer {dagen} te staan.");

    [Fact]
    public void A_brace_in_a_text_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "b1: \"Bel de gemeente.\"", "b1: \"Bel {gemeente}.\"", "In de tekst staat een accolade.");

    [Fact]
    public void A_word_that_stands_twice_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "[voorbeeldkaart, voorbeeldkaarten]", "[voorbeeldkaart, voorbeeldkaart]", "'voorbeeldkaart' staat twee keer in 'woorden'.");
}
