using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Verschillen.Web.Storage;

/// <summary>One prepared statement with numbered parameters.</summary>
/// <remarks>It asks SQLite itself: a command finds its parameters by name and makes a reader for every run, which takes longer than a turn's statement does.</remarks>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _prepared;

    /// <exception cref="SqliteException">It cannot be prepared.</exception>
    public SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _prepared));
    }

    /// <param name="values">The parameters in order: texts, whole numbers and bytes.</param>
    /// <returns>How many rows were changed.</returns>
    /// <exception cref="SqliteException">It cannot be run.</exception>
    public int Run(params ReadOnlySpan<object> values)
    {
        try
        {
            Fill(values);
            while (HasRow())
            {
                // What it tells is not asked for.
            }

            return raw.sqlite3_changes(_database);
        }
        finally
        {
            raw.sqlite3_reset(_prepared);
        }
    }

    /// <param name="read">Reads a row out of this statement.</param>
    /// <param name="values">The parameters in order.</param>
    /// <returns>Null when there is no row.</returns>
    /// <inheritdoc cref="Run"/>
    public T? ReadOne<T>(Func<SqliteStatement, T> read, params ReadOnlySpan<object> values)
        where T : class
    {
        try
        {
            Fill(values);
            return HasRow() ? read(this) : null;
        }
        finally
        {
            raw.sqlite3_reset(_prepared);
        }
    }

    /// <returns>What was read of every row.</returns>
    /// <inheritdoc cref="ReadOne"/>
    public IReadOnlyList<T> ReadAll<T>(Func<SqliteStatement, T> read, params ReadOnlySpan<object> values)
    {
        try
        {
            Fill(values);
            var rows = new List<T>();
            while (HasRow())
            {
                rows.Add(read(this));
            }

            return rows;
        }
        finally
        {
            raw.sqlite3_reset(_prepared);
        }
    }

    /// <summary>A whole number in the row, by the place of its column from 0.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(_prepared, column);

    /// <summary>A text in the row.</summary>
    public string Text(int column) => raw.sqlite3_column_text(_prepared, column).utf8_to_string();

    /// <summary>Bytes in the row.</summary>
    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_prepared, column).ToArray();

    public void Dispose() => _prepared.Dispose();

    private void Fill(ReadOnlySpan<object> values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            Check(values[place] switch
            {
                string text => raw.sqlite3_bind_text(_prepared, place + 1, text),
                long number => raw.sqlite3_bind_int64(_prepared, place + 1, number),
                int number => raw.sqlite3_bind_int(_prepared, place + 1, number),
                byte[] bytes => raw.sqlite3_bind_blob(_prepared, place + 1, bytes),
                var other => throw new ArgumentException($"A statement takes no {other.GetType().Name}.", nameof(values)),
            });
        }
    }

    private bool HasRow()
    {
        var result = raw.sqlite3_step(_prepared);
        Check(result);
        return result == raw.SQLITE_ROW;
    }

    /// <summary>Throws what went wrong; a row, and the end of the rows, are well.</summary>
    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
