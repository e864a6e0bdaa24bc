namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>What the page with everything together says, and to whom.</summary>
[Collection(OneServer.Name)]
public sealed class ResultTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task The_number_under_what_is_not_known_can_be_dialled()
    {
        var page = await _walk.FinishAsync("Ede", "Zeist");

        var asked = page.Page.QuerySelectorAll(".uitslag p").Where(line => line.TextContent.StartsWith("Stel deze vragen aan", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, line => Assert.NotNull(line.QuerySelector("a.telefoon")));
    }

    [Theory]
    [InlineData("inschrijven")]
    [InlineData("wonen")]
    public async Task What_no_desk_for_support_does_is_asked_of_the_municipality_itself(string topic)
    {
        var page = await _walk.FinishAsync("Dalfsen", "Zwolle", topics: [topic]);

        Assert.DoesNotContain(page.Page.QuerySelectorAll(".uitslag p"), line => line.TextContent.StartsWith("Stel deze vragen aan: Wmo-loket", StringComparison.Ordinal));
        Assert.Contains("Stel deze vragen aan: Gemeente Zwolle", page.Text(".uitslag"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_for_the_talk_has_a_title_of_its_own()
    {
        var sheet = await _walk.SendAsync(await _walk.FinishAsync(), ("ga", "gesprek"));

        Assert.Equal($"{sheet.Text("h1")} - Verschillen", sheet.Page.Title);
        Assert.NotEqual("Alles bij elkaar", sheet.Text("h1"));
    }

    [Fact]
    public async Task Somebody_to_help_is_asked_for_once()
    {
        var page = await _walk.FinishAsync("Ede", "Zeist", topics: ["hulpmiddelen", "wmo-aanvraag"]);

        Assert.Single(page.Text(".uitslag").Split("cliëntondersteuner. Die is gratis en mag mee naar het gesprek")[1..]);
    }

    [Fact]
    public async Task Two_fields_with_the_same_fault_are_told_apart()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Xyzq"), ("naar", "Qwerst"), ("dag", "1 maart 2027"));

        var links = page.Page.QuerySelectorAll("[role=alert] a").Select(link => link.TextContent).ToList();
        Assert.Equal(2, links.Distinct(StringComparer.Ordinal).Count());
        Assert.StartsWith("Waar woont u nu?", links[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_there_is_something_to_read_first_is_in_the_title_and_nothing_of_the_danger()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Ede, ik wil dood"), ("naar", "Zeist"), ("dag", "1 maart 2027"));

        Assert.StartsWith("Lees dit eerst: ", page.Page.Title, StringComparison.Ordinal);
        Assert.Contains("113", page.Text("[role=alert]"), StringComparison.Ordinal);
    }
}
