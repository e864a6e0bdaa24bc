using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace Verschillen.Web.Tests.Storage.Postgres;

/// <summary>A line to PostgreSQL that breaks, when told to, between what the database did and the word that it did it.</summary>
internal sealed class BreakingLine : IDisposable
{
    private const string SocketName = ".s.PGSQL.5432";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-lijn-");
    private readonly Socket _door = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly string _target;
    private volatile string? _breaksAt;

    /// <param name="connection">How the database is reached.</param>
    public BreakingLine(string connection)
    {
        var reached = new NpgsqlConnectionStringBuilder(connection);
        _target = Path.Combine(reached.Host!, SocketName);
        reached.Host = _folder.FullName;
        Connection = reached.ConnectionString;
        _door.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder.FullName, SocketName)));
        _door.Listen();
        _ = ServeAsync();
    }

    /// <summary>How the database is reached over this line.</summary>
    public string Connection { get; }

    /// <summary>How often it broke.</summary>
    public int Breaks { get; private set; }

    /// <summary>Lets the answer to the next question with these words in it get lost, and the line with it.</summary>
    public void BreakAt(string words) => _breaksAt = words;

    public void Dispose()
    {
        _door.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = PassAsync(await _door.AcceptAsync());
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task PassAsync(Socket client)
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        using (client)
        {
            await server.ConnectAsync(new UnixDomainSocketEndPoint(_target));
            var isBroken = false;
            var asking = CopyAsync(client, server, asked =>
            {
                isBroken = _breaksAt is { } words && Encoding.UTF8.GetString(asked.Span).Contains(words, StringComparison.Ordinal);
                return true;
            });
            var answering = CopyAsync(server, client, _ => !isBroken);
            await Task.WhenAny(asking, answering);
            if (isBroken)
            {
                _breaksAt = null;
                Breaks++;
            }
        }
    }

    /// <param name="from">Where it is read.</param>
    /// <param name="to">Where it is written.</param>
    /// <param name="passes">Whether a part goes on; false ends it.</param>
    private static async Task CopyAsync(Socket from, Socket to, Func<ReadOnlyMemory<byte>, bool> passes)
    {
        var buffer = new byte[65_536];
        try
        {
            int count;
            while ((count = await from.ReceiveAsync(buffer)) > 0 && passes(buffer.AsMemory(0, count)))
            {
                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // One side went away.
        }
    }
}
