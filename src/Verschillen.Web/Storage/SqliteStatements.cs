using Microsoft.Data.Sqlite;

namespace Verschillen.Web.Storage;

/// <summary>The connection to the database with running conversations, and all that is asked of it, prepared once.</summary>
internal sealed class SqliteStatements : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<SqliteStatement> _all = [];
    private readonly SqliteStatement _begin;
    private readonly SqliteStatement _commit;
    private readonly SqliteStatement _rollback;

    private SqliteStatements(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        Add = Prepare("INSERT INTO conversation (id, version, last, state, expires_at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING");
        Find = Prepare("SELECT version, last, state, expires_at FROM conversation WHERE id = ?1 AND expires_at > ?2");
        Save = Prepare("UPDATE conversation SET version = ?2, last = ?3, state = ?4, expires_at = ?5 WHERE id = ?1 AND version = ?2 - 1");
        Append = Prepare("INSERT INTO activity (conversation, number, content) VALUES (?1, ?2, ?3)");
        Read = Prepare(
            """
            SELECT number, content FROM (
                SELECT number, content, sum(length(content)) OVER (ORDER BY number) - length(content) AS earlier FROM activity WHERE conversation = ?1 AND number > ?2
            ) WHERE earlier < ?3 ORDER BY number
            """);
        Forget = Prepare("DELETE FROM activity WHERE conversation = ?1 AND number < ?2");
        Remove = Prepare("DELETE FROM conversation WHERE id = ?1");
        Expired = Prepare("SELECT id FROM conversation WHERE expires_at <= ?1");
        RemoveExpired = Prepare("DELETE FROM conversation WHERE id = ?1 AND expires_at <= ?2");
        AddKey = Prepare("INSERT INTO server_key (name, protected) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET protected = excluded.protected WHERE protected = ?3");
        FindKey = Prepare("SELECT protected FROM server_key WHERE name = ?1");
        Touch = Prepare(ConversationSchema.Mark);
        EmptyJournal = Prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public SqliteStatement Add { get; }

    public SqliteStatement Find { get; }

    public SqliteStatement Save { get; }

    public SqliteStatement Append { get; }

    public SqliteStatement Read { get; }

    public SqliteStatement Forget { get; }

    public SqliteStatement Remove { get; }

    public SqliteStatement Expired { get; }

    public SqliteStatement RemoveExpired { get; }

    public SqliteStatement AddKey { get; }

    public SqliteStatement FindKey { get; }

    /// <summary>Writes what is there already, to see whether that can be done.</summary>
    public SqliteStatement Touch { get; }

    public SqliteStatement EmptyJournal { get; }

    /// <summary>Opens the database; makes it, readable for its owner only, where there is none.</summary>
    /// <param name="file">The database.</param>
    /// <param name="patience">Seconds to wait for another process that has it open.</param>
    public static SqliteStatements Open(string file, int patience)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (!OperatingSystem.IsWindows() && !File.Exists(file))
        {
            using var made = new FileStream(file, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = false, DefaultTimeout = patience }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // A process that is killed loses nothing with NORMAL; a machine without power loses the last turns, and no more. The journal is
            // put into the database once a second (SqliteCheckpoint), and once in 10,000 pages (40 MB) should more be written.
            command.CommandText = "PRAGMA busy_timeout = 10000; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 10000;";
            command.ExecuteNonQuery();
            ConversationSchema.BringUpToDate(connection);
            return new SqliteStatements(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Puts the journal into the database as far as it goes. It throws nothing: what is in the journal stays there when it cannot be put in.</summary>
    public void PutJournalIn() => _ = SQLitePCL.raw.sqlite3_wal_checkpoint(_connection.Handle!, "main");

    /// <summary>Does all of it or nothing.</summary>
    /// <param name="action">What is done; false takes it back.</param>
    public bool InTransaction(Func<bool> action)
    {
        _begin.Run();
        try
        {
            if (!action())
            {
                return false;
            }

            _commit.Run();
            return true;
        }
        finally
        {
            // SQLite ends some failed transactions itself, such as on a full disk; one left open would refuse all that come after it.
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle!) == 0)
            {
                _rollback.Run();
            }
        }
    }

    public void Dispose()
    {
        _all.ForEach(statement => statement.Dispose());
        _connection.Dispose();
    }

    private SqliteStatement Prepare(string sql)
    {
        var statement = new SqliteStatement(_connection.Handle!, sql);
        _all.Add(statement);
        return statement;
    }
}
