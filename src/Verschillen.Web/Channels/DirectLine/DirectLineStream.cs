using System.Buffers;
using System.Net.WebSockets;
using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>The socket of a conversation: what is new goes out as it comes.</summary>
/// <param name="tokens">Reads the token in the address.</param>
/// <param name="log">What clients see of a conversation.</param>
/// <param name="store">Has the conversations.</param>
/// <param name="bell">Rings when something is new.</param>
/// <param name="sites">The sites that may use it.</param>
/// <param name="settings">Has how long a token can be used.</param>
/// <param name="clock">Tells whether a conversation has expired.</param>
/// <param name="life">Tells that the server stops.</param>
internal sealed class DirectLineStream(
    DirectLineTokens tokens,
    ActivityLog log,
    IConversationStore store,
    ConversationBell bell,
    OurSites sites,
    DirectLineSettings settings,
    TimeProvider clock,
    IHostApplicationLifetime life)
{
    private const int MostSockets = 8; // of one conversation on this node: one person, some windows and devices

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20); // with a client that does not read
    private static readonly TimeSpan ToSayGoodbye = TimeSpan.FromSeconds(2);

    public async Task<BotError?> OpenAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return BotError.BadArgument("This address is for a WebSocket.");
        }

        if (sites.OthersSent(context.Request))
        {
            return BotError.Forbidden("This site may not use it; its address is not in the setting DirectLine:Origins.");
        }

        var read = await tokens.ReadAsync(context.Request.Query["t"].ToString(), TokenUse.Stream);
        if (read.Error is { } error)
        {
            return error;
        }

        var seal = read.Value!.Seal;
        if (!string.Equals(seal.Id, DirectLineChannel.ConversationOf(context), StringComparison.Ordinal))
        {
            return BotError.Forbidden("This token is of another conversation.");
        }

        // One that was forgotten may begin anew.
        var last = (await store.FindAsync(seal.Id, clock.GetUtcNow(), context.RequestAborted))?.Last ?? int.MaxValue;
        if (Watermark.Fault(context.Request.Query["watermark"], last, out var after) is { } wrong)
        {
            return wrong;
        }

        using var listener = bell.TryListen(seal.Id, MostSockets);
        if (listener is null)
        {
            return BotError.TooMany("This conversation has too many sockets open. Close one.", retryAfter: (int)Patience.TotalSeconds);
        }

        using var socket = await AcceptAsync(context);
        if (socket is null)
        {
            return BotError.Unavailable("The server has as many sockets open as it may have. Try again later, or poll.", retryAfter: (int)Patience.TotalSeconds);
        }

        await TalkAsync(socket, seal, after, listener);
        return null;
    }

    /// <returns>Null when the server has as many sockets as Limits:Sockets allows; only Kestrel counts them all.</returns>
    private static async Task<WebSocket?> AcceptAsync(HttpContext context)
    {
        try
        {
            return await context.WebSockets.AcceptWebSocketAsync();
        }
        catch (InvalidOperationException) when (!context.Response.HasStarted)
        {
            // The answer was already dressed as a handshake.
            foreach (var header in new[] { HeaderNames.Connection, HeaderNames.Upgrade, HeaderNames.SecWebSocketAccept })
            {
                context.Response.Headers.Remove(header);
            }

            return null;
        }
    }

    private async Task TalkAsync(WebSocket socket, ConversationSeal seal, int after, ConversationBell.Listener listener)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(life.ApplicationStopping);
        // Who stops listening in the middle breaks the line, and the client would not hear why.
        using var broken = new CancellationTokenSource();
        var listening = StreamIntake.ListenAsync(socket, clock, broken.Token);
        var sending = SendAsync(socket, seal, after, listener, over.Token);
        await Task.WhenAny(listening, sending);
        await over.CancelAsync();
        await Quietly(sending);
        var reason = life.ApplicationStopping.IsCancellationRequested || sending.IsFaulted ? WebSocketCloseStatus.EndpointUnavailable : listening.IsCompletedSuccessfully ? await listening : WebSocketCloseStatus.NormalClosure;
        broken.CancelAfter(ToSayGoodbye);
        await CloseAsync(socket, reason);
        await Quietly(listening);
    }

    private async Task SendAsync(WebSocket socket, ConversationSeal seal, int after, ConversationBell.Listener listener, CancellationToken stop)
    {
        while (true)
        {
            var stored = await store.FindAsync(seal.Id, clock.GetUtcNow(), stop);
            after = stored?.Last < after ? 0 : after; // it was forgotten, and began anew
            var before = after;
            if (stored?.Last > after)
            {
                after = await SendNewAsync(socket, seal, after, stop);
            }

            // What did not fit in one set goes out at once.
            if (stored is null)
            {
                using var longer = CancellationTokenSource.CreateLinkedTokenSource(stop);
                longer.CancelAfter(TimeSpan.FromMinutes(settings.TokenMinutes)); // who still has a token then comes back with it
                await listener.HeardAsync(longer.Token);
            }
            else if (after == before || after >= stored.Last)
            {
                await listener.HeardAsync(stop);
            }
        }
    }

    private async Task<int> SendNewAsync(WebSocket socket, ConversationSeal seal, int after, CancellationToken stop)
    {
        var frame = new ArrayBufferWriter<byte>();
        var last = await log.WriteAsync(seal, after, frame, stop: stop);
        if (last > after)
        {
            using var patience = new CancellationTokenSource(Patience);
            await socket.SendAsync(frame.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        }

        return last;
    }

    private static async Task CloseAsync(WebSocket socket, WebSocketCloseStatus reason)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(ToSayGoodbye);
        await Quietly(socket.CloseOutputAsync(reason, statusDescription: null, patience.Token));
    }

    /// <summary>The client went away, or is sent away because the conversation cannot be read now: nothing is left to do.</summary>
    private static async Task Quietly(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException or ConversationStoreException)
        {
            // Nobody is there any more.
        }
    }
}
