namespace Verschillen.Tests.Content.Yaml;

public sealed class NodeTreeTests
{
    [Fact]
    public void A_double_key_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "    duur:", "    kosten:")
            .Reports(ContentBuilder.Municipality, 10, "'kosten' staat hier twee keer; de eerste staat op regel 8.");

    [Fact]
    public void Of_a_topic_that_is_there_twice_nothing_is_lost_and_no_source_seems_unused()
    {
        var content = new ContentBuilder().Replacing(ContentBuilder.Municipality, "    meeverhuizen:", "  voorbeeldkaart:\n    meeverhuizen:");

        var problem = Assert.Single(content.Read().Problems);

        Assert.Equal("'voorbeeldkaart' staat hier twee keer; de eerste staat op regel 7.", problem.What);
        Assert.Equal("Zet wat onder allebei staat bij elkaar onder één 'voorbeeldkaart:'.", problem.Mend);
    }

    [Fact]
    public void Two_sources_of_one_name_are_one_too_many_or_want_another_name() =>
        Assert.Equal(
            "Haal er één weg, of geef er één een andere naam.",
            new ContentBuilder().Replacing(ContentBuilder.Municipality, "\ncontact:", "\n  kaart: { titel: Nog een, uitgever: Gemeente, adres: https://voorbeeld.nl, opgehaald: 2026-11-22 }\ncontact:").Read().Problems[0].Mend);

    [Theory]
    [InlineData("bedrag: 44.70", "bedrag:44.70", "Achter 'bedrag:' ontbreekt een spatie.")]
    [InlineData("per: keer", "per:keer", "Achter 'per:' ontbreekt een spatie.")]
    public void A_space_that_is_missing_behind_a_colon_is_the_only_fault(string piece, string by, string what) =>
        Assert.Equal(what, Assert.Single(new ContentBuilder().Replacing(ContentBuilder.Municipality, piece, by).Read().Problems).What);

    [Fact]
    public void An_anchor_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "id: duur", "id: &naam duur", "Hier staat een verwijzing met & of *.");

    [Fact]
    public void An_alias_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "naam: Wmo-loket", "naam: *loket", "Hier staat een verwijzing met & of *.");

    [Fact]
    public void A_tag_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "naam: Wmo-loket", "naam: !!str Wmo-loket", "Hier staat een soortaanduiding met !.");

    [Theory]
    [InlineData("#2026")]
    [InlineData("# de nieuwe")]
    public void A_text_that_is_cut_off_by_a_comment_is_a_fault(string rest) =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "titel: Kaart,", $"titel: Kaart {rest}\n     ,").Reports(ContentBuilder.Municipality, 3, "Wat achter het teken # staat, wordt niet gelezen.");

    [Theory]
    [InlineData("titel: Kaart#2026,")]
    [InlineData("titel: \"Kaart #2026\",")]
    [InlineData("titel: \"Kaart\", # nieuw\n     ")]
    [InlineData("# nieuw\n     titel: Kaart,")]
    public void A_comment_that_cuts_nothing_off_is_none(string title) =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Municipality, "titel: Kaart,", title).Read().Problems);

    [Fact]
    public void A_second_document_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "\nregels:", "\n---\nregels:").Reports(ContentBuilder.Municipality, 6, "Er begint een tweede document");

    [Fact]
    public void A_list_on_top_is_a_fault() =>
        new ContentBuilder().With(ContentBuilder.Municipality, "- gemeente: GM9001\n")
            .Reports(ContentBuilder.Municipality, 1, "Het bestand begint niet met een veld.");

    [Fact]
    public void Wrong_indentation_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "    duur:", "   duur:", "klopt");

    [Fact]
    public void A_second_colon_is_explained() =>
        Broken.Reports(ContentBuilder.Municipality, "gemeente: GM9001", "gemeente: GM9001: Voorbeeldstad", "Hier staat een dubbele punt waar dat niet kan.");

    [Fact]
    public void An_open_brace_is_explained() =>
        Broken.Reports(ContentBuilder.Municipality, "status: gecontroleerd }", "status: gecontroleerd", "Een haakje of accolade wordt niet gesloten.");

    [Fact]
    public void An_open_quote_is_explained() =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "Zondag ook.\"", "Zondag ook.")
            .Reports(ContentBuilder.Municipality, line: null, "aanhalingsteken");

    [Fact]
    public void Blocks_in_blocks_without_end_are_a_fault() =>
        new ContentBuilder().With(ContentBuilder.Organisations, "bronnen: " + new string('[', 5000))
            .Reports(ContentBuilder.Organisations, 1, "Er zitten te veel blokken in elkaar.");
}
