using System.Net;
using System.Net.Sockets;

namespace Verschillen.Benchmarks.Load;

/// <summary>Somebody at an address of their own on this machine, so that limits for each address count as they do in the world.</summary>
internal static class Visitor
{
    private const int First = 0x7F010000; // 127.1.0.0; all of 127 is this machine

    /// <param name="number">Which one; each has another address.</param>
    /// <param name="server">Whom the visitor talks to.</param>
    /// <param name="unpacks">Whether packed answers are unpacked; when not, they are asked for all the same.</param>
    public static HttpClient Number(int number, Uri server, bool unpacks = true)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            MaxConnectionsPerServer = 1,
            AutomaticDecompression = unpacks ? DecompressionMethods.All : DecompressionMethods.None,
            ConnectCallback = async (_, aborted) => new NetworkStream(await ConnectAsync(number, server, aborted), ownsSocket: true),
        })
        {
            BaseAddress = server,
            Timeout = TimeSpan.FromSeconds(30),
        };
        if (!unpacks)
        {
            client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        }

        return client;
    }

    public static async Task<Socket> ConnectAsync(int number, Uri server, CancellationToken aborted)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(new IPAddress((uint)IPAddress.HostToNetworkOrder(First + 1 + number)), port: 0));
            await socket.ConnectAsync(IPAddress.Loopback, server.Port, aborted);
            return socket;
        }
        catch (SocketException)
        {
            socket.Dispose();
            throw;
        }
    }
}
