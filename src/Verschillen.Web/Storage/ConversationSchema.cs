using Microsoft.Data.Sqlite;

namespace Verschillen.Web.Storage;

/// <summary>The tables of the database with running conversations.</summary>
internal static class ConversationSchema
{
    private const int Current = 1;

    /// <summary>Writes down which version the tables are of.</summary>
    public const string Mark = "PRAGMA user_version = 1";

    private const string Tables = $"""
        CREATE TABLE conversation (
            id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, last INTEGER NOT NULL, state BLOB NOT NULL, expires_at INTEGER NOT NULL -- seconds since 1970
        ) STRICT;
        CREATE TABLE activity (
            conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, number INTEGER NOT NULL, content BLOB NOT NULL,
            PRIMARY KEY (conversation, number)
        ) STRICT;
        CREATE TABLE server_key (name TEXT NOT NULL PRIMARY KEY, protected BLOB NOT NULL) STRICT;
        {Mark};
        """;

    /// <summary>Makes the tables where there are none.</summary>
    /// <exception cref="InvalidDataException">The database was made by a newer version of the program.</exception>
    public static void BringUpToDate(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "PRAGMA user_version";
        var found = Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        if (found > Current)
        {
            throw new InvalidDataException($"Version {found} of the tables is newer than this program knows ({Current}).");
        }

        if (found < Current)
        {
            command.CommandText = Tables;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
