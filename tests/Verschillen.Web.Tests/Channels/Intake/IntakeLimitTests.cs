using System.Net;

namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>Too many forms of one sender: nothing that was filled in is lost.</summary>
public sealed class IntakeLimitTests : IDisposable
{
    private const int Allowed = 3;

    private readonly Server _server = new(("Page:MessagesPerMinute", "3"));
    private readonly Walk _walk;

    public IntakeLimitTests() => _walk = new Walk(_server);

    [Fact]
    public async Task One_form_too_many_is_refused_with_the_step_as_it_was_filled_in()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        page = await _walk.SendAsync(page, ("onderwerpen", "jobcoaching"));

        var refused = await _walk.SendAsync(page, ("antwoord-jobcoaching.jobcoach", "ja"));

        AssertTooMany(refused);
        Assert.Equal("ja", refused.Page.QuerySelector("input[name='antwoord-jobcoaching.jobcoach']:checked")?.GetAttribute("value"));
        Assert.Equal(page.Text("legend"), refused.Text("legend"));
    }

    [Fact]
    public async Task Topics_that_were_ticked_stay_ticked()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        await _walk.OpenAsync();

        var refused = await _walk.SendAsync(page, ("onderwerpen", "jobcoaching"), ("onderwerpen", "hulpmiddelen"));

        AssertTooMany(refused);
        Assert.Equal(["hulpmiddelen", "jobcoaching"], refused.Page.QuerySelectorAll("input[name=onderwerpen]:checked").Select(box => box.GetAttribute("value")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_first_step_stays_as_it_was_typed()
    {
        var page = await _walk.OpenAsync();
        await _walk.OpenAsync();
        await _walk.OpenAsync();

        var refused = await _walk.SendAsync(page, ("van", "Roterdam"), ("naar", "Tubbergen"), ("dag", "ooit"));

        AssertTooMany(refused);
        Assert.Equal(["Roterdam", "Tubbergen", "ooit"], new[] { "van", "naar", "dag" }.Select(name => refused.Page.QuerySelector($"input[name={name}]")!.GetAttribute("value")));
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
