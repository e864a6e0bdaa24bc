using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Verschillen.Web.Tests.Security;

/// <summary>Bytes straight to the port of a server, as no browser would send them.</summary>
internal sealed partial class Wire : IDisposable
{
    /// <summary>The start of a form that is sent to the chat, up to its other headers.</summary>
    public const string Form = "POST /gesprek HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";

    /// <summary>A whole request, after which the server closes the connection.</summary>
    public const string Last = "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60); // a busy machine may take long

    private readonly TcpClient _client = new();

    private Wire()
    {
    }

    /// <summary>Sends text as Latin-1 and reads until the server closes the connection.</summary>
    public static async Task<WireAnswer> SendAsync(Server server, string bytes)
    {
        using var wire = await OpenAsync(server, bytes);
        return await wire.ReadAsync();
    }

    public static async Task<Wire> OpenAsync(Server server, string bytes)
    {
        var wire = new Wire();
        await wire._client.ConnectAsync(server.Browser.BaseAddress!.Host, server.Browser.BaseAddress.Port);
        await wire.WriteAsync(bytes);
        return wire;
    }

    public async Task WriteAsync(string bytes) => await _client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(bytes));

    /// <summary>Reads until the server closes the connection.</summary>
    public async Task<WireAnswer> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var read = new MemoryStream();
        try
        {
            await _client.GetStream().CopyToAsync(read, patience.Token);
        }
        catch (IOException fault) when (fault.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            // The server closed while it was still being sent to.
        }

        var text = Encoding.Latin1.GetString(read.ToArray());
        return new WireAnswer([.. StatusLine().Matches(text).Select(line => int.Parse(line.Groups["status"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))], text);
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex(@"^HTTP/1\.1 (?<status>\d{3})", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StatusLine();
}

/// <param name="Statuses">The status of each answer.</param>
/// <param name="Text">All that came.</param>
internal sealed record WireAnswer(IReadOnlyList<int> Statuses, string Text);
