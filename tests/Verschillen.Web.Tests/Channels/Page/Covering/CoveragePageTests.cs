using System.Net;
using Verschillen.Web.Channels.Page.Covering;

namespace Verschillen.Web.Tests.Channels.Page.Covering;

[Collection(OneServer.Name)]
public sealed class CoveragePageTests(Server server)
{
    [Fact]
    public async Task The_page_counts_every_topic_over_all_municipalities()
    {
        var visit = await Visit.OpenAsync(server.Browser, "/dekking");

        var rows = visit.Page.QuerySelectorAll(".dekking tbody tr");
        Assert.Equal((HttpStatusCode.OK, "Wat wij weten", "Alle 342 gemeenten samen"), (visit.Status, visit.Text("h1"), visit.Text(".dekking caption")));
        Assert.True(rows.Length >= 20, $"{rows.Length} topics");
        Assert.All(rows, row => Assert.Equal(10, row.Children.Length));
    }

    [Fact]
    public async Task Each_number_stands_under_the_name_of_its_column()
    {
        var visit = await Visit.OpenAsync(server.Browser, "/dekking?gemeente=GM0193");

        var columns = visit.Page.QuerySelectorAll(".dekking thead")[0].QuerySelectorAll("th[scope=col]").Skip(1).Select(header => header.TextContent);
        var shown = visit.Page.QuerySelectorAll(".dekking tbody")[0].Children[0].QuerySelectorAll("td .kolom").Select(name => name.TextContent.TrimEnd(' ', ':'));
        Assert.Equal("Wat wij weten van Zwolle", visit.Text(".dekking caption"));
        Assert.Equal(columns, shown);
    }

    [Theory]
    [InlineData("zwolle", "Wat wij weten van Zwolle")]
    [InlineData("Vinkeveen", "Wat wij weten van De Ronde Venen")]
    [InlineData("Hengelo", "Wat wij weten van Hengelo")]
    public async Task A_municipality_is_looked_up_by_name_or_place(string name, string heading)
    {
        var visit = await Visit.OpenAsync(server.Browser, "/dekking?gemeente=" + Uri.EscapeDataString(name));

        Assert.Contains(heading, visit.Page.QuerySelectorAll("h2").Select(element => element.TextContent));
        Assert.Equal(name, visit.Page.QuerySelector("#gemeente")?.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Xyzdorp")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_name_that_is_not_found_is_told_in_the_title_and_at_the_field(string name)
    {
        var visit = await Visit.OpenAsync(server.Browser, "/dekking?gemeente=" + Uri.EscapeDataString(name));

        Assert.StartsWith("Niet gevonden", visit.Page.Title, StringComparison.Ordinal);
        Assert.StartsWith($"Wij vinden \"{name}\" niet.", visit.Page.GetElementById(visit.Page.QuerySelector("#gemeente[aria-invalid=true]")!.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_in_several_municipalities_gives_the_choice()
    {
        var visit = await Visit.OpenAsync(server.Browser, "/dekking?gemeente=Bergen");

        Assert.Equal("Welke gemeente bedoelt u?", visit.Text("main h2"));
    }

    [Fact]
    public async Task Danger_in_the_field_is_answered_before_all_else()
    {
        var visit = await Visit.OpenAsync(server.Browser, "/dekking?gemeente=" + Uri.EscapeDataString("ik wil dood"));

        Assert.StartsWith("Lees dit eerst:", visit.Page.Title, StringComparison.Ordinal);
        Assert.Contains("113", visit.Page.QuerySelector("h1")!.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij vinden", visit.Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zwolle", "/dekking?gemeente=GM0193")]
    [InlineData("Vinkeveen", "/dekking?gemeente=GM0736")]
    public async Task What_is_typed_is_in_no_address_and_a_municipality_that_is_found_has_its_own(string name, string address)
    {
        var visit = await TypeAsync(name);

        Assert.Equal((HttpStatusCode.SeeOther, address), (visit.Status, visit.Response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("Xyzdorp", "Wij vinden \"Xyzdorp\" niet.")]
    [InlineData("Bergen", "Welke gemeente bedoelt u?")]
    [InlineData("ik wil dood", "113")]
    [InlineData("", "Alle 342 gemeenten samen")]
    public async Task What_is_not_one_municipality_is_answered_where_it_was_sent(string name, string expected)
    {
        var visit = await TypeAsync(name);

        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Contains(expected, visit.Text("main"), StringComparison.Ordinal);
    }

    private Task<Visit> TypeAsync(string name) => Visit.SendAsync(server.Browser, CoveragePage.Address, new FormUrlEncodedContent([KeyValuePair.Create("gemeente", name)]));
}
