using Npgsql;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>The database that several servers share: its connections, and what is wrong with it in words.</summary>
/// <remarks>
/// A connection that was lost is replaced and the question asked once more, so that a database that was away and is back is not noticed.
/// All that is asked may be asked twice: who saves a turn for the second time finds its version taken.
/// </remarks>
internal sealed class PostgresDatabase : IDisposable
{
    private const int ConnectSeconds = 5;
    private const int CommandSeconds = 10;
    private const int MostConnections = 20; // of one server; PostgreSQL itself allows 100 unless told otherwise
    private const int PreparedStatements = 20;

    private readonly NpgsqlDataSource _source;
    private readonly string _place;

    /// <param name="connectionString">How it is reached; what it does not say has our defaults. It may name several hosts that copy one another.</param>
    public PostgresDatabase(string connectionString)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        var ours = new NpgsqlConnectionStringBuilder
        {
            Timeout = ConnectSeconds, CommandTimeout = CommandSeconds, MaxPoolSize = MostConnections, MaxAutoPrepare = PreparedStatements, ApplicationName = "Verschillen",
        };
        foreach (var key in given.Keys)
        {
            ours[key] = given[key];
        }

        ours.TargetSessionAttributes = null; // of several hosts always the one that can be written
        _source = ours.Host!.Contains(',', StringComparison.Ordinal)
            ? new NpgsqlDataSourceBuilder(ours.ConnectionString).BuildMultiHost().WithTargetSession(TargetSessionAttributes.Primary)
            : NpgsqlDataSource.Create(ours);
        _place = $"{ours.Database} op {ours.Host}";
    }

    public NpgsqlConnection Open() => _source.OpenConnection();

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken stop) => _source.OpenConnectionAsync(stop);

    /// <summary>Asks something.</summary>
    /// <param name="action">Asks it.</param>
    /// <param name="stop">Ends the waiting for a connection.</param>
    /// <exception cref="NpgsqlException">It cannot be asked; see <see cref="Blame"/>.</exception>
    public async Task<T> UseAsync<T>(Func<NpgsqlConnection, Task<T>> action, CancellationToken stop = default)
    {
        try
        {
            return await OnceAsync(action, stop);
        }
        catch (NpgsqlException fault) when (IsLost(fault))
        {
            _source.Clear();
            return await OnceAsync(action, stop);
        }
    }

    /// <summary>Asks something and waits for it.</summary>
    /// <exception cref="NpgsqlException">It cannot be asked; see <see cref="Blame"/>.</exception>
    public T Use<T>(Func<NpgsqlConnection, T> action)
    {
        try
        {
            return Once(action);
        }
        catch (NpgsqlException fault) when (IsLost(fault))
        {
            _source.Clear();
            return Once(action);
        }
    }

    /// <summary>Whether waiting may help: the database is away, starting or full of connections.</summary>
    public static bool IsAway(NpgsqlException fault) => fault.IsTransient;

    /// <summary>What is wrong, as a sentence for who runs the server. It quotes nothing that was asked or kept.</summary>
    public string Blame(NpgsqlException fault) => $"De database {_place} kan niet worden gebruikt: {ReasonOf(fault)}";

    public void Dispose() => _source.Dispose();

    private async Task<T> OnceAsync<T>(Func<NpgsqlConnection, Task<T>> action, CancellationToken stop)
    {
        await using var connection = await _source.OpenConnectionAsync(stop);
        return await action(connection);
    }

    private T Once<T>(Func<NpgsqlConnection, T> action)
    {
        using var connection = _source.OpenConnection();
        return action(connection);
    }

    /// <summary>Whether an older connection broke: the database ended it, or the line did.</summary>
    private static bool IsLost(NpgsqlException fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        PostgresException => false,
        _ => fault.InnerException is IOException,
    };

    private static string ReasonOf(NpgsqlException fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            "de naam of het wachtwoord klopt niet. Kijk Storage:ConnectionString na.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "zij bestaat niet. Maak haar met createdb, of kijk Storage:ConnectionString na.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => "de gebruiker mag dit niet. Maak hem eigenaar van de database.",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "haar schijf is vol. Maak ruimte.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "er mag niet in worden geschreven. Noem in Storage:ConnectionString de server die dat wel mag, of alle servers (Host=a,b): de chat kiest.",
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => "zij heeft geen verbinding over. Verhoog max_connections, of verlaag Maximum Pool Size.",
        PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => "zij start of stopt. Wacht tot zij er weer is.",
        PostgresException other => $"PostgreSQL meldt fout {other.SqlState}. Kijk in het logboek van PostgreSQL.",
        _ => "zij is niet te bereiken. Kijk of PostgreSQL draait en of Storage:ConnectionString klopt.",
    };
}
