using Npgsql;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>The tables of the shared database, brought up to date step by step. Servers that start at once wait for each other.</summary>
internal static class PostgresSchema
{
    /// <summary>The lock that one server holds while it changes tables or makes keys; any number that nobody else takes.</summary>
    public const long StartLock = 0x5665_7273_6368; // "Versch"

    /// <summary>Writes what is there already, to see whether that can be done.</summary>
    public const string Touch = "UPDATE schema_step SET taken_at = taken_at WHERE step = 1";

    /// <summary>Steps are only ever added: a step that was released is in somebody's database.</summary>
    private static readonly string[] Steps =
    [
        """
        -- A row is replaced at each turn: room beside it, no index on what changes, and vacuumed soon.
        CREATE TABLE conversation (
            id text PRIMARY KEY, version bigint NOT NULL, last integer NOT NULL, state bytea NOT NULL, expires_at timestamptz NOT NULL
        ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05);
        CREATE TABLE activity (
            conversation text NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, number integer NOT NULL, content bytea NOT NULL,
            PRIMARY KEY (conversation, number)
        ) WITH (autovacuum_vacuum_scale_factor = 0.05);
        CREATE TABLE server_key (name text PRIMARY KEY, protected bytea NOT NULL);

        -- The keys of Data Protection as XML, encrypted with Keys:Secrets, and something known to try the secrets on.
        CREATE TABLE protection_key (name text PRIMARY KEY, xml text NOT NULL, kept_at timestamptz NOT NULL DEFAULT now());
        CREATE TABLE secret_trial (one boolean PRIMARY KEY DEFAULT true CHECK (one), sealed bytea NOT NULL);

        CREATE TABLE edition (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            hash text COLLATE "C" NOT NULL UNIQUE, -- SHA-256 over all files, 64 hexadecimal digits
            kept_at timestamptz NOT NULL,
            format integer NOT NULL);              -- how files are kept: 1 is UTF-8 compressed with Brotli
        CREATE TABLE edition_text (
            hash bytea PRIMARY KEY,                -- SHA-256 of the text, so that editions share what did not change
            compressed bytea NOT NULL);
        CREATE TABLE edition_file (
            edition bigint NOT NULL REFERENCES edition (id),
            path text COLLATE "C" NOT NULL,
            text bytea NOT NULL REFERENCES edition_text (hash),
            PRIMARY KEY (edition, path));
        """,
    ];

    /// <summary>Takes the steps that were not taken yet, all or none.</summary>
    /// <param name="connection">A connection that nobody else uses.</param>
    /// <exception cref="NpgsqlException">The database cannot be used.</exception>
    /// <exception cref="InvalidDataException">Its tables were made by a newer version of the program.</exception>
    public static void BringUpToDate(NpgsqlConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        Run(connection, $"SELECT pg_advisory_xact_lock({StartLock})");
        if (Ask(connection, "SELECT to_regclass('schema_step')::text") is DBNull)
        {
            Run(connection, "CREATE TABLE schema_step (step integer PRIMARY KEY, taken_at timestamptz NOT NULL DEFAULT now())");
        }

        var taken = (int)Ask(connection, "SELECT coalesce(max(step), 0) FROM schema_step")!;
        if (taken > Steps.Length)
        {
            throw new InvalidDataException($"The tables have taken {taken} steps; this program knows {Steps.Length}.");
        }

        foreach (var (place, step) in Steps.Index().Skip(taken))
        {
            Run(connection, step);
            Run(connection, $"INSERT INTO schema_step (step) VALUES ({place + 1})");
        }

        transaction.Commit();
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = connection.CommandOf(sql);
        command.ExecuteNonQuery();
    }

    private static object? Ask(NpgsqlConnection connection, string sql)
    {
        using var command = connection.CommandOf(sql);
        return command.ExecuteScalar();
    }
}
