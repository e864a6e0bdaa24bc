using Microsoft.Data.Sqlite;
using Verschillen.Content;
using Verschillen.Content.Editions;

namespace Verschillen.Tests.Content.Editions;

public sealed class SqliteEditionStoreTests : EditionStoreTests, IDisposable
{
    private readonly StoreFolder _folder = new();

    [Fact]
    public void Readers_do_not_wait_for_a_writer()
    {
        _folder.Open();

        Assert.Equal("wal", Ask("PRAGMA journal_mode"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_told_and_left_alone()
    {
        File.WriteAllText(_folder.Database, new string('x', 5_000));

        var fault = Assert.Throws<EditionStoreException>(_folder.Open);

        Assert.Contains("beschadigd", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5_000), File.ReadAllText(_folder.Database));
    }

    [Fact]
    public void A_damaged_text_is_told_and_never_shown()
    {
        _folder.Open().Keep(Some, Files, DateTimeOffset.UnixEpoch);
        Ask("UPDATE text SET compressed = (SELECT compressed FROM text ORDER BY id LIMIT 1)");

        var fault = Assert.Throws<EditionStoreException>(() => _folder.Open().Read(Some, _ => true));

        Assert.Contains("beschadigd", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Whichever bytes are damaged, the reader makes one kind of exception of it.</summary>
    [Fact]
    public void Damaged_bytes_of_a_text_are_told_as_such()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(number => $"regel {number}: een rolstoel en een kaart\n"));
        var whole = CompressedText.Compress(text);
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x5A;

            Assert.Throws<InvalidDataException>(() => CompressedText.Restore(damaged, CompressedText.FingerprintOf(text)));
        }
    }

    /// <summary>As when a copy is put back in the place of a damaged database, by a program of its own.</summary>
    [Fact]
    public void A_database_that_is_put_in_the_place_of_another_is_used_at_once()
    {
        var store = _folder.Open();
        store.Keep(Some, Files, DateTimeOffset.UnixEpoch);
        using var other = new StoreFolder();
        var elsewhere = new Edition(new string('c', 64));
        other.Open().Keep(elsewhere, Files, DateTimeOffset.UnixEpoch);

        File.Move(other.Database, _folder.Database, overwrite: true);

        Assert.True(store.Holds(elsewhere));
        Assert.False(store.Holds(Some));
    }

    [Fact]
    public void A_database_that_may_not_be_written_still_answers_what_it_holds()
    {
        _folder.Open().Keep(Some, Files, DateTimeOffset.UnixEpoch);
        Ask("CREATE TRIGGER closed BEFORE INSERT ON edition BEGIN SELECT RAISE(ABORT, 'closed'); END");

        var store = _folder.Open();

        store.Keep(Some, Files, DateTimeOffset.UnixEpoch);
        Assert.Equal(Files, store.Read(Some, _ => true));
        Assert.Throws<EditionStoreException>(() => store.Keep(new Edition(new string('b', 64)), Files, DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        File.WriteAllText(_folder.Database, "");

        var fault = Assert.Throws<EditionStoreException>(() => SqliteEditionStore.Open(Path.Combine(_folder.Database, "map")));

        Assert.Contains("Editions:Folder", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_a_later_version_is_left_alone()
    {
        _folder.Open();
        Ask("PRAGMA user_version = 99");

        var fault = Assert.Throws<EditionStoreException>(_folder.Open);

        Assert.Contains("nieuwere versie", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_an_edition_is_kept_when_it_cannot_be_kept_whole()
    {
        _folder.Open();
        Ask("CREATE TRIGGER full BEFORE INSERT ON edition_text WHEN NEW.path LIKE '%twee%' BEGIN SELECT RAISE(ABORT, 'full'); END");

        Assert.Throws<EditionStoreException>(() => _folder.Open().Keep(Some, Files, DateTimeOffset.UnixEpoch));

        Assert.Equal((0L, 0L), (Ask("SELECT count(*) FROM edition"), Ask("SELECT count(*) FROM text")));
    }

    public void Dispose() => _folder.Dispose();

    protected override IEditionStore Open() => _folder.Open();

    protected override object? CountOfTexts() => Ask("SELECT count(*) FROM text");

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Database}");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant of a test.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
