namespace Verschillen.Tests.Content.Checks;

public sealed class TopicCheckTests
{
    [Fact]
    public void A_topic_without_a_dialog_is_a_fault() =>
        new ContentBuilder().Without(ContentBuilder.Dialog).Reports(ContentBuilder.Topic, 1, "Het onderwerp heeft geen dialoog.");

    [Fact]
    public void A_dialog_without_a_topic_is_a_fault()
    {
        var content = new ContentBuilder();

        content.With("dialogs/wonen.yml", content[ContentBuilder.Dialog].Replace("onderwerp: voorbeeldkaart", "onderwerp: wonen", StringComparison.Ordinal))
            .Reports("dialogs/wonen.yml", 1, "Het onderwerp 'wonen' bestaat niet.");
    }

    [Fact]
    public void A_file_name_that_is_not_the_topic_is_a_fault() =>
        Broken.Reports(ContentBuilder.Dialog, "onderwerp: voorbeeldkaart", "onderwerp: voorbeeld", "Het onderwerp 'voorbeeld' bestaat niet.");

    [Fact]
    public void Two_topics_that_a_receipt_number_cannot_tell_apart_are_a_fault()
    {
        // These two names have one code; it was found by trying numbers.
        const string Alike = "content/onderwerpen/onderwerp-6278.yml";
        var content = new ContentBuilder();

        content.With(Alike, content[ContentBuilder.Topic].Replace("onderwerp: voorbeeldkaart", "onderwerp: onderwerp-6278", StringComparison.Ordinal))
            .Reports(ContentBuilder.Topic, 1, "Het bewijsnummer kan dit onderwerp niet uit elkaar houden van 'onderwerp-6278'.");
    }

    [Fact]
    public void Two_aspects_of_one_name_are_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "id: inkomen", "id: afstand").Reports(ContentBuilder.Topic, 50, "Het vergelijkingspunt 'afstand' staat er twee keer");

    [Theory]
    [InlineData("uitzondering_op: leeftijd", "'uitzondering_op' noemt 'leeftijd'")]
    [InlineData("uitzondering_op: inkomen", "'uitzondering_op' noemt 'inkomen'")]
    [InlineData("uitzondering_op: afstand", "Een uitzondering geldt niet voor iedereen.")]
    public void An_exception_is_to_another_point_and_not_for_everybody(string exception, string problem) =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "id: inkomen", $"id: inkomen\n    {exception}").Reports(ContentBuilder.Topic, line: null, problem);

    [Fact]
    public void A_last_transition_with_a_condition_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "{ wordt: opnieuw_aanvragen", "{ als: { kaart: nee }, wordt: opnieuw_aanvragen", "De laatste overgang heeft een voorwaarde");

    [Fact]
    public void A_transition_that_is_never_reached_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "{ als: { kaart: ja }, wordt: vraag_na", "{ wordt: vraag_na", "Na een overgang zonder voorwaarde komt er nooit meer een aan de beurt.");

    [Fact]
    public void An_organisation_that_is_not_there_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "bij: naar", "bij: nood-nummer").Reports(ContentBuilder.Topic, 65, "De organisatie 'nood-nummer' bestaat niet.");

    [Fact]
    public void A_step_may_be_with_an_organisation() =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Topic, "bij: naar", "bij: nood").Read().Problems);

    [Fact]
    public void A_gap_after_a_step_that_is_not_there_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "stap: bel,", "stap: bellen,", "De stap 'bellen' bestaat niet.");

    [Theory]
    [InlineData("bellen", 1, "De stap 'bellen' bestaat niet.")]
    [InlineData("wacht", 1, "De stap 'wacht' wacht zelf op een termijn.")]
    [InlineData("bel", 0, "De stap 'bel' heeft geen termijn 0.")]
    [InlineData("bel", 2, "De stap 'bel' heeft geen termijn 2.")]
    public void A_step_that_waits_for_a_term_that_is_not_there_is_a_fault(string step, int term, string what) => Waiting(step, term).Reports(ContentBuilder.Topic, line: null, what);

    [Fact]
    public void A_step_that_waits_for_a_term_that_is_there_is_no_fault() => Assert.Empty(Waiting("bel", 1).Read().Problems);

    [Fact]
    public void A_condition_on_a_point_that_is_looked_at_before_the_move_only_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Topic, "id: meeverhuizen\n", "id: meeverhuizen\n    alleen_vooraf: ja\n").Reports(ContentBuilder.Topic, 70, "De voorwaarde noemt 'naar.meeverhuizen'");

    [Fact]
    public void A_main_topic_that_is_not_there_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "onderwerp: voorbeeldkaart", "onderwerp: voorbeeldkaart\nhoofdonderwerp: vervoer", "Het onderwerp 'vervoer' bestaat niet.");

    [Fact]
    public void A_topic_is_not_its_own_main_topic() =>
        Broken.Reports(ContentBuilder.Topic, "onderwerp: voorbeeldkaart", "onderwerp: voorbeeldkaart\nhoofdonderwerp: voorbeeldkaart", "'voorbeeldkaart' is zelf geen hoofdonderwerp.");

    [Fact]
    public void A_national_rule_on_an_aspect_that_is_not_there_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "landelijk:\n  afstand:", "landelijk:\n  afstanden:", "heeft geen vergelijkingspunt 'afstanden'.");

    [Theory]
    [InlineData("kart: ja", "De voorwaarde noemt 'kart'")]
    [InlineData("kaart: misschien", "'kaart' kan niet 'misschien' zijn.")]
    [InlineData("van.meeverhuis: ja", "De voorwaarde noemt 'van.meeverhuis'")]
    [InlineData("van.parkeren: soms", "'van.parkeren' kan niet 'soms' zijn.")]
    [InlineData("van.kosten: ja", "'van.kosten' kan niet 'ja' zijn.")]
    [InlineData("kaart: []", "De voorwaarde 'kaart' heeft geen waarde die past.")]
    public void A_condition_that_can_never_be_met_is_a_fault(string condition, string what) =>
        Broken.Reports(ContentBuilder.Topic, "als: { kaart: ja }", $"als: {{ {condition} }}", what);

    [Fact]
    public void A_step_for_an_answer_that_not_everybody_is_asked_for_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "alleen_als: { kaart: [ja, onbekend], naar.meeverhuizen: onbekend }", "alleen_als: { soort: bestuurder }", "De vraag 'soort' wordt niet aan iedereen gesteld.");

    [Fact]
    public void A_step_that_also_names_what_is_asked_first_is_no_fault() =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Topic, "alleen_als: { kaart: [ja, onbekend], naar.meeverhuizen: onbekend }", "alleen_als: { kaart: ja, soort: bestuurder }").Read().Problems);

    [Theory]
    [InlineData("kaart: onbekend")]
    [InlineData("soort: [bestuurder, passagier]")]
    [InlineData("van.kosten: bekend")]
    [InlineData("naar.parkeren: gratis")]
    public void A_condition_that_can_be_met_is_no_fault(string condition) =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Topic, "als: { kaart: ja }", $"als: {{ {condition} }}").Read().Problems);

    private static ContentBuilder Waiting(string step, int term) => new ContentBuilder().Replacing(
        ContentBuilder.Topic,
        "gat: { stap: bel,",
        $"  - {{ id: wacht, na: {{ stap: {step}, termijn: {term} }}, bij: naar, b1: \"Bel weer.\", a2: \"Bel weer.\", bron: wet }}\ngat: {{ stap: bel,");
}
