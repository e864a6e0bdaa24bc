using Verschillen.Content;
using Verschillen.Content.Editions;

namespace Verschillen.Tests.Content.Editions;

public sealed class EditionBackupTests : IDisposable
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 26, 1, 2, 3, TimeSpan.Zero);
    private static readonly Edition s_first = new(new string('a', 64));
    private static readonly Edition s_second = new(new string('b', 64));

    private readonly StoreFolder _folder = new();

    private string Copy => Path.Combine(_folder.Name, "kopie.db");

    [Fact]
    public void A_copy_brings_back_what_was_there_when_it_was_made()
    {
        Keep(s_first);

        var copied = EditionBackup.Make(_folder.Name, Copy);
        Keep(s_second);
        var restored = EditionBackup.PutBack(Copy, _folder.Name, s_now);

        Assert.Equal((1, new EditionsPutBack(1, Quarantined: null)), (copied, restored));
        Assert.True(_folder.Open().Holds(s_first));
        Assert.False(_folder.Open().Holds(s_second));
        Assert.Equal("tekst van a", Assert.Single(_folder.Open().Read(s_first, _ => true)).Text);
    }

    [Fact]
    public void A_copy_is_made_while_the_store_is_in_use()
    {
        var store = _folder.Open();
        store.Keep(s_first, [new EditionFile("content/a.yml", "a")], s_now);

        Parallel.Invoke(
            () => EditionBackup.Make(_folder.Name, Copy),
            () => store.Keep(s_second, [new EditionFile("content/b.yml", "b")], s_now));

        Assert.InRange(EditionBackup.PutBack(Copy, _folder.Name, s_now).Editions, 1, 2);
    }

    [Fact]
    public void Without_a_database_no_copy_is_made()
    {
        Assert.Contains("geen database met uitgaven", Assert.Throws<EditionStoreException>(() => EditionBackup.Make(_folder.Name, Copy)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Copy));
    }

    [Fact]
    public void A_copy_without_an_edition_takes_the_place_of_nothing()
    {
        Keep(s_first);
        EditionBackup.Make(_folder.Name, Copy);
        using var empty = new StoreFolder();
        empty.Open();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // then all of it is in the one file
        var copyOfNone = Path.Combine(empty.Name, "leeg.db");
        File.Copy(empty.Database, copyOfNone);

        var made = Assert.Throws<EditionStoreException>(() => EditionBackup.Make(empty.Name, Copy));
        var put = Assert.Throws<EditionStoreException>(() => EditionBackup.PutBack(copyOfNone, _folder.Name, s_now));

        Assert.All([made, put], fault => Assert.StartsWith("Er staat geen enkele uitgave in.", fault.Message, StringComparison.Ordinal));
        Assert.True(_folder.Open().Holds(s_first));
        Assert.Equal(1, EditionBackup.PutBack(Copy, _folder.Name, s_now).Editions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-wal")]
    public void A_link_to_another_file_is_not_followed(string ending)
    {
        Keep(s_first);
        EditionBackup.Make(_folder.Name, Copy);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        using var other = new StoreFolder();
        other.Open().Keep(s_second, [new EditionFile("content/b.yml", "b")], s_now);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_folder.Database + ending);
        File.CreateSymbolicLink(_folder.Database + ending, other.Database);
        var before = File.ReadAllBytes(other.Database);

        var fault = Assert.Throws<EditionStoreException>(() => EditionBackup.PutBack(Copy, _folder.Name, s_now));

        Assert.StartsWith($"{_folder.Database}{ending} is een verwijzing (link)", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(other.Database));
    }

    [Fact]
    public void A_damaged_copy_is_refused_and_the_database_stays()
    {
        Keep(s_first);
        File.WriteAllText(Copy, new string('x', 5_000));

        var fault = Assert.Throws<EditionStoreException>(() => EditionBackup.PutBack(Copy, _folder.Name, s_now));

        Assert.Contains("beschadigd", fault.Message, StringComparison.Ordinal);
        Assert.True(_folder.Open().Holds(s_first));
    }

    [Fact]
    public void A_database_of_something_else_is_refused()
    {
        Keep(s_first);
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Copy};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE iets (anders TEXT)";
            command.ExecuteNonQuery();
        }

        Assert.Throws<EditionStoreException>(() => EditionBackup.PutBack(Copy, _folder.Name, s_now));
        Assert.True(_folder.Open().Holds(s_first));
    }

    [Fact]
    public void A_damaged_database_is_set_aside_whole_and_a_new_one_takes_its_place()
    {
        var damaged = new string('x', 5_000);
        File.WriteAllText(_folder.Database, damaged);

        var quarantined = EditionBackup.QuarantineIfDamaged(_folder.Name, s_now);
        Keep(s_first);

        Assert.Equal(_folder.Database + ".beschadigd-20261126-010203", quarantined);
        Assert.Equal(damaged, File.ReadAllText(quarantined!));
        Assert.True(_folder.Open().Holds(s_first));
    }

    [Fact]
    public void A_damaged_database_gives_way_to_a_copy_that_is_whole_and_is_named()
    {
        Keep(s_first);
        EditionBackup.Make(_folder.Name, Copy);
        Damage();

        var restored = EditionBackup.PutBack(Copy, _folder.Name, s_now);

        Assert.Equal(new EditionsPutBack(1, _folder.Database + ".beschadigd-20261126-010203"), restored);
        Assert.True(_folder.Open().Holds(s_first));
    }

    /// <summary>SQLite would write what stands in it into whatever database comes beside it.</summary>
    [Fact]
    public void A_journal_without_its_database_does_not_get_into_the_copy_and_is_set_aside()
    {
        Keep(s_first);
        EditionBackup.Make(_folder.Name, Copy);
        byte[] journal;
        using (var reader = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.Database};Pooling=False"))
        {
            reader.Open();
            using var look = reader.CreateCommand();
            look.CommandText = "SELECT count(*) FROM edition";
            look.ExecuteScalar(); // who has read it, keeps the journal there
            Keep(s_second);
            journal = File.ReadAllBytes(_folder.Database + "-wal");
        }

        File.Delete(_folder.Database);
        File.WriteAllBytes(_folder.Database + "-wal", journal);

        var restored = EditionBackup.PutBack(Copy, _folder.Name, s_now);

        Assert.Equal(new EditionsPutBack(1, Quarantined: null), restored);
        Assert.True(_folder.Open().Holds(s_first));
        Assert.False(_folder.Open().Holds(s_second));
        Assert.Equal(journal, File.ReadAllBytes(_folder.Database + ".beschadigd-20261126-010203-wal"));
    }

    [Fact]
    public void A_damaged_database_stays_where_it_is_when_the_copy_cannot_be_written()
    {
        Keep(s_first);
        EditionBackup.Make(_folder.Name, Copy);
        Damage();
        Directory.CreateDirectory(_folder.Database + ".nieuw"); // where the copy would come

        var fault = Assert.Throws<EditionStoreException>(() => EditionBackup.PutBack(Copy, _folder.Name, s_now));

        Assert.Contains("Er is niets veranderd.", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5_000), File.ReadAllText(_folder.Database));
    }

    [Fact]
    public void A_database_that_another_program_holds_is_called_so_and_not_damaged()
    {
        Keep(s_first);
        EditionBackup.Make(_folder.Name, Copy);
        using var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        other.Open();
        using var writes = other.BeginTransaction(deferred: false);

        var fault = Assert.Throws<EditionStoreException>(() => EditionBackup.PutBack(Copy, _folder.Name, s_now));

        Assert.Contains("een ander programma houdt het bezet", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("beschadigd", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_overwritten_is_damage_too()
    {
        Keep(s_first);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_folder.Database + "-wal");
        using (var file = File.OpenWrite(_folder.Database))
        {
            file.Position = 4_096;
            file.Write(new byte[4_096]);
        }

        Assert.NotNull(EditionBackup.QuarantineIfDamaged(_folder.Name, s_now));
    }

    [Fact]
    public void Of_a_database_that_cannot_be_opened_is_told_why_and_what_to_do()
    {
        Keep(s_first);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.CreateDirectory(_folder.Database + "-wal"); // where its journal would come

        var fault = Assert.Throws<EditionStoreException>(() => EditionBackup.QuarantineIfDamaged(_folder.Name, s_now));

        Assert.StartsWith($"De database met uitgaven {_folder.Database} kan niet worden gebruikt: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Kies met Editions:Folder een map", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_database_is_not_set_aside()
    {
        Keep(s_first);

        Assert.Null(EditionBackup.QuarantineIfDamaged(_folder.Name, s_now));
        Assert.True(_folder.Open().Holds(s_first));
    }

    public void Dispose() => _folder.Dispose();

    private void Damage()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_folder.Database + "-wal");
        File.WriteAllText(_folder.Database, new string('x', 5_000));
    }

    private void Keep(Edition edition) => _folder.Open().Keep(edition, [new EditionFile($"content/{edition.Hash[0]}.yml", $"tekst van {edition.Hash[0]}")], s_now);
}
