namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>Who listens hears in the title, and at the heading that the page opens at, which step it is.</summary>
[Collection(OneServer.Name)]
public sealed class StepTitleTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task Each_step_has_its_own_title_and_opens_at_its_own_heading()
    {
        var first = await _walk.OpenAsync();
        var second = await _walk.SendAsync(first, ("van", "Zwolle"), ("naar", "Utrecht"), ("dag", "1 maart 2027"));
        var third = await _walk.SendAsync(second, ("onderwerpen", "gehandicaptenparkeerkaart"));
        var again = await _walk.SendAsync(third, ("antwoord-gehandicaptenparkeerkaart.kaart", "ja"));

        foreach (var (page, title) in ((Visit, string)[])
        [
            (first, "Stap 1 van 3: uw verhuizing"),
            (second, "Stap 2 van 3: wat u heeft of wilt"),
            (third, "Stap 3 van 3: een paar vragen"),
            (again, "Stap 3 van 3: nog 1 vraag"),
        ])
        {
            Assert.Equal(title, page.Page.QuerySelector("h2#nieuwste")!.TextContent);
            Assert.StartsWith(title, page.Page.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_was_too_old_says_so_in_its_title_and_the_fields_have_a_limit()
    {
        var page = await Visit.SendAsync(server.Browser, "/intake", new FormUrlEncodedContent([KeyValuePair.Create("stand", "onzin"), KeyValuePair.Create("stap", "verhuizing")]));

        Assert.StartsWith("Vul het opnieuw in", page.Page.Title, StringComparison.Ordinal);
        var fields = page.Page.QuerySelectorAll("input[type=text]");
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.Equal("200", field.GetAttribute("maxlength")));
    }

    [Fact]
    public async Task Without_script_the_number_is_to_be_copied_first() =>
        Assert.Contains("Kopieer dit nummer eerst.", (await _walk.FinishAsync()).Html, StringComparison.Ordinal);
}
