using System.Net;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class LimitTests : IDisposable
{
    private const int Allowed = 3; // messages a minute, the first page among them

    private readonly Server _server = new(("Page:MessagesPerMinute", "3"));

    [Fact]
    public async Task One_message_too_many_in_a_minute_is_refused_and_stays_in_the_field()
    {
        var visit = await Visit.OpenAsync(_server.Browser);
        for (var message = 1; message < Allowed; message++)
        {
            visit = await visit.TypeAsync("Zwolle");
        }

        var refused = await visit.TypeAsync("Mijn lange vraag");

        Assert.Equal((HttpStatusCode.TooManyRequests, "Er komen te veel berichten", "Mijn lange vraag"), (refused.Status, refused.Heading, refused.Draft));
        Assert.Equal(60, refused.Response.Headers.RetryAfter?.Delta?.TotalSeconds);
        Assert.Equal(visit.AnswersSoFar, refused.AnswersSoFar);
    }

    [Fact]
    public async Task One_page_too_many_in_a_minute_is_refused_with_a_page()
    {
        for (var page = 0; page < Allowed; page++)
        {
            await Visit.OpenAsync(_server.Browser);
        }

        var refused = await Visit.OpenAsync(_server.Browser);

        Assert.Equal((HttpStatusCode.TooManyRequests, "Er komen te veel berichten"), (refused.Status, refused.Heading));
    }

    [Fact]
    public async Task The_health_of_a_busy_server_can_still_be_asked()
    {
        for (var page = 0; page <= Allowed; page++)
        {
            await Visit.OpenAsync(_server.Browser);
        }

        Assert.Equal("klaar", await _server.Browser.GetStringAsync("/health/ready"));
    }

    public void Dispose() => _server.Dispose();
}
