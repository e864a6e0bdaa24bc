using Verschillen.Content;
using Verschillen.Content.Editions;

namespace Verschillen.Tests.Content.Editions;

/// <summary>What every store of editions does. The tests of the server hold its own store to it too.</summary>
public abstract class EditionStoreTests
{
    protected static readonly Edition Some = new(new string('a', 64));

    protected static readonly IReadOnlyList<EditionFile> Files = [new("content/een.yml", "één: 1\n"), new("content/twee.yml", "twee: 2\n")];

    /// <summary>Opens the store, which is empty at first.</summary>
    protected abstract IEditionStore Open();

    /// <summary>How many texts it keeps.</summary>
    protected abstract object? CountOfTexts();

    [StoreFact]
    public void What_was_kept_is_read_back_by_another_opening()
    {
        Open().Keep(Some, Files, DateTimeOffset.UnixEpoch);

        Assert.True(Open().Holds(Some));
        Assert.Equal(Files, Open().Read(Some, _ => true));
    }

    [StoreFact]
    public void Only_wanted_files_are_read()
    {
        var store = Open();
        store.Keep(Some, Files, DateTimeOffset.UnixEpoch);

        Assert.Equal([Files[1]], store.Read(Some, path => path.EndsWith("twee.yml", StringComparison.Ordinal)));
    }

    [StoreFact]
    public void An_edition_is_kept_once()
    {
        var store = Open();

        store.Keep(Some, Files, DateTimeOffset.UnixEpoch);
        store.Keep(Some, [new("content/ander.yml", "ander: 1\n")], DateTimeOffset.UnixEpoch);

        Assert.Equal(Files, store.Read(Some, _ => true));
        Assert.Equal([Some], store.Find("aaaa"));
    }

    [StoreFact]
    public void Editions_share_the_texts_that_did_not_change()
    {
        var store = Open();
        store.Keep(Some, Files, DateTimeOffset.UnixEpoch);

        store.Keep(new Edition(new string('b', 64)), [Files[0], new("content/twee.yml", "twee: 3\n")], DateTimeOffset.UnixEpoch);

        Assert.Equal(3L, CountOfTexts());
    }

    [StoreFact]
    public void Editions_are_found_by_how_their_name_begins_the_newest_first() => NewestFirst("0123456789", "01234567890", "0123456789f");

    [StoreFact]
    public void Editions_are_found_at_the_end_of_the_alphabet() => NewestFirst("ffffffffff", "ffffffffff0", "fffffffffff");

    [StoreFact]
    public void An_edition_that_is_not_kept_has_no_files() => Assert.Empty(Open().Read(Some, _ => true));

    [StoreFact]
    public void Two_programs_may_keep_the_same_edition_at_the_same_time()
    {
        Parallel.For(0, 8, _ => Open().Keep(Some, Files, DateTimeOffset.UnixEpoch));

        Assert.Equal([Some], Open().Find("a"));
    }

    private void NewestFirst(string beginning, string older, string newer)
    {
        var store = Open();
        foreach (var name in new[] { older, newer, "0123456788f", "012345678a0" })
        {
            store.Keep(new Edition(name.PadRight(64, '0')), Files, DateTimeOffset.UnixEpoch);
        }

        Assert.Equal([newer.PadRight(64, '0'), older.PadRight(64, '0')], store.Find(beginning).Select(edition => edition.Hash));
    }
}
