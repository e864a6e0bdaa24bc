using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Verschillen.Web.Edge;

namespace Verschillen.Web.Tests.Edge;

/// <summary>What may be asked of the rate limits, on an address made for the test.</summary>
public sealed class RateLimitTests : IDisposable
{
    private const int Minute = 60; // seconds

    private readonly Server _server = new(
        add: null,
        app => app.MapGet("/proef", () => "gelezen").LimitTo(RateLimit.Pages, context => context.Response.WriteAsync("te veel")),
        ("Page:ViewsPerMinute", "2"));

    [Fact]
    public async Task An_address_refuses_what_is_too_much_in_its_own_words_and_tells_when_to_come_back()
    {
        Assert.Equal(["gelezen", "gelezen"], [await _server.Browser.GetStringAsync("/proef"), await _server.Browser.GetStringAsync("/proef")]);

        var refused = await _server.Browser.GetAsync("/proef");

        Assert.Equal((HttpStatusCode.TooManyRequests, "te veel"), (refused.StatusCode, await refused.Content.ReadAsStringAsync()));
        Assert.Equal(Minute, refused.Headers.RetryAfter?.Delta?.TotalSeconds);
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
