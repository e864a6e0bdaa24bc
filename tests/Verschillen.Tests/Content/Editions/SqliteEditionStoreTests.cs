using Microsoft.Data.Sqlite;
using Verschillen.Content;
using Verschillen.Content.Editions;

namespace Verschillen.Tests.Content.Editions;

public sealed class SqliteEditionStoreTests : IDisposable
{
    private static readonly Edition s_edition = new(new string('a', 64));

    private static readonly IReadOnlyList<EditionFile> s_files = [new("content/een.yml", "één: 1\n"), new("content/twee.yml", "twee: 2\n")];

    private readonly StoreFolder _folder = new();

    [Fact]
    public void What_was_kept_is_read_back_by_another_opening()
    {
        _folder.Open().Keep(s_edition, s_files, DateTimeOffset.UnixEpoch);

        Assert.True(_folder.Open().Holds(s_edition));
        Assert.Equal(s_files, _folder.Open().Read(s_edition, _ => true));
    }

    [Fact]
    public void Only_wanted_files_are_read()
    {
        var store = _folder.Open();
        store.Keep(s_edition, s_files, DateTimeOffset.UnixEpoch);

        Assert.Equal([s_files[1]], store.Read(s_edition, path => path.EndsWith("twee.yml", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edition_is_kept_once()
    {
        var store = _folder.Open();

        store.Keep(s_edition, s_files, DateTimeOffset.UnixEpoch);
        store.Keep(s_edition, [new("content/ander.yml", "ander: 1\n")], DateTimeOffset.UnixEpoch);

        Assert.Equal(s_files, store.Read(s_edition, _ => true));
        Assert.Equal([s_edition], store.Find("aaaa"));
    }

    [Fact]
    public void Editions_share_the_texts_that_did_not_change()
    {
        var store = _folder.Open();
        store.Keep(s_edition, s_files, DateTimeOffset.UnixEpoch);

        store.Keep(new Edition(new string('b', 64)), [s_files[0], new("content/twee.yml", "twee: 3\n")], DateTimeOffset.UnixEpoch);

        Assert.Equal(3L, Ask("SELECT count(*) FROM text"));
    }

    [Theory]
    [InlineData("0123456789", "01234567890", "0123456789f")]
    [InlineData("ffffffffff", "ffffffffff0", "fffffffffff")]
    public void Editions_are_found_by_how_their_name_begins_the_newest_first(string beginning, string older, string newer)
    {
        var store = _folder.Open();
        foreach (var name in new[] { older, newer, "0123456788f", "012345678a0" })
        {
            store.Keep(new Edition(name.PadRight(64, '0')), s_files, DateTimeOffset.UnixEpoch);
        }

        Assert.Equal([newer.PadRight(64, '0'), older.PadRight(64, '0')], store.Find(beginning).Select(edition => edition.Hash));
    }

    [Fact]
    public void An_edition_that_is_not_kept_has_no_files() => Assert.Empty(_folder.Open().Read(s_edition, _ => true));

    [Fact]
    public void Readers_do_not_wait_for_a_writer()
    {
        _folder.Open();

        Assert.Equal("wal", Ask("PRAGMA journal_mode"));
    }

    [Fact]
    public void Two_programs_may_keep_the_same_edition_at_the_same_time()
    {
        Parallel.For(0, 8, _ => _folder.Open().Keep(s_edition, s_files, DateTimeOffset.UnixEpoch));

        Assert.Equal(1L, Ask("SELECT count(*) FROM edition"));
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
        _folder.Open().Keep(s_edition, s_files, DateTimeOffset.UnixEpoch);
        Ask("UPDATE text SET compressed = (SELECT compressed FROM text ORDER BY id LIMIT 1)");

        var fault = Assert.Throws<EditionStoreException>(() => _folder.Open().Read(s_edition, _ => true));

        Assert.Contains("beschadigd", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_may_not_be_written_still_answers_what_it_holds()
    {
        _folder.Open().Keep(s_edition, s_files, DateTimeOffset.UnixEpoch);
        Ask("CREATE TRIGGER closed BEFORE INSERT ON edition BEGIN SELECT RAISE(ABORT, 'closed'); END");

        var store = _folder.Open();

        store.Keep(s_edition, s_files, DateTimeOffset.UnixEpoch);
        Assert.Equal(s_files, store.Read(s_edition, _ => true));
        Assert.Throws<EditionStoreException>(() => store.Keep(new Edition(new string('b', 64)), s_files, DateTimeOffset.UnixEpoch));
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

        Assert.Throws<EditionStoreException>(() => _folder.Open().Keep(s_edition, s_files, DateTimeOffset.UnixEpoch));

        Assert.Equal((0L, 0L), (Ask("SELECT count(*) FROM edition"), Ask("SELECT count(*) FROM text")));
    }

    public void Dispose() => _folder.Dispose();

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
