using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Verschillen.Content.Editions;

/// <summary>Copies of the database with editions (reservekopie). The server may go on meanwhile.</summary>
public static class EditionBackup
{
    // What SQLite keeps beside a database and writes into it when it is opened again.
    private static readonly string[] s_journals = ["-wal", "-shm", "-journal"];

    /// <summary>Copies the database into a file, in the place of an older copy, and looks the copy over.</summary>
    /// <param name="folder">The folder of the database.</param>
    /// <param name="copy">The file to make.</param>
    /// <returns>How many editions it holds.</returns>
    /// <exception cref="EditionStoreException">There is no database, it is damaged or holds no edition, or the copy cannot be written.</exception>
    public static int Make(string folder, string copy)
    {
        SqliteEditionStore.CheckIsThere(folder);
        var database = Path.Combine(folder, SqliteEditionStore.FileName);
        return Try(database, copy, "Zet eerst een kopie terug.", () =>
        {
            var fresh = CopyBeside(copy, database);
            var editions = Look(fresh);
            File.Move(fresh, copy, overwrite: true);
            return editions;
        });
    }

    /// <summary>Puts a copy back, when it is sound. What was there is replaced; a damaged database goes into quarantine first, and so does a journal without one.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="folder">The folder of the database.</param>
    /// <param name="at">The moment, for the name of what goes into quarantine.</param>
    /// <returns>What there is now.</returns>
    /// <exception cref="EditionStoreException">There is no such copy, it is damaged or holds no edition, or the database cannot be written or is a link; then nothing is changed.</exception>
    public static EditionsPutBack PutBack(string copy, string folder, DateTimeOffset at)
    {
        if (!File.Exists(copy))
        {
            throw new EditionStoreException($"Er is geen bestand {copy}. Kijk de naam na.");
        }

        var database = Path.Combine(folder, SqliteEditionStore.FileName);
        RefuseLinks(database);
        return Try(copy, database, "Neem een andere kopie.", () =>
        {
            var editions = Look(copy);
            Directory.CreateDirectory(folder);
            if (File.Exists(database) && !IsDamaged(database))
            {
                Copy(copy, database); // within the file, which a server may have open, and as a whole or not at all
                return new EditionsPutBack(editions, Quarantined: null);
            }

            var fresh = CopyBeside(database, copy);
            var quarantined = Quarantine(database, at);
            File.Move(fresh, database);
            return new EditionsPutBack(editions, quarantined);
        });
    }

    /// <summary>Gives a damaged database another name, so that a new one can take its place and nothing is lost that can be saved.</summary>
    /// <param name="folder">The folder of the database.</param>
    /// <param name="at">The moment, for its name.</param>
    /// <returns>Its new name; null when it is not damaged.</returns>
    /// <exception cref="EditionStoreException">It cannot be opened, or cannot be given another name.</exception>
    public static string? QuarantineIfDamaged(string folder, DateTimeOffset at)
    {
        var database = Path.Combine(folder, SqliteEditionStore.FileName);
        try
        {
            return File.Exists(database) && IsDamaged(database) ? Quarantine(database, at) : null;
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new EditionStoreException($"De database met uitgaven {database} kan niet worden gebruikt: {SqliteEditionStore.ReasonOf(fault)}", fault);
        }
    }

    /// <summary>Gives a database and what SQLite keeps beside it another name.</summary>
    /// <returns>The new name of the database; null when there was none.</returns>
    private static string? Quarantine(string database, DateTimeOffset at)
    {
        var (isThere, quarantined) = (File.Exists(database), string.Create(CultureInfo.InvariantCulture, $"{database}.beschadigd-{at.UtcDateTime:yyyyMMdd-HHmmss}"));
        foreach (var ending in s_journals.Append("").Where(ending => File.Exists(database + ending)))
        {
            File.Move(database + ending, quarantined + ending, overwrite: true);
        }

        return isThere ? quarantined : null;
    }

    /// <summary>Refuses a database that is a link: who may write in its folder could let another's file be overwritten with it.</summary>
    private static void RefuseLinks(string database)
    {
        if (s_journals.Prepend("").Select(ending => new FileInfo(database + ending)).FirstOrDefault(file => file.LinkTarget is not null) is { } link)
        {
            throw new EditionStoreException($"{link.FullName} is een verwijzing (link) naar een ander bestand. Er is niets veranderd. Haal de verwijzing weg, of wijs met --uitgaven de map aan waarin de database zelf staat.");
        }
    }

    private static bool IsDamaged(string database)
    {
        try
        {
            using var connection = Open(database);
            return !string.Equals((string?)Ask(connection, "PRAGMA quick_check(1)"), "ok", StringComparison.Ordinal);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            return true;
        }
    }

    /// <summary>Looks whether a file is a sound database of editions.</summary>
    /// <returns>How many editions it holds, at least 1: a copy of none would take the place of one that is worth keeping.</returns>
    private static int Look(string file)
    {
        using var connection = Open(file);
        if (!string.Equals((string?)Ask(connection, "PRAGMA integrity_check(1)"), "ok", StringComparison.Ordinal))
        {
            throw new InvalidDataException("The file is a damaged database.");
        }

        return Convert.ToInt32(Ask(connection, "SELECT count(*) FROM edition"), CultureInfo.InvariantCulture) is > 0 and var editions
            ? editions
            : throw new EditionStoreException("Er staat geen enkele uitgave in. Er is niets veranderd. Kijk na of u de goede map en het goede bestand noemt.");
    }

    /// <summary>Copies into a new file beside another, which stays as it is until the copy is whole.</summary>
    /// <returns>The new file.</returns>
    private static string CopyBeside(string other, string from)
    {
        var fresh = other + ".nieuw";
        File.Delete(fresh);
        Copy(from, fresh);
        return fresh;
    }

    private static void Copy(string from, string to)
    {
        using var source = Open(from);
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static object? Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own text, with nothing from outside.
        command.CommandText = question;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private static T Try<T>(string from, string to, string adviceWhenDamaged, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception fault) when (fault is InvalidDataException or SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_ERROR })
        {
            throw new EditionStoreException($"{from} is beschadigd of is geen database met uitgaven. Er is niets veranderd. {adviceWhenDamaged}", fault);
        }
        catch (SqliteException fault)
        {
            throw new EditionStoreException($"{from} is niet te kopiëren naar {to}. Er is niets veranderd. De reden: {SqliteEditionStore.ReasonOf(fault)}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new EditionStoreException($"{from} is niet te kopiëren naar {to}: een bestand of een map mag niet worden gelezen of geschreven, of de schijf is vol. Er is niets veranderd.", fault);
        }
    }
}

/// <summary>What there is once a copy was put back.</summary>
/// <param name="Editions">How many editions; at least 1.</param>
/// <param name="Quarantined">The new name of the damaged database that was there; null when none was.</param>
public sealed record EditionsPutBack(int Editions, string? Quarantined);
