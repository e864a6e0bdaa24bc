using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Verschillen.Web.Edge;

namespace Verschillen.Web.Tests.Edge;

/// <summary>What a channel may ask of the rate limits, on a channel made for the test.</summary>
public sealed class RateLimitTests : IDisposable
{
    private const string Rule = "proef";
    private const int Hour = 3_600; // seconds

    private readonly Server _server = new(
        services => services.AddRateLimit(Rule, 2, TimeSpan.FromHours(1)),
        app => app.MapGet("/proef", () => "gelezen").LimitTo(Rule, context => context.Response.WriteAsync("te veel")));

    [Fact]
    public async Task A_channel_refuses_what_is_too_much_in_its_own_words()
    {
        Assert.Equal(["gelezen", "gelezen"], [await _server.Browser.GetStringAsync("/proef"), await _server.Browser.GetStringAsync("/proef")]);

        var refused = await _server.Browser.GetAsync("/proef");

        Assert.Equal((HttpStatusCode.TooManyRequests, "te veel"), (refused.StatusCode, await refused.Content.ReadAsStringAsync()));
        Assert.Equal(Hour, refused.Headers.RetryAfter?.Delta?.TotalSeconds);
    }

    [Fact]
    public async Task A_rule_of_a_channel_does_not_count_for_the_pages()
    {
        for (var request = 0; request < 4; request++)
        {
            await _server.Browser.GetAsync("/proef");
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
