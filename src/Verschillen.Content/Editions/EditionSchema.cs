using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Verschillen.Content.Editions;

/// <summary>The tables of the store, brought up to date step by step; the steps taken stand in the database's user_version.</summary>
internal static class EditionSchema
{
    /// <summary>Steps are only ever added: a step that was released is in somebody's database.</summary>
    private static readonly string[] s_steps =
    [
        """
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            hash TEXT NOT NULL UNIQUE,    -- SHA-256 over all files, 64 hexadecimal digits
            kept_at TEXT NOT NULL,        -- UTC, ISO 8601
            format INTEGER NOT NULL);     -- how files are kept: 1 is UTF-8 compressed with Brotli
        CREATE TABLE text (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE,    -- SHA-256 of the text, so that editions share what did not change
            compressed BLOB NOT NULL);
        CREATE TABLE edition_text (
            edition INTEGER NOT NULL REFERENCES edition (id),
            path TEXT NOT NULL,
            text INTEGER NOT NULL REFERENCES text (id),
            PRIMARY KEY (edition, path)) WITHOUT ROWID;
        """,
    ];

    /// <exception cref="EditionStoreException">The database was made by a later version.</exception>
    public static void BringUpToDate(SqliteConnection connection)
    {
        if (StepsTaken(connection) is var taken && taken == s_steps.Length)
        {
            return;
        }

        if (taken > s_steps.Length)
        {
            throw new EditionStoreException($"De database is van een nieuwere versie van Verschillen ({taken}; deze kent {s_steps.Length}). Gebruik die versie, of een andere map.");
        }

        connection.Run("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        for (var step = StepsTaken(connection); step < s_steps.Length; step++)
        {
            connection.Run(s_steps[step]);
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {step + 1}"));
        }

        transaction.Commit();
    }

    private static int StepsTaken(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own text, with nothing from outside.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
