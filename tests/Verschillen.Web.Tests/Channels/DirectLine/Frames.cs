using System.Net.WebSockets;
using System.Text;

namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>What comes over a socket.</summary>
internal static class Frames
{
    private const int Largest = 200_000; // bytes

    /// <returns>The next whole frame, as text.</returns>
    public static async Task<string> NextAsync(WebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var buffer = new byte[Largest];
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
