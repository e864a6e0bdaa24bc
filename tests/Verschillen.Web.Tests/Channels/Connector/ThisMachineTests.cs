using System.Net;
using Microsoft.AspNetCore.Http;

namespace Verschillen.Web.Tests.Channels.Connector;

/// <summary>Without an app id only this machine may call, and nobody passes for it.</summary>
public sealed class ThisMachineTests
{
    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("127.0.0.1")]
    public async Task What_a_proxy_passed_on_is_refused(string address)
    {
        using var server = Emulator.Open();
        var emulator = new Emulator(server);

        Assert.Equal(403, (await emulator.PostAsync(Emulator.Message("Hallo"), ("X-Forwarded-For", address))).Status);
        Assert.Equal(403, (await emulator.PostAsync(Emulator.Message("Hallo"), ("Forwarded", $"for={address}"))).Status);
        Assert.Equal(403, (await emulator.PostAsync(Emulator.Message("Hallo"), ("X-Real-IP", address))).Status);
        Assert.Equal(403, (await emulator.PostAsync(Emulator.Message("Hallo"), ("Via", "1.1 proxy"))).Status);
    }

    [Theory]
    [InlineData("10.0.0.5", "10.0.0.0/8", "127.0.0.1")] // a host of the own network that makes it up, or a proxy there that adds what its visitor made up
    [InlineData("10.0.0.5", "10.0.0.0/8", "127.0.0.1, 10.0.0.9")]
    [InlineData("127.0.0.1", "127.0.0.1", "127.0.0.1")]
    [InlineData("127.0.0.1", "127.0.0.1", "203.0.113.7")]
    public async Task Nobody_passes_for_this_machine_through_a_trusted_proxy(string caller, string trusted, string forwarded)
    {
        using var server = new Server(CallFrom(caller), ("Connector:Open", "true"), ("Proxy:Trusted:0", trusted));

        Assert.Equal(403, (await new Emulator(server).PostAsync(Emulator.Message("Hallo"), ("X-Forwarded-For", forwarded))).Status);
    }

    [Fact]
    public async Task This_machine_is_let_in_where_it_is_a_trusted_proxy_too()
    {
        using var server = new Server(CallFrom("127.0.0.1"), ("Connector:Open", "true"), ("Proxy:Trusted:0", "127.0.0.1"));

        Assert.Equal(200, (await new Emulator(server).PostAsync(Emulator.Message("Hallo"))).Status);
    }

    /// <summary>As the Emulator takes them.</summary>
    [Fact]
    public async Task Answers_to_this_machine_are_posted_without_a_login()
    {
        using var there = new KeyServer(new StoppedClock(DateTimeOffset.UnixEpoch));
        using var server = Emulator.Open(("Connector:ServiceHosts:0", "127.0.0.1"));

        Assert.Equal(200, (await new Emulator(server).PostAsync(Emulator.Message("Hallo", serviceUrl: there.ServiceUrl, isExpected: false))).Status);
        Assert.Equal((1, 0), (there.Posted.Count, there.Logins));
    }

    /// <summary>What makes every request come from an address.</summary>
    private static Func<HttpContext, RequestDelegate, Task> CallFrom(string address) => (context, next) =>
    {
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return next(context);
    };
}
