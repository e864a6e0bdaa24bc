namespace Verschillen.Tests.Content.Files;

public sealed class MunicipalityFileTests
{
    [Fact]
    public void A_code_that_is_no_code_is_a_fault() => Broken.Reports(ContentBuilder.Municipality, "GM9001", "9001", "'9001' is geen gemeentecode.");

    [Fact]
    public void A_code_that_is_not_of_today_is_a_fault() => Broken.Reports(ContentBuilder.Municipality, "GM9001", "GM9100", "GM9100 is geen gemeente van nu.");

    [Theory]
    [InlineData("gm9002-voorbeeldstad")]
    [InlineData("gm9001-testdorp")]
    [InlineData("GM9001-voorbeeldstad")]
    public void A_file_name_that_does_not_fit_code_and_name_is_a_fault(string name)
    {
        var content = new ContentBuilder();

        content.With($"content/gemeenten/{name}.yml", content[ContentBuilder.Municipality])
            .Without(ContentBuilder.Municipality)
            .Reports($"content/gemeenten/{name}.yml", 0, "De naam van het bestand past niet bij wat erin staat.");
    }

    [Fact]
    public void An_unknown_topic_is_a_fault_and_the_nearest_is_named()
    {
        var content = new ContentBuilder().Replacing(ContentBuilder.Municipality, "voorbeeldkaart:", "voorbeldkaart:");

        var problem = Assert.Single(content.Read().Problems);

        Assert.Equal((7, "Het onderwerp 'voorbeldkaart' bestaat niet.", "Bedoelt u 'voorbeeldkaart'?"), (problem.Line, problem.What, problem.Mend));
    }

    [Fact]
    public void An_unknown_aspect_is_a_fault_and_the_nearest_is_named()
    {
        var content = new ContentBuilder().Replacing(ContentBuilder.Municipality, "meeverhuizen:", "mee-verhuizen:");

        var problem = Assert.Single(content.Read().Problems);

        Assert.Equal((12, "Bedoelt u 'meeverhuizen'?"), (problem.Line, problem.Mend));
    }

    [Fact]
    public void A_topic_that_cannot_be_read_is_not_called_unknown_too()
    {
        var problems = new ContentBuilder().With(ContentBuilder.Topic, "onderwerp: [\n").Read().Problems;

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal(ContentBuilder.Topic, problem.File));
    }

    [Theory]
    [InlineData("Van de 8 gemeenten in het onderzoek doen 3 dit.")]
    [InlineData("Verkenning verschillen tussen gemeenten")]
    [InlineData("VNG en Common Eye")]
    public void Words_of_the_anonymous_study_are_a_fault(string words) =>
        Broken.Reports(ContentBuilder.Municipality, "naam: Wmo-loket", $"naam: {words}", "hoort bij het anonieme onderzoek.");

    [Theory]
    [InlineData("veertien")]
    [InlineData("14 090 (gratis)")]
    [InlineData("1")]
    [InlineData("14 03")]
    [InlineData("088 123 45 6")]
    [InlineData("088 123 45 678")]
    [InlineData("0800 123")]
    [InlineData("0900 12345")]
    [InlineData("110033")]
    [InlineData("+31 88 123 45 6")]
    public void A_phone_number_that_cannot_be_dialled_is_a_fault(string phone) =>
        Broken.Reports(ContentBuilder.Municipality, "telefoon: 14 090", $"telefoon: {phone}", "is geen telefoonnummer.");

    [Theory]
    [InlineData("14 0172")]
    [InlineData("1400")]
    [InlineData("112")]
    [InlineData("116 111")]
    [InlineData("0800 1525")]
    [InlineData("0900 99 88 778")]
    [InlineData("088-123 45 67")]
    [InlineData("+31 88 123 45 67")]
    public void A_phone_number_that_can_be_dialled_is_none(string phone) =>
        Assert.Empty(new ContentBuilder().Replacing(ContentBuilder.Municipality, "telefoon: 14 090", $"telefoon: {phone}").Read().Problems);

    [Theory]
    [InlineData("j.jansen@voorbeeldstad.nl")]
    [InlineData("loket")]
    public void A_mailbox_of_a_person_is_a_fault(string mailbox) =>
        Broken.Reports(ContentBuilder.Municipality, "loket@voorbeeldstad.nl", mailbox, "is geen adres van een loket.");

    [Fact]
    public void A_withdrawn_contact_is_not_told() => Assert.Empty(new ContentBuilder()
        .Replacing(ContentBuilder.Municipality, "nl, bron: kaart, status: overgenomen }\nregels", "nl, bron: kaart, status: ingetrokken }\nregels")
        .Read().Catalogue!.Knowledge.Contacts);
}
