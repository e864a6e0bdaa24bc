using System.Net.WebSockets;
using System.Text;

namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>What comes over a socket.</summary>
internal static class Frames
{
    private const int PartBytes = 8192;

    /// <returns>The next whole frame, as text.</returns>
    public static async Task<string> NextAsync(WebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var whole = new MemoryStream();
        var buffer = new byte[PartBytes];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            Assert.Equal(WebSocketMessageType.Text, part.MessageType);
            whole.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(whole.ToArray());
    }
}
