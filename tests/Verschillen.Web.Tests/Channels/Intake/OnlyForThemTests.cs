namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>Nobody reads rules that are not for them: a child has another law, and of who goes into care the care office gives the aid.</summary>
[Collection(OneServer.Name)]
public sealed class OnlyForThemTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task Of_guidance_for_a_child_no_own_share_and_no_term_of_the_other_law_is_told()
    {
        var child = await ResultAsync("begeleiding-en-dagbesteding", ("begeleiding-en-dagbesteding.voor-wie", "kind"));
        var adult = await ResultAsync("begeleiding-en-dagbesteding", ("begeleiding-en-dagbesteding.voor-wie", "ikzelf"));

        foreach (var words in (string[])["eigen bijdrage", "AOW-leeftijd", "Hoe lang duurt het besluit?"])
        {
            Assert.DoesNotContain(words, child, StringComparison.Ordinal);
            Assert.Contains(words, adult, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_goes_into_care_calls_the_care_office_about_the_wheelchair_and_applies_for_nothing()
    {
        var care = await ResultAsync("hulpmiddelen", ("hulpmiddelen.hulpmiddel", "rolstoel"), ("hulpmiddelen.eigendom", "bruikleen"), ("hulpmiddelen.naar-instelling", "ja"));

        Assert.Contains("Bel het zorgkantoor of de instelling over uw hulpmiddel.", care, StringComparison.Ordinal);
        foreach (var words in (string[])["Meld u bij uw nieuwe gemeente voor een hulpmiddel", "convenant", "zonder hulpmiddel", "Vraag of uw hulpmiddel mee mag"])
        {
            Assert.DoesNotContain(words, care, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("gehandicaptenparkeerkaart", "gehandicaptenparkeerkaart.kaart", "nee", "Dit vraagt u aan: Gehandicaptenparkeerkaart.")]
    [InlineData("jobcoaching", "jobcoaching.jobcoach", "nee", "Dit vraagt u aan: Jobcoach.")]
    [InlineData("clientondersteuning", "clientondersteuning.ondersteuner", "nee", "Dit vraagt u aan: Gratis cliëntondersteuning.")]
    [InlineData("inschrijven", "inschrijven.uitkering", "nee", "Dit geeft u door: Verhuizing doorgeven.")]
    [InlineData("wonen", "wonen.woning-gevonden", "ja", "Hierover belt u: Een passende woning.")]
    public async Task Nobody_applies_anew_for_what_they_do_not_have_or_only_pass_on(string topic, string question, string answer, string expected)
    {
        var result = await ResultAsync(topic, (question, answer));

        Assert.Contains(expected, result, StringComparison.Ordinal);
        Assert.DoesNotContain("opnieuw aan:", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("studietoeslag", 0)]
    [InlineData("gehandicaptenparkeerkaart", 0)]
    [InlineData("hulpmiddelen", 1)]
    public async Task A_sheet_for_the_talk_is_offered_where_there_is_a_talk(string topic, int expected) =>
        Assert.Equal(expected, (await _walk.FinishAsync(topics: [topic])).Page.QuerySelectorAll("button[value=gesprek]").Length);

    private async Task<string> ResultAsync(string topic, params (string Question, string Answer)[] answers)
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Zwolle"), ("naar", "Utrecht"), ("dag", "18 december 2026"));
        page = await _walk.SendAsync(page, ("onderwerpen", topic));
        while (page.Page.QuerySelector("input[name=stap][value=vragen]") is not null)
        {
            page = await _walk.SendAsync(page, [.. answers.Select(answer => ($"antwoord-{answer.Question}", answer.Answer))]);
        }

        return page.Text(".uitslag");
    }
}
