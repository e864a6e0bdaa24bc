namespace Verschillen.Web.Tests.Channels.Intake;

[Collection(OneServer.Name)]
public sealed class LetterTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task A_late_study_is_answered_with_an_application_and_a_late_decision_with_a_notice()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(topics: ["hulpmiddelen"]), ("kant", "aan"));

        var letters = page.Page.QuerySelectorAll("textarea").Select(letter => letter.TextContent).ToList();
        var report = Assert.Single(letters, letter => letter.Contains("deed ik een melding", StringComparison.Ordinal));
        var decision = Assert.Single(letters, letter => letter.Contains("Daarom stel ik u in gebreke. Ik vraag u om binnen 2 weken te beslissen.", StringComparison.Ordinal));
        Assert.Contains("Hierbij doe ik een aanvraag.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("melding", decision, StringComparison.Ordinal);
    }
}
