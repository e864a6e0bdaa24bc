using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>A conversation over a socket.</summary>
[Collection(OneDirectLine.Name)]
public sealed class StreamTests(DirectLineServer open)
{
    private readonly Server _server = open.Server;

    [Fact]
    public async Task Everything_comes_over_the_socket_as_it_happens()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using var socket = await visitor.ConnectAsync();

        var greeting = await ReadAsync(socket);
        await visitor.SayAsync("Hallo", "a1");
        var turn = await ReadAsync(socket);

        Assert.Equal(("1", "3"), (greeting.Watermark, turn.Watermark));
        Assert.Equal("a1", turn.Activities[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Single(turn.Replies);
    }

    [Fact]
    public async Task After_a_dropped_socket_what_was_missed_is_sent_again()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using (var socket = await visitor.ConnectAsync())
        {
            await ReadAsync(socket);
            socket.Abort();
        }

        await visitor.SayAsync("Hallo");
        await visitor.ReconnectAsync("1");
        using var again = await visitor.ConnectAsync();

        var missed = await ReadAsync(again);
        Assert.Equal((2, "3"), (missed.Activities.Count, missed.Watermark));
    }

    /// <summary>The numbers begin again, and the socket was further than that.</summary>
    [Fact]
    public async Task A_window_hears_of_the_conversation_that_another_began_after_a_silence()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using var socket = await visitor.ConnectAsync();
        await ReadAsync(socket);
        await visitor.SayAsync("Hallo");
        await ReadAsync(socket);
        _server.Clock.Advance(TimeSpan.FromMinutes(29));
        visitor.Token = (await visitor.PostAsync("/tokens/refresh", "")).Text("token");
        _server.Clock.Advance(TimeSpan.FromMinutes(2));

        await visitor.PostAsync("/conversations", "");

        Assert.Equal("1", (await ReadAsync(socket)).Watermark);
    }

    [Fact]
    public async Task Two_windows_see_the_same_conversation()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using var first = await visitor.ConnectAsync();
        using var second = await visitor.ConnectAsync();
        await Task.WhenAll(ReadAsync(first), ReadAsync(second));

        await visitor.SayAsync("Hallo");

        var (left, right) = (await ReadAsync(first), await ReadAsync(second));
        Assert.Equal(left.Body.GetRawText(), right.Body.GetRawText());
    }

    [Fact]
    public async Task An_empty_text_keeps_the_socket_open()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using var socket = await visitor.ConnectAsync();
        await ReadAsync(socket);

        for (var pulse = 0; pulse < 10; pulse++)
        {
            await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }

        await visitor.SayAsync("Hallo");
        Assert.Equal("3", (await ReadAsync(socket)).Watermark);
    }

    [Fact]
    public async Task A_binary_message_ends_the_socket() => await EndsWithAsync(
        WebSocketCloseStatus.InvalidMessageType,
        socket => socket.SendAsync(new byte[16], WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None));

    [Fact]
    public async Task A_text_of_a_megabyte_ends_the_socket() => await EndsWithAsync(
        WebSocketCloseStatus.MessageTooBig,
        socket => socket.SendAsync(new byte[1_048_576], WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None));

    [Fact]
    public async Task A_flood_of_texts_ends_the_socket() => await EndsWithAsync(
        WebSocketCloseStatus.PolicyViolation,
        async socket =>
        {
            for (var text = 0; text < 10_000; text++)
            {
                await socket.SendAsync("x"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }
        });

    [Fact]
    public async Task A_client_that_never_reads_holds_up_nobody()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        var other = await DirectLineVisitor.BeginAsync(_server);
        using var silent = await visitor.ConnectAsync();
        using var reading = await other.ConnectAsync();
        await ReadAsync(reading);

        for (var message = 0; message < 50; message++)
        {
            Assert.Equal(200, (await visitor.SayAsync("Wat kost een gehandicaptenparkeerkaart in Dalfsen?")).Status);
        }

        await other.SayAsync("Hallo");
        Assert.Equal("3", (await ReadAsync(reading)).Watermark);
    }

    [Fact]
    public async Task The_socket_stays_open_when_the_conversation_is_gone_and_tells_what_begins_anew()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using var socket = await visitor.ConnectAsync();
        await Frames.NextAsync(socket);
        await visitor.SayAsync("stop");
        await Frames.NextAsync(socket);
        _server.Clock.Advance(TimeSpan.FromSeconds(60));
        await _server.Services.GetRequiredService<IConversationStore>().SweepAsync(_server.Clock.GetUtcNow());

        await visitor.SayAsync("Ik ga verhuizen");

        Assert.Contains("Dit is een nieuw gesprek.", await Frames.NextAsync(socket), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.anders.example", 403)]
    [InlineData(DirectLineVisitor.Site, 101)]
    [InlineData(null, 101)]
    public async Task Only_pages_of_sites_that_may_use_it_open_a_socket(string? origin, int status)
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);

        Assert.Equal(status, await StatusAsync(visitor.Stream, origin));
    }

    [Fact]
    public async Task A_socket_needs_its_own_credential()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        var other = await DirectLineVisitor.BeginAsync(_server);

        Assert.Equal(403, await StatusAsync(visitor.Stream.Split("&t=")[0], origin: null));
        Assert.Equal(403, await StatusAsync($"{visitor.Stream.Split("&t=")[0]}&t={visitor.Token}", origin: null));
        Assert.Equal(403, await StatusAsync(visitor.Stream.Replace(visitor.Conversation, other.Conversation, StringComparison.Ordinal), origin: null));
        Assert.Equal(400, await StatusAsync(visitor.Stream.Replace("watermark=0", "watermark=9", StringComparison.Ordinal), origin: null));
        Assert.Equal((400, "BadArgument"), await visitor.GetAsync($"/conversations/{visitor.Conversation}/stream") is var answer ? (answer.Status, answer.Code) : default);
    }

    [Fact]
    public async Task One_conversation_has_so_many_sockets_and_no_more()
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        var sockets = new List<WebSocket>();
        for (var number = 0; number < 8; number++)
        {
            sockets.Add(await visitor.ConnectAsync());
            await ReadAsync(sockets[^1]);
        }

        Assert.Equal(429, await StatusAsync(visitor.Stream, origin: null));
        sockets.ForEach(socket => socket.Dispose());
    }

    private static async Task<int> StatusAsync(string address, string? origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        try
        {
            await socket.ConnectAsync(new Uri(address), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The status tells why.
        }

        return (int)socket.HttpStatusCode;
    }

    private static async Task<Answer> ReadAsync(WebSocket socket) => new(101, null!, JsonDocument.Parse(await Frames.NextAsync(socket)).RootElement);

    private async Task EndsWithAsync(WebSocketCloseStatus status, Func<WebSocket, Task> act)
    {
        var visitor = await DirectLineVisitor.BeginAsync(_server);
        using var socket = await visitor.ConnectAsync();
        await ReadAsync(socket);

        try
        {
            await act(socket);
            Assert.Equal(WebSocketMessageType.Close, (await socket.ReceiveAsync(new byte[64], CancellationToken.None)).MessageType);
            Assert.Equal(status, socket.CloseStatus);
        }
        catch (WebSocketException)
        {
            // The server had closed the line while we were still sending, and its reason was lost on the way.
        }

        Assert.Equal(200, (await visitor.SayAsync("Hallo")).Status);
    }
}
