using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Verschillen.Content.Editions;

/// <summary>The editions in a SQLite file beside the program. Texts that did not change are shared between editions.</summary>
public sealed class SqliteEditionStore : IEditionStore
{
    /// <summary>The name of the database in its folder.</summary>
    public const string FileName = "uitgaven.db";

    private readonly string _file;
    private readonly string _connection;

    private SqliteEditionStore(string file)
    {
        _file = file;
        // A connection that is kept would go on with a file that a command put another in the place of. The timeout is in seconds: to wait for another process that writes.
        _connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = false, DefaultTimeout = 10 }.ToString();
    }

    /// <summary>Opens the store; makes it where there is none, and brings an older one up to date.</summary>
    /// <param name="folder">The folder of the database.</param>
    /// <exception cref="EditionStoreException">It cannot be made, read or brought up to date.</exception>
    public static SqliteEditionStore Open(string folder)
    {
        var store = new SqliteEditionStore(Path.Combine(folder, FileName));
        store.Use(connection =>
        {
            EditionSchema.BringUpToDate(connection);
            return true;
        });
        return store;
    }

    /// <summary>Opens a store that is there; makes none.</summary>
    /// <inheritdoc cref="Open"/>
    public static SqliteEditionStore OpenExisting(string folder)
    {
        CheckIsThere(folder);
        return Open(folder);
    }

    /// <param name="folder">The folder of the database.</param>
    /// <exception cref="EditionStoreException">There is none.</exception>
    internal static void CheckIsThere(string folder)
    {
        if (!File.Exists(Path.Combine(folder, FileName)))
        {
            throw new EditionStoreException($"In {folder} is geen database met uitgaven. Wijs met --uitgaven de map aan waarin {FileName} staat.");
        }
    }

    /// <inheritdoc/>
    public bool Holds(Edition edition) => Use(connection => IdOf(connection, edition) is not null);

    /// <inheritdoc/>
    public void Keep(Edition edition, IReadOnlyList<EditionFile> files, DateTimeOffset at) => Use(connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (IdOf(connection, edition) is not null)
        {
            return false;
        }

        using var insert = Command(connection, "INSERT INTO edition (hash, kept_at, format) VALUES ($hash, $at, $format) RETURNING id",
            ("$hash", edition.Hash), ("$at", at.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z"), ("$format", CompressedText.Format));
        var id = (long)insert.ExecuteScalar()!;
        foreach (var file in files)
        {
            var fingerprint = CompressedText.FingerprintOf(file.Text);
            using var text = Command(connection, "SELECT id FROM text WHERE hash = $hash", ("$hash", fingerprint));
            using var add = Command(connection, "INSERT INTO edition_text (edition, path, text) VALUES ($edition, $path, $text)",
                ("$edition", id), ("$path", file.Path), ("$text", text.ExecuteScalar() ?? Add(connection, fingerprint, file.Text)));
            add.ExecuteNonQuery();
        }

        transaction.Commit();
        return true;
    });

    /// <inheritdoc/>
    public IReadOnlyList<Edition> Find(string beginning) => Use(connection =>
    {
        // 'g' sorts after every hexadecimal digit.
        using var command = Command(connection, "SELECT hash FROM edition WHERE hash >= $from AND hash < $until ORDER BY id DESC", ("$from", beginning), ("$until", beginning + "g"));
        return command.ReadAll(row => new Edition(row.GetString(0)));
    });

    /// <inheritdoc/>
    public IReadOnlyList<EditionFile> Read(Edition edition, Func<string, bool> wants) => Use(connection =>
    {
        using var command = Command(connection,
            "SELECT path, text.id FROM edition JOIN edition_text ON edition = edition.id JOIN text ON text.id = text WHERE edition.hash = $hash ORDER BY path",
            ("$hash", edition.Hash));
        using var rows = command.ExecuteReader();
        var files = new List<EditionFile>();
        while (rows.Read())
        {
            if (rows.GetString(0) is var path && wants(path))
            {
                files.Add(new EditionFile(path, TextWith(connection, rows.GetInt64(1))));
            }
        }

        return files;
    });

    private static string TextWith(SqliteConnection connection, long id)
    {
        using var command = Command(connection, "SELECT compressed, hash FROM text WHERE id = $id", ("$id", id));
        using var row = command.ExecuteReader();
        row.Read();
        return CompressedText.Restore(row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1));
    }

    private static object Add(SqliteConnection connection, byte[] fingerprint, string text)
    {
        using var insert = Command(connection, "INSERT INTO text (hash, compressed) VALUES ($hash, $compressed) RETURNING id", ("$hash", fingerprint), ("$compressed", CompressedText.Compress(text)));
        return insert.ExecuteScalar()!;
    }

    private static object? IdOf(SqliteConnection connection, Edition edition)
    {
        using var command = Command(connection, "SELECT id FROM edition WHERE hash = $hash", ("$hash", edition.Hash));
        return command.ExecuteScalar();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of the constants above; what varies goes in as a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private T Use<T>(Func<SqliteConnection, T> action)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            using var connection = new SqliteConnection(_connection);
            connection.Open();
            return action(connection);
        }
        catch (SqliteException fault)
        {
            throw new EditionStoreException($"De database met uitgaven {_file} kan niet worden gebruikt: {ReasonOf(fault)}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new EditionStoreException($"De database met uitgaven {_file} kan niet worden gebruikt: {ReasonOf(fault)}", fault);
        }
    }

    internal static string ReasonOf(Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT } or InvalidDataException =>
            "het bestand is beschadigd. Zet een kopie van de back-up terug, of haal het weg; dan zijn oude bewijsnummers niet meer op te vragen.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY } => "een ander programma houdt het bezet. De chat probeert het vanzelf opnieuw, tenzij Content:CheckSeconds 0 is. Een opdracht geeft u zelf nog eens.",
        _ => SqliteReasons.Of(fault) ?? "het bestand of de map is er niet of mag niet worden gelezen. Kies met Editions:Folder een map waarin het programma mag schrijven.",
    };
}
