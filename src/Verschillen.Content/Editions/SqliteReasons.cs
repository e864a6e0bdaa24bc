using Microsoft.Data.Sqlite;

namespace Verschillen.Content.Editions;

/// <summary>Why a database in a file cannot be used, and what to do, where that is the same whatever it holds.</summary>
public static class SqliteReasons
{
    /// <returns>Null when it depends on what the database holds.</returns>
    public static string? Of(Exception fault) => fault switch
    {
        // The last is what SQLite says of a lock of its own on a file that it could open for reading only.
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_READONLY } or SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_IOERR_LOCK } => "er mag niet in worden geschreven. Geef het programma het recht om te schrijven in de map.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => "de schijf is vol. Maak ruimte.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_IOERR } => "de schijf neemt niets aan. Kijk of hij vol is, kapot is of aan een grens zit.",
        _ => null,
    };
}
