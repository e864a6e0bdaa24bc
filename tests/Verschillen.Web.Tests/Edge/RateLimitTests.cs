using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Verschillen.Web.Edge;

namespace Verschillen.Web.Tests.Edge;

/// <summary>What a channel may ask of the rate limits, on a channel made for the test.</summary>
public sealed class RateLimitTests : IDisposable
{
    private const string PerConversation = "proef";
    private const int Hour = 3_600; // seconds

    private readonly Server _server = new(
        services => services.AddRateLimit(PerConversation, 2, TimeSpan.FromHours(1), context => (string)context.GetRouteValue("gesprek")!),
        app => app.MapGet("/proef/{gesprek}", () => "gelezen").LimitTo(PerConversation, context => context.Response.WriteAsync("te veel")));

    [Fact]
    public async Task A_rule_of_a_channel_counts_by_what_the_channel_says_and_refuses_in_its_words()
    {
        Assert.Equal(["gelezen", "gelezen"], [await _server.Browser.GetStringAsync("/proef/a"), await _server.Browser.GetStringAsync("/proef/a")]);

        var refused = await _server.Browser.GetAsync("/proef/a");
        var other = await _server.Browser.GetAsync("/proef/b");

        Assert.Equal((HttpStatusCode.TooManyRequests, "te veel"), (refused.StatusCode, await refused.Content.ReadAsStringAsync()));
        Assert.Equal(Hour, refused.Headers.RetryAfter?.Delta?.TotalSeconds);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_rule_of_a_channel_does_not_count_for_the_pages()
    {
        for (var request = 0; request < 4; request++)
        {
            await _server.Browser.GetAsync("/proef/a");
        }

        Assert.Equal(HttpStatusCode.OK, (await Visit.OpenAsync(_server.Browser)).Status);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "::ffff:192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    public void A_household_with_many_addresses_is_one_sender(string address, string sender)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);

        Assert.Equal(sender, RateLimit.SenderOf(context));
    }

    public void Dispose() => _server.Dispose();
}
