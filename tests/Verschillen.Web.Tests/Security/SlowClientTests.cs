using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Verschillen.Web.Tests.Security;

/// <summary>Clients that keep a connection and do nothing with it.</summary>
public sealed class SlowClientTests : IDisposable
{
    private const int HalfOpen = 300;

    private readonly Server _server = new(
        ("Limits:HeaderSeconds", "1"), ("Limits:KeepAliveSeconds", "1"), ("Limits:GraceSeconds", "2"), ("Limits:Connections", "400"),
        ("Page:MessagesPerMinute", "100000"));

    [Fact]
    public async Task Hundreds_of_half_requests_keep_nobody_out_and_are_cut()
    {
        var wires = await Task.WhenAll(Enumerable.Range(0, HalfOpen).Select(_ => Wire.OpenAsync(_server, "GET / HTTP/1.1\r\nHost: localhost\r\nA: ")));

        Assert.Equal(HttpStatusCode.OK, (await Visit.OpenAsync(_server.Browser)).Status);
        var answers = await Task.WhenAll(wires.Select(wire => wire.ReadAsync()));
        Assert.All(answers, answer => Assert.Equal([408], answer.Statuses));
        Array.ForEach(wires, wire => wire.Dispose());
    }

    [Fact]
    public async Task A_connection_that_says_nothing_is_closed()
    {
        using var wire = await Wire.OpenAsync(_server, "");

        Assert.Equal("", (await wire.ReadAsync()).Text);
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_cut()
    {
        using var wire = await Wire.OpenAsync(_server, $"{Wire.Form}Content-Length: 1000\r\n\r\ntekst=");

        Assert.Equal([408], (await wire.ReadAsync()).Statuses);
    }

    [Fact]
    public async Task An_answer_that_is_not_taken_is_cut()
    {
        const int Asked = 3_000; // style sheets, some 40 MB; more than the system holds for a connection
        using var server = new Server(("Limits:GraceSeconds", "2"), ("Limits:BytesPerSecond", "1000000"), ("Logging:LogLevel:Microsoft.AspNetCore", "Debug"));
        using var wire = await Wire.OpenAsync(server, string.Concat(Enumerable.Repeat("GET /verschillen.css HTTP/1.1\r\nHost: localhost\r\n\r\n", Asked)));
        var patience = Stopwatch.StartNew();
        while (!server.Log.Lines.Any(line => line.Contains("minimum data rate", StringComparison.Ordinal)))
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1), "The answer was not cut within a minute.");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        Assert.InRange((await wire.ReadAsync()).Statuses.Count, 0, Asked - 1);
    }

    [Fact]
    public async Task One_connection_past_the_limit_is_closed_and_room_comes_back()
    {
        using var server = new Server(("Limits:Connections", "10"));
        var wires = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Wire.OpenAsync(server, "GET / HTTP/1.1\r\n")));

        using var refused = await Wire.OpenAsync(server, Wire.Last);
        Assert.Empty((await refused.ReadAsync()).Statuses);

        Array.ForEach(wires, wire => wire.Dispose());
        var patience = Stopwatch.StartNew();
        while (!await IsAnsweredAsync(server))
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1), "No room came back within a minute.");
        }
    }

    public void Dispose() => _server.Dispose();

    private static async Task<bool> IsAnsweredAsync(Server server)
    {
        try
        {
            return (await Wire.SendAsync(server, Wire.Last)).Statuses is [200];
        }
        catch (IOException fault) when (fault.InnerException is SocketException)
        {
            return false; // the server closed it before it could be sent to
        }
    }
}
