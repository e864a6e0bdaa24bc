using System.Net;
using Microsoft.Extensions.Configuration;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Tests.Channels.Page;

/// <summary>The chat in lines of 40 characters, and within the pages of others.</summary>
public sealed class PlaceTests(PlaceTests.EmbeddedServer embedded) : IClassFixture<PlaceTests.EmbeddedServer>
{
    private const string Site = "https://www.nieuwerdal.example";

    private readonly Server _server = embedded.Server;

    [Fact]
    public async Task In_lines_of_forty_characters_a_whole_conversation_can_be_held()
    {
        var visit = await Visit.OpenAsync(_server.Browser, "/tekst");
        visit = await Visit.SendAsync(_server.Browser, "/tekst", Form(("stand", visit.State), ("tekst", Talk.WholeQuestion)));

        var lines = visit.Page.QuerySelector("pre")!.TextContent.Split('\n');
        Assert.Contains(lines, line => line.Contains("118,35 euro", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= 40 || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
        Assert.NotEmpty(visit.Page.QuerySelectorAll("pre a[href^=http]"));
        Assert.Equal("/tekst#nieuwste", visit.Page.QuerySelector("form")!.GetAttribute("action"));
        Assert.NotEmpty(visit.Page.QuerySelectorAll("button[name=wijzig]"));
    }

    [Fact]
    public async Task The_page_for_a_frame_has_no_header_of_its_own_and_stays_in_the_frame()
    {
        var visit = await Visit.OpenAsync(_server.Browser, "/ingebed?naar=Zwolle");

        Assert.Equal("/ingebed#nieuwste", visit.Page.QuerySelector("form")!.GetAttribute("action"));
        Assert.Empty(visit.Page.QuerySelectorAll("header a, footer"));
        Assert.Equal("_blank", visit.Page.QuerySelector("[formaction]")!.GetAttribute("formtarget"));
    }

    [Theory]
    [InlineData("/ingebed", $"frame-ancestors {Site}")]
    [InlineData("/ingebed/", $"frame-ancestors {Site}")]
    [InlineData("/", "frame-ancestors 'none'")]
    public async Task Only_the_page_for_it_may_stand_in_a_frame_of_an_allowed_site(string address, string rule) =>
        Assert.EndsWith(rule, (await Visit.OpenAsync(_server.Browser, address)).Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData(Site, true)]
    [InlineData("https://www.ander.example", false)]
    [InlineData("https://www.nieuwerdal.example.ander.example", false)]
    [InlineData("null", false)]
    public async Task Only_an_allowed_site_may_ask_for_the_conversation(string origin, bool isAllowed)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/gesprek");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "verschillen-fragment");

        var answer = await _server.Browser.SendAsync(preflight);

        Assert.Equal(isAllowed ? origin : null, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public void An_address_that_is_no_site_is_told_at_the_start()
    {
        using var file = new ConfigurationManager { ["Embedding:Origins:0"] = "https://www.nieuwerdal.example/pagina", ["Embedding:Origins:1"] = "nieuwerdal.example" };

        Settings.Read(file, "/srv/chat", out var problems);

        Assert.Equal(2, problems.Count);
    }

    [Theory]
    [InlineData("/verschillen-chat.js", "text/javascript")]
    [InlineData("/conversation.js", "text/javascript")]
    [InlineData("/verschillen-chat.css", "text/css")]
    public async Task What_the_widget_needs_is_open_to_every_site(string address, string type)
    {
        var answer = await _server.Browser.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(("*", "cross-origin"), (answer.Headers.GetValues("Access-Control-Allow-Origin").Single(), answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single()));
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    public sealed class EmbeddedServer : IDisposable
    {
        internal Server Server { get; } = new(("Page:MessagesPerMinute", "100000"), ("Embedding:Origins:0", Site));

        public void Dispose() => Server.Dispose();
    }
}
