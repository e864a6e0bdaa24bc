using Verschillen.Domain.Rules;

namespace Verschillen.Tests.Content.Files;

public sealed class RuleEntryTests
{
    [Fact]
    public void A_rule_without_a_value_is_a_fault() => Broken.Reports(ContentBuilder.Municipality, "{ ja_nee: ja, bron", "{ bron", "De regel heeft geen waarde.");

    [Fact]
    public void A_rule_with_two_values_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "ja_nee: ja", "ja_nee: ja, tekst: mee", "De regel heeft meer dan één waarde: ja_nee, tekst.");

    [Fact]
    public void A_note_without_an_A2_wording_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "b1: \"Ook op zondag.\", a2: \"Zondag ook.\"", "b1: \"Ook op zondag.\"", "'a2' ontbreekt.");

    [Fact]
    public void A_rule_without_a_status_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, ", status: gecontroleerd", "").Reports(ContentBuilder.Municipality, 13, "'status' ontbreekt.");

    [Fact]
    public void A_field_of_another_kind_of_value_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "ja_nee: ja", "ja_nee: ja, per: keer", "Het veld 'per' bestaat hier niet.");

    [Fact]
    public void A_thousand_with_a_point_is_a_fault() => Broken.Reports(ContentBuilder.Municipality, "bedrag: 44.70", "bedrag: 1.250", "'bedrag' heeft meer dan twee cijfers achter de punt.");

    [Fact]
    public void A_negative_amount_is_a_fault() => Broken.Reports(ContentBuilder.Municipality, "bedrag: 44.70", "bedrag: -44.70", "'bedrag' is kleiner dan nul.");

    [Fact]
    public void A_last_day_before_the_first_is_a_fault() => Broken.Reports(
        ContentBuilder.Municipality, "omvat: [kaart]", "omvat: [kaart], geldig_vanaf: 2026-02-01, geldig_tot_en_met: 2026-01-31", "De laatste dag ligt voor de eerste dag.");

    [Fact]
    public void A_year_and_days_together_are_a_fault() => Broken.Reports(
        ContentBuilder.Municipality, "omvat: [kaart]", "omvat: [kaart], geldig: 2026, geldig_vanaf: 2026-02-01", "De regel heeft 'geldig' en ook een eerste of laatste dag.");

    [Theory]
    [InlineData("geldig: 226", "226")]
    [InlineData("geldig_vanaf: 2206-01-01", "2206")]
    public void A_year_that_cannot_be_is_a_fault(string validity, string year) =>
        Broken.Reports(ContentBuilder.Municipality, "omvat: [kaart]", $"omvat: [kaart], {validity}", $"Het jaar {year} kan niet kloppen.");

    [Fact]
    public void A_year_holds_from_its_first_to_its_last_day() =>
        Assert.Equal(Validity.OfYear(2026), CostsWith("geldig: 2026").Validity);

    [Fact]
    public void A_rule_outside_a_list_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "      - { ja_nee", "        { ja_nee")
            .Reports(ContentBuilder.Municipality, 12, "Onder 'meeverhuizen' hoort een lijst van regels.");

    [Fact]
    public void A_text_of_more_than_200_characters_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "ja_nee: ja", $"tekst: {new string('x', 201)}", "'tekst' heeft 201 tekens, en mag er 200 hebben.");

    [Fact]
    public void A_note_of_more_than_200_characters_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "Ook op zondag.", new string('x', 201), "'b1' heeft 201 tekens, en mag er 200 hebben.");

    [Fact]
    public void Not_offered_can_only_be_true() => new ContentBuilder()
        .Replacing("content/gemeenten/gm9002-testdorp.yml", "niet_aangeboden: true", "niet_aangeboden: false")
        .Reports("content/gemeenten/gm9002-testdorp.yml", 7, "'niet_aangeboden' kan alleen 'true' zijn.");

    [Fact]
    public void The_scope_can_be_unknown() => Assert.Null(Assert.IsType<Amount>(Assert.IsType<HasValue>(CostsWith("geldig: 2026", "omvat: onbekend").Statement).Value).Includes);

    private static Rule CostsWith(string validity, string coverage = "omvat: [kaart]") =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "omvat: [kaart]", $"{coverage}, {validity}")
            .Read().Catalogue!.Knowledge.Rules.All.Single(rule => rule is { AspectId: "kosten", Municipality: { } code } && code.ToString() == "GM9001");
}
