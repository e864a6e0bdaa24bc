using System.Net.WebSockets;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>Listens to the client's side of a socket. Clients send an empty text now and then to show that they are there, and nothing else.</summary>
internal static class StreamIntake
{
    private const int LongestText = 1_024; // bytes; what is sent here is not read
    private const int MostInWindow = 120; // texts in a minute; a client sends three

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Listens until the client closes, or does what no client does.</summary>
    /// <returns>Why the socket is to be closed.</returns>
    public static async Task<WebSocketCloseStatus> ListenAsync(WebSocket socket, TimeProvider clock, CancellationToken stop)
    {
        var buffer = new byte[256]; // bytes, of each socket; an empty text needs none
        var (began, count, length) = (clock.GetTimestamp(), 0, 0);
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), stop);
            length += received.Count;
            switch (received.MessageType)
            {
                case WebSocketMessageType.Close:
                    return WebSocketCloseStatus.NormalClosure;
                case WebSocketMessageType.Binary:
                    return WebSocketCloseStatus.InvalidMessageType;
                case WebSocketMessageType.Text when length > LongestText:
                    return WebSocketCloseStatus.MessageTooBig;
            }

            if (clock.GetElapsedTime(began) > Window)
            {
                (began, count) = (clock.GetTimestamp(), 0);
            }

            if (++count > MostInWindow)
            {
                return WebSocketCloseStatus.PolicyViolation;
            }

            length = received.EndOfMessage ? 0 : length;
        }
    }
}
