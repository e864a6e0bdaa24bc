using Verschillen.Content;
using Verschillen.Content.Editions;
using Verschillen.Tests.Content.Editions;
using Verschillen.Web.Storage.Postgres;

namespace Verschillen.Web.Tests.Storage.Postgres;

[NeedsPostgres]
public sealed class PostgresEditionStoreTests : EditionStoreTests, IDisposable
{
    private readonly string _connection = PostgresServer.Shared.NewDatabase();
    private readonly PostgresDatabase _database;

    public PostgresEditionStoreTests()
    {
        _database = new PostgresDatabase(_connection);
        using var line = _database.Open();
        PostgresSchema.BringUpToDate(line);
    }

    [PostgresFact]
    public void A_damaged_text_is_told_and_never_shown()
    {
        Open().Keep(Some, Files, DateTimeOffset.UnixEpoch);
        PostgresServer.Ask(_connection, "UPDATE edition_text SET compressed = (SELECT compressed FROM edition_text ORDER BY hash LIMIT 1)");

        var fault = Assert.Throws<EditionStoreException>(() => Open().Read(Some, _ => true));

        Assert.Contains("beschadigd", fault.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void Nothing_of_an_edition_is_kept_when_it_cannot_be_kept_whole()
    {
        PostgresServer.Ask(_connection, "ALTER TABLE edition_file ADD CHECK (path NOT LIKE '%twee%')");

        Assert.Throws<EditionStoreException>(() => Open().Keep(Some, Files, DateTimeOffset.UnixEpoch));

        Assert.Equal((false, (object)0L), (Open().Holds(Some), CountOfTexts()));
    }

    [PostgresFact]
    public void Two_servers_may_keep_two_editions_that_share_texts_at_the_same_time()
    {
        var files = Enumerable.Range(0, 50).Select(number => new EditionFile($"content/{number}.yml", $"nummer: {number}\n")).ToList();

        Parallel.For(0, 8, number => Open().Keep(new Edition($"{number}".PadRight(64, '0')), [.. number % 2 == 0 ? files : files.AsEnumerable().Reverse()], DateTimeOffset.UnixEpoch));

        Assert.Equal(50L, CountOfTexts());
    }

    public void Dispose() => _database.Dispose();

    protected override IEditionStore Open() => new PostgresEditionStore(_database);

    protected override object? CountOfTexts() => PostgresServer.Ask(_connection, "SELECT count(*) FROM edition_text");
}
