using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Verschillen.Web.Tests.Edge;

public sealed class SilenceTests : IDisposable
{
    private readonly Server _server = new(("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"), ("Page:MessagesPerMinute", "3"));

    [Fact]
    public async Task Nothing_that_is_typed_is_logged_even_at_the_most_detailed_level()
    {
        const string Canary = "kanariegeheim";
        var visit = await Visit.OpenAsync(_server.Browser, $"/?van={Canary}&naar={Canary}&onderwerp={Canary}");
        visit = await visit.TypeAsync(Canary);
        await visit.TypeAsync(Canary + new string('x', 2_000));
        await Visit.SendAsync(_server.Browser, ("stand", Canary), ("wijzig", Canary), (Canary, Canary));
        await visit.PressAsync(Canary, Canary);

        Assert.Contains(_server.Log.Lines, line => line.StartsWith("Trace", StringComparison.Ordinal));
        Assert.DoesNotContain(_server.Log.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Nor_when_the_settings_ask_it_of_one_provider_or_of_one_part()
    {
        const string Canary = "kanariegeheim";
        using var server = new Server(
            ("Logging:Verschillen.Web.Tests.LogBook:LogLevel:Default", "Trace"),
            ("Logging:Verschillen.Web.Tests.LogBook:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Trace"),
            ("Logging:LogLevel:Microsoft.AspNetCore.Routing.Matching.DfaMatcher", "Trace"));

        await server.Browser.GetAsync($"/{Canary}?van={Canary}");

        Assert.Contains(server.Log.Lines, line => line.StartsWith("Trace", StringComparison.Ordinal));
        // Scopes, which have the path, are not written (QuietLogging).
        Assert.DoesNotContain(server.Log.Lines, line => !line.StartsWith("scope ", StringComparison.Ordinal) && line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Nor_what_a_visitor_says_of_where_they_come_from()
    {
        const string Canary = "kanariegeheim";
        using var server = new Server(("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"), ("Proxy:Trusted:0", "127.0.0.1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-For", $"{Canary}, 203.0.113.7, 198.51.100.9");

        await server.Browser.SendAsync(request);

        Assert.Contains(server.Log.Lines, line => line.StartsWith("Trace", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal) || line.Contains("203.0.113.7", StringComparison.Ordinal) || line.Contains("198.51.100.9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nor_when_an_answer_breaks_off()
    {
        const string Canary = "kanariegeheim";
        using var server = new Server(
            add: null,
            app => app.MapGet("/proef", async context =>
            {
                await context.Response.WriteAsync("begin");
                await context.Response.Body.FlushAsync();
                throw new InvalidOperationException(Canary);
            }));

        await Assert.ThrowsAsync<HttpRequestException>(() => server.Browser.GetStringAsync("/proef"));

        Assert.Contains(server.Log.Lines, line => line.Contains("Een verzoek ging mis (System.InvalidOperationException)", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
    }

    public void Dispose() => _server.Dispose();
}
