using System.Net;
using System.Text;

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
    public async Task What_is_refused_keeps_simple_words_and_large_letters()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("woorden", "makkelijk"));
        for (var form = 1; form < Allowed; form++)
        {
            page = await _walk.SendAsync(page);
        }

        var refused = await _walk.SendAsync(page, ("letters", "groot"));

        AssertTooMany(refused, "Er komt te veel tegelijk.");
        Assert.NotNull(refused.Page.QuerySelector("form.groot"));
    }

    [Fact]
    public async Task Fields_that_are_not_ours_do_not_come_back_and_of_ours_no_more_than_a_page_holds()
    {
        for (var form = 0; form < Allowed; form++)
        {
            await _walk.SendAsync(await _walk.OpenAsync());
        }

        var refused = await Visit.SendAsync(_server.Browser, "/intake", new StringContent("van=Zwolle&" + string.Join('&', Enumerable.Repeat("a&onderwerpen", 1000)), Encoding.ASCII, "application/x-www-form-urlencoded"));

        AssertTooMany(refused);
        Assert.Equal(["onderwerpen", "van"], refused.Page.QuerySelectorAll("input[type=hidden]").Select(field => field.GetAttribute("name")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.InRange(refused.Html.Length, 1_000, 50_000);
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

    private static void AssertTooMany(Visit refused, string told = "Er komen te veel formulieren.")
    {
        Assert.Equal((HttpStatusCode.TooManyRequests, told), (refused.Status, refused.Text("[role=alert]").Split(" Wacht")[0]));
        Assert.Equal(60, refused.Response.Headers.RetryAfter?.Delta?.TotalSeconds);
    }
}
