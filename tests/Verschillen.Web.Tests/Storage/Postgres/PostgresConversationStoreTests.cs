using Microsoft.Extensions.Logging.Abstractions;
using Verschillen.Web.Storage;
using Verschillen.Web.Storage.Postgres;

namespace Verschillen.Web.Tests.Storage.Postgres;

[NeedsPostgres]
public sealed class PostgresConversationStoreTests : ConversationStoreTests
{
    private readonly Node _node;

    public PostgresConversationStoreTests() => _node = new Node(PostgresServer.Shared.NewDatabase(), Bell, Health);

    private protected override IConversationStore Store => _node.Store;

    [PostgresFact]
    public async Task Who_waits_at_another_server_hears_of_news_and_of_the_end()
    {
        var bell = new ConversationBell();
        using var other = new Node(_node.Connection, bell, new StoreHealth());
        await Store.AddAsync(Some(), [], Now);
        using var listener = bell.TryListen("a", most: 1)!;

        await Store.SaveAsync(Some(version: 2, last: 1), [Activity(1)]);
        Assert.True(await listener.HeardAsync(CancellationToken.None));
        await Store.SweepAsync(Now.AddHours(1));
        Assert.True(await listener.HeardAsync(CancellationToken.None));
    }

    [PostgresFact]
    public async Task A_line_that_is_cut_is_made_again_and_everybody_looks_for_news()
    {
        await Store.AddAsync(Some(), [], Now);
        using var listener = Bell.TryListen("a", most: 1)!;

        PostgresServer.Ask(_node.Connection, "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

        Assert.True(await listener.HeardAsync(CancellationToken.None)); // looks for what it missed
        await Store.SaveAsync(Some(version: 2, last: 1), [Activity(1)]); // with a connection that was cut too
        Assert.True(await listener.HeardAsync(CancellationToken.None));
        Assert.Null(Health.Fault);
    }

    [PostgresFact]
    public async Task What_the_database_kept_and_could_not_say_counts_as_kept_and_once()
    {
        using var line = new BreakingLine(_node.Connection);
        using var database = new PostgresDatabase(line.Connection);
        var store = new PostgresConversationStore(database, Health);

        line.BreakAt("INSERT INTO conversation");
        Assert.True(await store.AddAsync(Some(last: 1), [Activity(1)], Now));
        line.BreakAt("UPDATE conversation");
        Assert.True(await store.SaveAsync(Some(version: 2, last: 2), [Activity(2)]));
        line.BreakAt("UPDATE conversation");
        Assert.True(await store.SaveAsync(Some(version: 3, last: 2), []));

        Assert.Equal(3, line.Breaks);
        Assert.Equal((3, 2), await store.FindAsync("a", Now) is { } found ? (found.Version, found.Last) : default);
        Assert.Equal([1, 2], (await store.ReadAsync("a", after: 0)).Select(one => one.Number));
        Assert.False(await store.SaveAsync(Some(version: 3, last: 3), [Activity(3)])); // of somebody else
    }

    [PostgresFact]
    public async Task Nor_does_it_matter_that_another_turn_came_before_it_was_asked_again()
    {
        var (kept, said) = (Some(version: 2, last: 1), Activity(1));
        await Store.AddAsync(Some(), [], Now);
        await Store.SaveAsync(kept, [said]);
        await Store.SaveAsync(Some(version: 3, last: 2), [Activity(2)]);

        Assert.True(await Store.SaveAsync(kept, [said]));
        Assert.Equal([1, 2], (await Store.ReadAsync("a", after: 0)).Select(one => one.Number));
    }

    [PostgresFact]
    public async Task Of_several_hosts_the_one_that_is_there_is_used()
    {
        using var database = new PostgresDatabase(_node.Connection.Replace("Host=", "Host=/bestaat-niet,", StringComparison.Ordinal) + ";Target Session Attributes=any");
        var store = new PostgresConversationStore(database, Health);

        Assert.True(await store.AddAsync(Some(), [Activity(1)], Now));
    }

    [PostgresFact]
    public async Task A_host_without_an_address_is_told_as_a_database_that_cannot_be_reached()
    {
        using var database = new PostgresDatabase("Host=bestaat-niet.invalid;Database=x");

        var fault = await Assert.ThrowsAsync<ConversationStoreException>(async () => await new PostgresConversationStore(database, Health).FindAsync("a", Now));

        Assert.Equal("De database x op bestaat-niet.invalid kan niet worden gebruikt: zij is niet te bereiken. Kijk of PostgreSQL draait en of Storage:ConnectionString klopt.", fault.Message);
        Assert.Equal(fault.Message, Health.Fault);
    }

    [PostgresFact]
    public async Task A_database_that_may_not_be_written_is_told_until_it_may()
    {
        await Store.AddAsync(Some(), [], Now);
        PostgresServer.Ask(_node.Connection, "ALTER DATABASE " + PostgresServer.Ask(_node.Connection, "SELECT current_database()") + " SET default_transaction_read_only = on");
        using var database = new PostgresDatabase(_node.Connection);
        var readOnly = new PostgresConversationStore(database, Health);

        var fault = await Assert.ThrowsAsync<ConversationStoreException>(async () => await readOnly.SaveAsync(Some(version: 2), []));
        Assert.Contains("er mag niet in worden geschreven", fault.Message, StringComparison.Ordinal);
        Assert.NotNull(await readOnly.FindAsync("a", Now));
        Assert.NotNull(Health.Fault); // reading is not keeping
        await Store.SaveAsync(Some(version: 2), []);
        Assert.Null(Health.Fault);
    }

    public override void Dispose()
    {
        base.Dispose();
        _node.Dispose();
    }

    /// <summary>What one server has of it.</summary>
    private sealed class Node : IDisposable
    {
        private readonly PostgresDatabase _database;
        private readonly PostgresBell _listening;

        public Node(string connection, ConversationBell bell, StoreHealth health)
        {
            Connection = connection;
            _database = new PostgresDatabase(connection);
            using (var line = _database.Open())
            {
                PostgresSchema.BringUpToDate(line);
            }

            Store = new PostgresConversationStore(_database, health);
            _listening = new PostgresBell(_database, bell, Store, health, NullLogger<PostgresBell>.Instance);
            using var begun = bell.TryListen("begin", most: 1)!;
            _listening.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
            Assert.True(begun.HeardAsync(CancellationToken.None).AsTask().Wait(TimeSpan.FromSeconds(30)));
        }

        public string Connection { get; }

        public PostgresConversationStore Store { get; }

        public void Dispose()
        {
            _listening.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
            _listening.Dispose();
            _database.Dispose();
        }
    }
}
