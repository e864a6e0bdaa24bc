namespace Verschillen.Tests.Content.Checks;

/// <summary>The study, the glossary, the organisations, and what no text may hold.</summary>
public sealed class HelpCheckTests
{
    [Fact]
    public void A_study_figure_on_a_topic_that_is_not_there_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Study, "onderwerp: voorbeeldkaart", "onderwerp: wonen").Reports(ContentBuilder.Study, 3, "Het onderwerp 'wonen' bestaat niet.");

    [Theory]
    [InlineData("9")]
    [InlineData("-1")]
    public void More_municipalities_than_were_looked_at_are_a_fault(string count) =>
        Broken.Reports(ContentBuilder.Study, "aantal: 3", $"aantal: {count}", $"{count} van de 8 gemeenten kan niet.");

    [Fact]
    public void A_word_that_leads_to_two_terms_is_a_fault() =>
        Broken.Reports(ContentBuilder.Glossary, "term: leges", "term: Medische keuring", "Het woord 'medische keuring' staat er twee keer");

    [Fact]
    public void A_term_of_a_topic_that_is_not_there_is_a_fault() =>
        Broken.Reports(ContentBuilder.Glossary, "onderwerp: voorbeeldkaart", "onderwerp: wonen", "Het onderwerp 'wonen' bestaat niet.");

    [Fact]
    public void An_organisation_that_stands_twice_is_a_fault()
    {
        var content = new ContentBuilder();
        var text = content[ContentBuilder.Organisations].TrimEnd();

        content.With(ContentBuilder.Organisations, text + "\n" + text[(text.LastIndexOf('\n') + 1)..] + "\n")
            .Reports(ContentBuilder.Organisations, 10, "De organisatie 'recht' staat er twee keer");
    }

    [Theory]
    [InlineData("soort: opvang", "soort: overig", "Er is geen organisatie van soort 'opvang'.")]
    [InlineData(", telefoon: \"113\"", "", "Er is geen organisatie van soort 'zelfdoding' met een telefoonnummer.")]
    public void Help_that_people_are_handed_over_to_must_be_there(string piece, string by, string what) =>
        new ContentBuilder().Replacing(ContentBuilder.Organisations, piece, by).Reports(ContentBuilder.Organisations, 0, what);

    [Fact]
    public void A_mail_address_in_a_text_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "Ook op zondag.", "Mail jan@voorbeeld.nl.", "In de tekst staat een e-mailadres.");

    [Fact]
    public void A_citizen_service_number_in_a_text_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "Ook op zondag.", "Noem 111222333.", "In de tekst staat een getal dat een burgerservicenummer kan zijn.");

    [Fact]
    public void Another_number_of_nine_digits_is_no_fault() =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Municipality, "Ook op zondag.", "Noem 111222334.").Read().Problems);
}
