namespace Verschillen.Tests.Content.Yaml;

public sealed class FieldsTests
{
    [Fact]
    public void A_missing_field_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "soort: wmo, ", "").Reports(ContentBuilder.Municipality, 5, "'soort' ontbreekt.");

    [Fact]
    public void An_unknown_field_is_a_fault_and_the_nearest_known_one_is_named()
    {
        var content = new ContentBuilder().Replacing(ContentBuilder.Municipality, "toelichting:", "toelichtng:");

        var problem = Assert.Single(content.Read().Problems);

        Assert.Equal("Het veld 'toelichtng' bestaat hier niet.", problem.What);
        Assert.Equal("Bedoelt u 'toelichting'?", problem.Mend);
    }

    [Fact]
    public void An_empty_field_is_a_fault() => Broken.Reports(ContentBuilder.Municipality, "naam: Wmo-loket", "naam: ''", "'naam' is leeg.");

    [Fact]
    public void A_list_where_a_word_belongs_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "naam: Wmo-loket", "naam: [Wmo-loket]", "'naam' hoort één waarde te hebben.");

    [Fact]
    public void A_word_where_a_list_belongs_is_a_fault() =>
        Broken.Reports(ContentBuilder.Dialog, "[Wat kost een kaart in Testdorp]", "Wat kost een kaart", "'voorbeelden' hoort een lijst te zijn.");

    [Fact]
    public void A_word_where_fields_belong_is_a_fault() =>
        Broken.Reports(ContentBuilder.Dialog, "{ b1: \"Heeft u een kaart?\", a2: \"Heeft u een kaart?\" }", "Heeft u een kaart", "Hier hoort een blok met velden.");

    [Fact]
    public void A_word_outside_a_closed_list_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "van: bijstandsnorm", "van: norm", "'van' kan niet 'norm' zijn.");

    [Theory]
    [InlineData("veel")]
    [InlineData("4e3")]
    public void An_amount_that_is_no_number_is_a_fault(string text) =>
        Broken.Reports(ContentBuilder.Municipality, "bedrag: 44.70", $"bedrag: {text}", "'bedrag' is geen getal");

    [Fact]
    public void A_comma_in_an_amount_is_explained()
    {
        var problem = Assert.Single(new ContentBuilder().Replacing(ContentBuilder.Municipality, "bedrag: 44.70", "bedrag: 44,70").Read().Problems);

        Assert.StartsWith("Schrijf een getal met een punt, zoals 44.70", problem.Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("22 november 2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-11")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void A_day_that_is_text_or_does_not_exist_is_a_fault(string text) =>
        Broken.Reports(ContentBuilder.Municipality, "opgehaald: 2026-11-22", $"opgehaald: {text}", "'opgehaald' is geen dag die bestaat");

    [Theory]
    [InlineData("opgehaald: 2026-11-22", "opgehaald: \"2026-11-22\"", "opgehaald")]
    [InlineData("peildatum: 2026,", "peildatum: \"2026\",", "peildatum")]
    [InlineData("bedrag: 44.70", "bedrag: '44.70'", "bedrag")]
    [InlineData("omvat: [kaart]", "omvat: [kaart], geldig: \"2026\"", "geldig")]
    public void Where_only_the_quotes_are_wrong_they_are_the_fault(string piece, string by, string field) =>
        Broken.Reports(ContentBuilder.Municipality, piece, by, $"'{field}' staat tussen aanhalingstekens.");

    [Theory]
    [InlineData("Ook op zondag, en maandag.")]
    [InlineData("“Ook op zondag, en maandag.”")]
    public void A_comma_in_a_text_without_quotes_is_explained(string text)
    {
        var problem = new ContentBuilder().Replacing(ContentBuilder.Municipality, "b1: \"Ook op zondag.\"", $"b1: {text}").Read().Problems[0];

        Assert.Contains("rechte aanhalingstekens", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_that_a_missing_field_can_have_are_named()
    {
        var problem = Assert.Single(new ContentBuilder().Replacing(ContentBuilder.Municipality, ", status: gecontroleerd", "").Read().Problems);

        Assert.Equal("Voeg 'status: ...' toe. Kies uit: gecontroleerd, overgenomen, ingetrokken.", problem.Mend);
    }

    [Theory]
    [InlineData("2026-2027")]
    [InlineData("2026.5")]
    [InlineData("dit jaar")]
    public void A_rule_for_more_than_a_year_is_told_to_name_its_days(string text)
    {
        var problem = Assert.Single(new ContentBuilder().Replacing(ContentBuilder.Municipality, "omvat: [kaart]", $"omvat: [kaart], geldig: {text}").Read().Problems);

        Assert.Contains("geldig_vanaf", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_and_a_half_is_no_year() =>
        Broken.Reports(ContentBuilder.Study, "van: 8", "van: 8.5", "'van' is geen heel getal.");

    [Theory]
    [InlineData("Kosten")]
    [InlineData("kosten_kaart")]
    [InlineData("kösten")]
    public void A_name_that_is_not_kebab_case_is_a_fault(string id) =>
        Broken.Reports(ContentBuilder.Topic, "id: duur", $"id: {id}", $"'{id}' is geen geldige naam.");
}
