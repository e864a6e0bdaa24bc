using System.Net;
using System.Net.Sockets;

namespace Verschillen.Benchmarks.Load;

/// <summary>Ports of this machine.</summary>
internal static class LocalPort
{
    /// <summary>A port that nobody listens at.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Knocks, without an exception for each time that nobody opens: those would take time from the start that is measured.</summary>
    public static bool IsOpen(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var knock = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, port) };
        return !socket.ConnectAsync(knock) && knock.SocketError == SocketError.Success;
    }
}
