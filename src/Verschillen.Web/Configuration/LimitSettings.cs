using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Verschillen.Web.Configuration;

/// <summary>What the server allows a connection, so that slow, endless or very many ones do not keep others out (grenzen).</summary>
/// <param name="Connections">Connections at once, those of sockets not counted; 10 to 1,000,000, default 20,000. One more is closed at once.</param>
/// <param name="Sockets">WebSockets at once; 0 to 1,000,000, default 10,000. One more gets status 503.</param>
/// <param name="HeaderSeconds">Seconds in which all headers have come; 1 to 300, default 10. Later is status 408 and the end of the connection.</param>
/// <param name="KeepAliveSeconds">Seconds that a connection may be silent between two requests; 1 to 3,600, default 75.</param>
/// <param name="HeaderCount">Headers of a request; 10 to 1,000, default 64. More is status 431.</param>
/// <param name="HeaderBytes">Bytes of all headers of a request together; 2,048 to 1,048,576, default 16,384. More is status 431.</param>
/// <param name="AddressBytes">Bytes of the first line of a request, which has the address; 512 to 65,536, default 8,192. More is status 414.</param>
/// <param name="BytesPerSecond">
/// Bytes that a body must come in with, and an answer be taken with, each second; 1 to 1,000,000, default 240. Slower for longer than
/// <see cref="GraceSeconds"/> is the end of the connection.
/// </param>
/// <param name="GraceSeconds">Seconds that a body or an answer may be slower; 2 to 300, default 5.</param>
public sealed record LimitSettings(
    int Connections, int Sockets, int HeaderSeconds, int KeepAliveSeconds, int HeaderCount, int HeaderBytes, int AddressBytes, int BytesPerSecond, int GraceSeconds)
{
    public static LimitSettings Default { get; } = new(
        Connections: 20_000, Sockets: 10_000, HeaderSeconds: 10, KeepAliveSeconds: 75, HeaderCount: 64, HeaderBytes: 16_384, AddressBytes: 8_192, BytesPerSecond: 240, GraceSeconds: 5);

    internal static LimitSettings Read(SettingsReader reader) => new(
        reader.Number("Limits:Connections", Default.Connections, 10, 1_000_000),
        reader.Number("Limits:Sockets", Default.Sockets, 0, 1_000_000),
        reader.Number("Limits:HeaderSeconds", Default.HeaderSeconds, 1, 300),
        reader.Number("Limits:KeepAliveSeconds", Default.KeepAliveSeconds, 1, 3_600),
        reader.Number("Limits:HeaderCount", Default.HeaderCount, 10, 1_000),
        reader.Number("Limits:HeaderBytes", Default.HeaderBytes, 2_048, 1_048_576),
        reader.Number("Limits:AddressBytes", Default.AddressBytes, 512, 65_536),
        reader.Number("Limits:BytesPerSecond", Default.BytesPerSecond, 1, 1_000_000),
        reader.Number("Limits:GraceSeconds", Default.GraceSeconds, 2, 300));

    internal void ApplyTo(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = Connections;
        limits.MaxConcurrentUpgradedConnections = Sockets;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(HeaderSeconds);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(KeepAliveSeconds);
        limits.MaxRequestHeaderCount = HeaderCount;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestLineSize = AddressBytes;
        limits.MinRequestBodyDataRate = new MinDataRate(BytesPerSecond, TimeSpan.FromSeconds(GraceSeconds));
        limits.MinResponseDataRate = new MinDataRate(BytesPerSecond, TimeSpan.FromSeconds(GraceSeconds));
    }
}
