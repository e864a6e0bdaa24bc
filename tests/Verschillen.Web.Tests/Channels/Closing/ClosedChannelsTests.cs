using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Verschillen.Web.Channels;
using Verschillen.Web.Channels.Closing;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Tests.Channels.Closing;

public sealed class ClosedChannelsTests : IDisposable
{
    private const string Reason = "Wij herstellen <een> fout.";

    private readonly Server _server = new(add: null, app => app.MapGet("/v3/proef", () => "open").On(Channel.DirectLine), ("Closed:DirectLine", ""));

    [Theory]
    [InlineData("/", "De chat is even dicht")]
    [InlineData("/ingebed", "De chat is even dicht")]
    [InlineData("/tekst", "De chat is even dicht")]
    [InlineData("/bewijs", "Deze pagina is even dicht")]
    [InlineData("/dekking", "Deze pagina is even dicht")]
    [InlineData("/intake", "Deze pagina is even dicht")]
    [InlineData("/bezoek", "Deze pagina is even dicht")]
    public async Task A_closed_page_tells_why_and_whom_to_call_with_the_sources(string address, string title)
    {
        _server.Set("Closed:Page", Reason);

        var visit = await Visit.OpenAsync(_server.Browser, address);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, title), (visit.Status, visit.Text("h1")));
        Assert.NotEmpty(visit.Page.QuerySelectorAll("main h2"));
        Assert.Empty(visit.Page.QuerySelectorAll("main h3"));
        Assert.Equal(600, visit.Response.Headers.RetryAfter?.Delta?.TotalSeconds);
        Assert.Equal(Reason, visit.Text("h1 + p"));
        Assert.Equal(["tel:112", "tel:113"], visit.Page.QuerySelectorAll(".contacten a[href^=tel]").Take(2).Select(link => link.GetAttribute("href")));
        Assert.All(visit.Page.QuerySelectorAll(".contacten > li"), contact => Assert.NotNull(contact.QuerySelector("a.noot")));
        Assert.NotEmpty(visit.Page.QuerySelectorAll(".bronnen li"));
        Assert.Contains("Zwolle: 14 038", visit.Page.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_to_a_closed_chat_is_not_answered_but_the_page_is()
    {
        var visit = await Visit.OpenAsync(_server.Browser);
        _server.Set("Closed:Page", Reason);

        var refused = await visit.TypeAsync("Zwolle");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "De chat is even dicht"), (refused.Status, refused.Text("h1")));
    }

    [Theory]
    [InlineData("/gesprek")]
    [InlineData("/intake")]
    public async Task What_was_sent_to_a_closed_chat_is_kept_in_the_page_to_send_again(string address)
    {
        _server.Set("Closed:Page", Reason);

        var refused = await Visit.SendAsync(_server.Browser, address, new FormUrlEncodedContent([new("stand", "verzegeld"), new("van", "Ede <b>"), new("onderwerpen", "een"), new("onderwerpen", "twee")]));

        var form = Assert.Single(refused.Page.QuerySelectorAll("main form"));
        Assert.Equal((address, "post"), (form.GetAttribute("action"), form.GetAttribute("method")));
        Assert.Equal(
            ["stand=verzegeld", "van=Ede <b>", "onderwerpen=een", "onderwerpen=twee"],
            form.QuerySelectorAll("input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
        Assert.Single(form.QuerySelectorAll("button"));
    }

    [Theory]
    [InlineData("/hulp")]
    [InlineData("/privacy")]
    [InlineData("/verschillen.css")]
    [InlineData("/health/ready")]
    public async Task The_rest_goes_on_while_the_chat_is_closed(string address)
    {
        _server.Set("Closed:Page", Reason);

        Assert.Equal(HttpStatusCode.OK, (await _server.Browser.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_channel_closes_and_opens_without_a_restart()
    {
        Assert.Equal(HttpStatusCode.OK, (await Visit.OpenAsync(_server.Browser)).Status);

        _server.Set("Closed:Page", Reason);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Visit.OpenAsync(_server.Browser)).Status);

        _server.Set("Closed:Page", " ");
        Assert.Equal(HttpStatusCode.OK, (await Visit.OpenAsync(_server.Browser)).Status);
    }

    [Fact]
    public async Task A_file_of_its_own_closes_a_channel_also_when_it_changes_as_Kubernetes_changes_it()
    {
        var folder = Directory.CreateTempSubdirectory("verschillen-dicht-");
        var at = (string name) => Path.Combine(folder.FullName, name);
        foreach (var (version, reason) in new[] { ("een", ""), ("twee", "Even dicht.") })
        {
            Directory.CreateDirectory(at(version));
            await File.WriteAllTextAsync(Path.Combine(at(version), "dicht.json"), $$"""{ "Closed": { "Page": "{{reason}}" } }""");
        }

        File.SetLastWriteTimeUtc(Path.Combine(at("een"), "dicht.json"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Directory.CreateSymbolicLink(at("..data"), "een");
        File.CreateSymbolicLink(at("dicht.json"), Path.Combine("..data", "dicht.json"));
        using var server = new Server(("Closed:File", at("dicht.json")));
        Assert.Equal(HttpStatusCode.OK, (await Visit.OpenAsync(server.Browser)).Status);

        Directory.CreateSymbolicLink(at("..nieuw"), "twee");
        Directory.Delete(at("..data"));
        Directory.Move(at("..nieuw"), at("..data"));

        await Patience.UntilAsync(async () => (await Visit.OpenAsync(server.Browser)).Status, status => status == HttpStatusCode.ServiceUnavailable);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("""{ "Closed": { "Page": "Dicht." }""", "niet te lezen")]
    [InlineData("""{ "closed": { "Page": "Dicht." }, "Storage": { "Kind": "x" } }""", "staat Storage")]
    [InlineData("""{ "closed": { "Page": "Dicht." } }""", null)]
    public void A_file_of_its_own_has_reasons_alone(string text, string? fault)
    {
        var folder = Directory.CreateTempSubdirectory("verschillen-dicht-");
        File.WriteAllText(Path.Combine(folder.FullName, "dicht.json"), text);
        using var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection([new("Closed:File", "dicht.json")]);

        ClosingFile.AddTo(configuration, folder.FullName);

        Settings.Read(configuration, folder.FullName, out var problems);
        folder.Delete(recursive: true);
        var told = Assert.Single(problems.Where(problem => problem.StartsWith("Instelling Closed:File: ", StringComparison.Ordinal)).DefaultIfEmpty(""));
        Assert.True(fault is null ? told.Length == 0 : told.Contains(fault, StringComparison.Ordinal), told);
    }

    [Fact]
    public async Task What_was_closed_stays_closed_while_the_file_cannot_be_read_is_away_or_has_a_fault()
    {
        var folder = Directory.CreateTempSubdirectory("verschillen-instellingen-");
        var file = Path.Combine(folder.FullName, "appsettings.json");
        await File.WriteAllTextAsync(file, """{ "Closed": { "DirectLine": "Even dicht." } }""");
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection([new("Closed:File", Path.Combine(folder.CreateSubdirectory("dicht").Name, "dicht.json"))]);
        configuration.AddJsonFile(file, optional: false, reloadOnChange: true);
        using var channels = new ClosedChannels(configuration, new HostingEnvironment { ContentRootPath = folder.FullName }, NullLogger<ClosedChannels>.Instance);
        List<(int Status, bool IsStale)> seen = [(await StatusAsync(channels), channels.IsStale)];

        foreach (var text in (string?[])["""{ "Closed": { "DirectLine": "Even dicht." }""", """{ "Closed": { "DirectLine": "Nog dicht." } }""", null, """{ "Closed": { "DirectLine": "" } }""",
            """{ "Closed": { "Directline ": "Even dicht." } }""", """{ "Closed": { "DirectLine": "Dicht." } }""", """{ "Closed": { "DirectLine": [ "" ] } }"""])
        {
            if (text is null)
            {
                File.Delete(file);
            }
            else
            {
                await File.WriteAllTextAsync(file, text);
            }

            seen.Add(await Patience.UntilAsync(async () => (await StatusAsync(channels), channels.IsStale), now => now != seen[^1], TimeSpan.FromMinutes(1)));
        }

        folder.Delete(recursive: true);
        Assert.Equal([(503, false), (503, true), (503, false), (503, true), (200, false), (200, true), (503, false), (503, true)], seen);
    }

    [Fact]
    public async Task Another_closed_channel_answers_as_the_Bot_Framework_does()
    {
        Assert.Equal("open", await _server.Browser.GetStringAsync("/v3/proef"));
        _server.Set("Closed:DirectLine", Reason);

        var refused = await _server.Browser.GetAsync("/v3/proef");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/json"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        using var error = System.Text.Json.JsonDocument.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Equal(("ServiceUnavailable", Reason), (error.RootElement.GetProperty("error").GetProperty("code").GetString(), error.RootElement.GetProperty("error").GetProperty("message").GetString()));
        Assert.Equal(HttpStatusCode.OK, (await Visit.OpenAsync(_server.Browser)).Status);
    }

    private static async Task<int> StatusAsync(ClosedChannels channels)
    {
        var context = new DefaultHttpContext();
        context.SetEndpoint(new Endpoint(requestDelegate: null, new EndpointMetadataCollection(Channel.DirectLine), displayName: null));
        await new ClosedDoor(channels, page: null!).CheckAsync(context, _ => Task.CompletedTask);
        return context.Response.StatusCode;
    }

    public void Dispose() => _server.Dispose();
}
