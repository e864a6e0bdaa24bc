namespace Verschillen.Tests.Content.Files;

public sealed class SourceListTests
{
    [Fact]
    public void A_rule_without_a_source_is_a_fault() =>
        new ContentBuilder().Replacing(ContentBuilder.Municipality, "ja_nee: ja, bron: kaart", "ja_nee: ja").Reports(ContentBuilder.Municipality, 13, "'bron' ontbreekt.");

    [Fact]
    public void A_source_that_is_not_listed_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "ja_nee: ja, bron: kaart", "ja_nee: ja, bron: kart", "De bron 'kart' staat niet bij 'bronnen'.");

    [Fact]
    public void A_source_that_nothing_uses_is_a_fault() => new ContentBuilder()
        .Replacing(ContentBuilder.Municipality, "\ncontact:", "\n  oud: { titel: Oud, uitgever: Gemeente, adres: https://voorbeeldstad.nl/oud, opgehaald: 2026-11-22 }\ncontact:")
        .Reports(ContentBuilder.Municipality, 4, "De bron 'oud' wordt nergens gebruikt.");

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("202")]
    [InlineData("1026")]
    [InlineData("januari 2026")]
    public void A_source_date_that_does_not_exist_is_a_fault(string date) =>
        Broken.Reports(ContentBuilder.Municipality, "peildatum: 2026,", $"peildatum: {date},", "'peildatum' is geen datum die bestaat");

    [Fact]
    public void A_source_from_long_after_it_was_read_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "peildatum: 2026,", "peildatum: 2028,", "De peildatum ligt meer dan een jaar na de dag waarop de bron is gelezen.");

    [Theory]
    [InlineData("peildatum: 2026-12")]
    [InlineData("peildatum: 2026-11-23")]
    public void A_source_from_the_future_is_a_fault(string date) =>
        Broken.Reports(ContentBuilder.Municipality, "peildatum: 2026,", $"{date},", "'peildatum' ligt in de toekomst: ");

    [Fact]
    public void A_source_that_was_read_in_the_future_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "peildatum: 2026, opgehaald: 2026-11-22", "opgehaald: 2026-11-23", "'opgehaald' ligt in de toekomst: 2026-11-23, en het is vandaag 2026-11-22.");

    [Theory]
    [InlineData("peildatum: 2026-11-22")] // today
    [InlineData("peildatum: 2026-11")]
    [InlineData("peildatum: 2027")] // the prices of next year
    public void A_source_of_today_or_about_next_year_is_no_fault(string date) =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Municipality, "peildatum: 2026,", $"{date},").Check().Problems);

    [Fact]
    public void A_server_whose_clock_is_behind_takes_the_content() =>
        Assert.NotNull(new ContentBuilder().Replacing(ContentBuilder.Municipality, "peildatum: 2026, opgehaald: 2026-11-22", "opgehaald: 2026-11-23").Read().Catalogue);

    [Theory]
    [InlineData("www.voorbeeldstad.nl")]
    [InlineData("ftp://voorbeeldstad.nl/kaart")]
    [InlineData("/kaart")]
    [InlineData("\"javascript:alert(1)\"")]
    public void An_address_that_is_not_on_the_web_is_a_fault(string address) =>
        Broken.Reports(ContentBuilder.Municipality, "https://voorbeeldstad.nl/kaart", address, "is geen webadres.");

    [Theory]
    [InlineData("https://jan:geheim@voorbeeldstad.nl/kaart")]
    [InlineData("https://voorbeeldstad.nl/kaart?email=jan")]
    [InlineData("https://voorbeeldstad.nl/kaart;jsessionid=5")]
    public void An_address_with_something_of_a_person_is_a_fault(string address) =>
        Broken.Reports(ContentBuilder.Municipality, "https://voorbeeldstad.nl/kaart", address, "In het webadres staat iets van een persoon, of een sleutel.");

    [Fact]
    public void A_remark_of_more_than_200_characters_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "peildatum: 2026,", $"let_op: {new string('x', 201)},", "'let_op' heeft 201 tekens, en mag er 200 hebben.");
}
