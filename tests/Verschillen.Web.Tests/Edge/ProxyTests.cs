using System.Net;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Tests.Edge;

/// <summary>Who is believed about where a request came from.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData("127.0.0.1", "https")]
    [InlineData("127.0.0.0/8", "https")]
    [InlineData("192.0.2.1", "http")]
    [InlineData("", "http")]
    public async Task Only_a_trusted_proxy_tells_that_the_visitor_came_over_https(string trusted, string scheme)
    {
        using var server = new Server(("Proxy:Trusted:0", trusted));

        var context = await AskAsync(server, "/bewijs", "203.0.113.7");

        Assert.Equal(scheme == "https", context.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("127.0.0.1", "https")]
    [InlineData("", "http")]
    public async Task The_code_under_a_summary_opens_the_site_as_the_visitor_has_it(string trusted, string scheme)
    {
        using var server = new Server(("Proxy:Trusted:0", trusted));
        server.Browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var visit = await Visit.OpenAsync(server.Browser);
        visit = await visit.TypeAsync(Talk.WholeQuestion);
        while (visit.Page.QuerySelector(".nummer") is null)
        {
            Assert.Contains("Weet ik niet", visit.Choices);
            visit = await visit.PressAsync("Weet ik niet");
        }

        var address = $"{scheme}://{server.Browser.BaseAddress!.Authority}{visit.Page.QuerySelector(".nummer")!.GetAttribute("href")}";
        var summary = await Visit.SendAsync(server.Browser, "/samenvatting", new FormUrlEncodedContent([new("stand", visit.State)]));
        Assert.Contains(QrHtml.Of(address, "QR-code die dit antwoord opent").ToString()!.Trim(), summary.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", 0)]
    [InlineData("", 1)]
    public async Task A_proxy_that_is_not_believed_is_told_once(string trusted, int times)
    {
        using var server = new Server(("Proxy:Trusted:0", trusted));

        await AskAsync(server, "/hulp", "203.0.113.7");
        await AskAsync(server, "/hulp", "203.0.113.8");

        Assert.Equal(times, server.Log.Lines.Count(line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("Proxy:Trusted", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.TooManyRequests)]
    public async Task Visitors_behind_a_trusted_proxy_are_counted_apart_and_others_cannot_make_up_addresses(string trusted, HttpStatusCode second)
    {
        using var server = new Server(("Proxy:Trusted:0", trusted), ("Page:ViewsPerMinute", "1"));

        var statuses = new[]
        {
            (await AskAsync(server, "/", "203.0.113.7")).StatusCode,
            (await AskAsync(server, "/", "203.0.113.8")).StatusCode,
            (await AskAsync(server, "/", "198.51.100.1, 203.0.113.7")).StatusCode, // the first is what the visitor made up
        };

        Assert.Equal([HttpStatusCode.OK, second, HttpStatusCode.TooManyRequests], statuses);
    }

    private static async Task<HttpResponseMessage> AskAsync(Server server, string address, string visitor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-For", visitor);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await server.Browser.SendAsync(request);
    }
}
