using Npgsql;
using Verschillen.Content;
using Verschillen.Content.Editions;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>The editions in the database that several servers share. Texts that did not change are shared between editions.</summary>
/// <param name="database">The database.</param>
internal sealed class PostgresEditionStore(PostgresDatabase database) : IEditionStore
{
    public bool Holds(Edition edition) => Use(connection =>
    {
        using var command = connection.CommandOf("SELECT 1 FROM edition WHERE hash = $1", edition.Hash);
        return command.ExecuteScalar() is not null;
    });

    public void Keep(Edition edition, IReadOnlyList<EditionFile> files, DateTimeOffset at) => Use(connection =>
    {
        using var transaction = connection.BeginTransaction();
        // Another server that keeps the same edition at this moment is waited for; then it is there.
        using var add = connection.CommandOf(
            "INSERT INTO edition (hash, kept_at, format) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id", edition.Hash, at, CompressedText.Format);
        if (add.ExecuteScalar() is not long id)
        {
            return false;
        }

        // In one order everywhere, so that two servers that keep two editions never wait for each other.
        var texts = files.Select(file => (file.Path, file.Text, Hash: CompressedText.FingerprintOf(file.Text))).OrderBy(file => Convert.ToHexString(file.Hash), StringComparer.Ordinal).ToList();
        var known = KnownOf(connection, [.. texts.Select(file => file.Hash)]);
        using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var (path, text, hash) in texts)
        {
            if (known.Add(Convert.ToHexString(hash)))
            {
                batch.Add("INSERT INTO edition_text (hash, compressed) VALUES ($1, $2) ON CONFLICT DO NOTHING", hash, CompressedText.Compress(text));
            }

            batch.Add("INSERT INTO edition_file (edition, path, text) VALUES ($1, $2, $3)", id, path, hash);
        }

        batch.ExecuteNonQuery();
        transaction.Commit();
        return true;
    });

    public IReadOnlyList<Edition> Find(string beginning) => Use(connection =>
    {
        // 'g' sorts after every hexadecimal digit.
        using var command = connection.CommandOf("SELECT hash FROM edition WHERE hash >= $1 AND hash < $2 ORDER BY id DESC", beginning, beginning + "g");
        return command.ReadAll(row => new Edition(row.GetString(0)));
    });

    public IReadOnlyList<EditionFile> Read(Edition edition, Func<string, bool> wants) => Use(connection =>
    {
        var wanted = PathsOf(connection, edition).Where(wants).ToArray();
        using var command = connection.CommandOf(
            "SELECT path, compressed, text.hash FROM edition JOIN edition_file ON edition = edition.id JOIN edition_text AS text ON text.hash = text WHERE edition.hash = $1 AND path = ANY ($2) ORDER BY path",
            edition.Hash, wanted);
        return command.ReadAll(row => new EditionFile(row.GetString(0), CompressedText.Restore(row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2))));
    });

    private static IReadOnlyList<string> PathsOf(NpgsqlConnection connection, Edition edition)
    {
        using var command = connection.CommandOf("SELECT path FROM edition JOIN edition_file ON edition = edition.id WHERE hash = $1", edition.Hash);
        return command.ReadAll(row => row.GetString(0));
    }

    private static HashSet<string> KnownOf(NpgsqlConnection connection, byte[][] hashes)
    {
        using var command = connection.CommandOf("SELECT hash FROM edition_text WHERE hash = ANY ($1)", [hashes]);
        return command.ReadAll(row => Convert.ToHexString(row.GetFieldValue<byte[]>(0))).ToHashSet(StringComparer.Ordinal);
    }

    private T Use<T>(Func<NpgsqlConnection, T> action)
    {
        try
        {
            return database.Use(action);
        }
        catch (NpgsqlException fault)
        {
            throw new EditionStoreException(database.Blame(fault), fault);
        }
        catch (InvalidDataException fault)
        {
            throw new EditionStoreException("In de database met uitgaven is een tekst beschadigd. Zet een kopie van de back-up terug.", fault);
        }
    }
}
