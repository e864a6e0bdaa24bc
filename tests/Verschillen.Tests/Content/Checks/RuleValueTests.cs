namespace Verschillen.Tests.Content.Checks;

public sealed class RuleValueTests
{
    [Fact]
    public void A_value_of_another_kind_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "ja_nee: ja", "tekst: mee", "'meeverhuizen' heeft een tekst, en hoort een ja_nee te hebben.");

    [Fact]
    public void A_part_that_the_aspect_does_not_have_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "omvat: [kaart]", "omvat: [kaart, foto]", "'kosten' heeft geen deel 'foto'.");

    [Fact]
    public void An_amount_that_does_not_say_what_it_covers_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "omvat: [kaart], ", "").Reports(ContentBuilder.Municipality, 9, "Er staat niet bij wat het bedrag omvat.");

    [Fact]
    public void A_choice_that_the_aspect_does_not_have_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "keuze: gratis", "keuze: soms", "'parkeren' kan niet 'soms' zijn.");

    [Fact]
    public void Another_unit_than_that_of_the_aspect_is_a_fault() =>
        Broken.Reports(ContentBuilder.Topic, "aantal: 100, eenheid: meter", "aantal: 100, eenheid: kilometer", "De eenheid is 'kilometer', en hoort 'meter' te zijn.");

    [Fact]
    public void A_figure_outside_the_bounds_of_its_aspect_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "bedrag: 44.70", "bedrag: 4470", "4470 ligt buiten de grenzen 0 en 500.");

    [Fact]
    public void A_figure_outside_its_bounds_is_right_when_it_is_said_why() => Assert.Empty(new ContentBuilder()
        .Replacing(ContentBuilder.Municipality, "bedrag: 44.70", "bedrag: 4470, buiten_grens_omdat: de verordening noemt het zo")
        .Read().Problems);

    [Fact]
    public void A_reason_that_is_not_needed_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "bedrag: 44.70", "bedrag: 44.70, buiten_grens_omdat: zomaar", "De waarde ligt binnen de grenzen");

    [Theory]
    [InlineData("duur: 200, eenheid: dagen")]
    [InlineData("duur: 7, eenheid: maanden")]
    [InlineData("duur: 1, eenheid: uren")]
    public void A_duration_is_held_against_bounds_in_their_unit(string duration) =>
        Broken.Reports(ContentBuilder.Municipality, "duur: 8, eenheid: weken", duration, "ligt buiten de grenzen 1 en 26.");

    [Fact]
    public void A_duration_in_another_unit_may_lie_within() =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Municipality, "duur: 8, eenheid: weken", "duur: 56, eenheid: dagen").Read().Problems);

    [Fact]
    public void A_duration_without_limit_has_no_bounds() =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Municipality, "duur: 8, eenheid: weken, grens: hoogstens", "duur: onbeperkt").Read().Problems);

    [Fact]
    public void A_percentage_over_a_thousand_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "percentage: 110", "percentage: 1100", "1100 ligt buiten de grenzen 0 en 1000.");

    [Fact]
    public void A_topic_that_it_falls_under_must_be_there() =>
        Broken.Reports(ContentBuilder.Municipality, "ja_nee: ja", "valt_onder: voorbeeld", "Het onderwerp 'voorbeeld' bestaat niet.");

    [Fact]
    public void A_topic_cannot_fall_under_itself() =>
        Broken.Reports(ContentBuilder.Municipality, "ja_nee: ja", "valt_onder: voorbeeldkaart", "Het onderwerp valt onder zichzelf.");
}
