namespace Verschillen.Tests.Content.Checks;

/// <summary>The study, the glossary and the organisations.</summary>
public sealed class HelpCheckTests
{
    [Fact]
    public void A_study_figure_on_a_topic_that_is_not_there_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Study, "onderwerp: voorbeeldkaart", "onderwerp: wonen").Reports(ContentBuilder.Study, 3, "Het onderwerp 'wonen' bestaat niet.");

    [Fact]
    public void A_study_figure_on_an_aspect_that_is_not_there_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Study, "aspect: meeverhuizen", "aspect: verhuizen").Reports(ContentBuilder.Study, 3, "heeft geen vergelijkingspunt 'verhuizen'.");

    [Fact]
    public void An_outcome_that_is_no_value_of_the_aspect_is_a_fault() =>
        Broken.Reports(ContentBuilder.Study, "waarde: ja", "waarde: soms", "'soms' is geen waarde van het vergelijkingspunt.");

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
    public void A_code_name_that_is_no_type_is_a_fault() =>
        Broken.Reports(ContentBuilder.Glossary, "code: Assessment", "code: de keuring", "'de keuring' is geen naam uit de programmacode.");

    [Fact]
    public void An_organisation_that_stands_twice_is_a_fault()
    {
        var content = new ContentBuilder();
        var text = content[ContentBuilder.Organisations].TrimEnd();

        content.With(ContentBuilder.Organisations, text + "\n" + text[(text.LastIndexOf('\n') + 1)..] + "\n")
            .Reports(ContentBuilder.Organisations, 5, "De organisatie 'nood' staat er twee keer");
    }
}
