using System.Net;

namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>Too many forms of one sender: nothing that was filled in is lost.</summary>
public sealed class IntakeLimitTests : IDisposable
{
    private const int Allowed = 3;

    private readonly Server _server = new(("Page:MessagesPerMinute", "3"), ("Page:ViewsPerMinute", "3"), ("Proxy:Trusted:0", "127.0.0.1"));
    private readonly Walk _walk;

    public IntakeLimitTests() => _walk = new Walk(_server);

    [Fact]
    public async Task One_form_too_many_is_refused_with_all_that_was_filled_in_and_one_button_sends_it_again()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        await _walk.OpenAsync();
        await _walk.SendAsync(page);
        await _walk.SendAsync(page);

        var refused = await _walk.SendAsync(page, ("onderwerpen", "jobcoaching"), ("onderwerpen", "hulpmiddelen"));

        AssertTooMany(refused);
        _server.Browser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        var next = await _walk.SendAsync(refused);
        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.NotNull(next.Page.QuerySelector("input[name^='antwoord-jobcoaching']"));
        Assert.NotNull(next.Page.QuerySelector("input[name^='antwoord-hulpmiddelen']"));
    }

    [Fact]
    public async Task What_is_refused_is_not_read()
    {
        var page = await _walk.OpenAsync();
        for (var form = 0; form < Allowed; form++)
        {
            await _walk.SendAsync(page);
        }

        var refused = await _walk.SendAsync(page, ("stap", "uitslag"), ("van", "\"Roterdam\""), ("dag", "ooit"));

        AssertTooMany(refused);
        Assert.Equal("\"Roterdam\"", refused.Page.QuerySelector("input[name=van]")!.GetAttribute("value"));
        Assert.Equal("ooit", refused.Page.QuerySelector("input[name=dag]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_page_too_many_is_refused_with_a_page()
    {
        for (var page = 0; page < Allowed; page++)
        {
            await _walk.OpenAsync();
        }

        AssertTooMany(await _walk.OpenAsync());
    }

    public void Dispose() => _server.Dispose();

    private static void AssertTooMany(Visit refused)
    {
        Assert.Equal((HttpStatusCode.TooManyRequests, "Er komen te veel formulieren."), (refused.Status, refused.Text("[role=alert]").Split(" Wacht")[0]));
        Assert.Equal(60, refused.Response.Headers.RetryAfter?.Delta?.TotalSeconds);
    }
}
