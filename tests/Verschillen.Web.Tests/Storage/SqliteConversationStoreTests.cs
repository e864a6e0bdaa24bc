using System.Text;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

public sealed class SqliteConversationStoreTests : ConversationStoreTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-gesprekken-");
    private readonly SqliteConversationStore _store;

    public SqliteConversationStoreTests() => _store = new SqliteConversationStore(_folder.FullName, Bell, Health);

    private protected override IConversationStore Store => _store;

    [Fact]
    public async Task Nothing_of_a_deleted_conversation_is_left_in_the_files()
    {
        const string Canary = "kanarie-in-de-database";
        await _store.AddAsync(Some() with { State = Encoding.UTF8.GetBytes(Canary) }, [new StoredActivity(1, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Canary, 500))))], Now);
        Assert.Contains(Canary, AllFiles(), StringComparison.Ordinal);

        await _store.SweepAsync(Now.AddHours(1));

        Assert.DoesNotContain(Canary, AllFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_of_one_that_its_channel_ended_once_the_sweep_went_by()
    {
        const string Canary = "kanarie-van-een-kanaal";
        await _store.AddAsync(Some() with { State = Encoding.UTF8.GetBytes(Canary) }, [], Now);

        await _store.RemoveAsync("a");
        await _store.SweepAsync(Now);

        Assert.DoesNotContain(Canary, AllFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_put_in_the_place_of_a_damaged_one_is_used()
    {
        var file = Path.Combine(_folder.FullName, SqliteConversationStore.FileName);
        await File.WriteAllTextAsync(file, new string('x', 5_000));
        await Assert.ThrowsAsync<ConversationStoreException>(async () => await _store.FindAsync("a", Now));

        File.Delete(file);

        Assert.True(await _store.AddAsync(Some(), [], Now));
    }

    [Fact]
    public async Task What_was_kept_is_there_after_a_restart()
    {
        await _store.AddAsync(Some(last: 1), [Activity(1)], Now);
        _store.Dispose();

        using var again = new SqliteConversationStore(_folder.FullName, Bell, Health);

        Assert.NotNull(await again.FindAsync("a", Now));
        Assert.Single(await again.ReadAsync("a", after: 0));
    }

    /// <summary>By itself SQLite would do that once in thousands of turns, and all would wait for it.</summary>
    [Fact]
    public async Task What_turns_write_is_put_into_the_database_while_they_go_on()
    {
        const string Canary = "kanarie-uit-het-logboek";
        await _store.AddAsync(Some() with { State = Encoding.UTF8.GetBytes(Canary) }, [], Now);
        Assert.DoesNotContain(Canary, Files(SqliteConversationStore.FileName), StringComparison.Ordinal);

        await Patience.UntilAsync(
            async () =>
            {
                await _store.TryWriteAsync();
                return Files(SqliteConversationStore.FileName).Contains(Canary, StringComparison.Ordinal);
            },
            isThere => isThere);
    }

    [Fact]
    public async Task A_damaged_file_is_told_to_who_runs_the_server()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, SqliteConversationStore.FileName), new string('x', 5_000));

        var fault = await Assert.ThrowsAsync<ConversationStoreException>(async () => await _store.FindAsync("a", Now));

        Assert.Contains("het bestand is beschadigd", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>It waits some seconds for the other: when a server is replaced, the old one may still be ending.</summary>
    [Fact]
    public async Task A_second_server_on_the_same_file_is_told_that_it_is_held()
    {
        await _store.AddAsync(Some(), [], Now);
        using var other = new SqliteConversationStore(_folder.FullName, Bell, new StoreHealth());

        var fault = await Assert.ThrowsAsync<ConversationStoreException>(async () => await other.FindAsync("a", Now));

        Assert.Contains("een ander programma houdt het bezet", fault.Message, StringComparison.Ordinal);
        var next = await Assert.ThrowsAsync<ConversationStoreException>(async () => await other.FindAsync("a", Now));
        Assert.Same(fault.InnerException, next.InnerException); // who comes right after it does not wait as long again
        Assert.NotNull(await _store.FindAsync("a", Now));
    }

    [Fact]
    public async Task Only_its_owner_may_read_the_file()
    {
        await _store.AddAsync(Some(), [], Now);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(_folder.FullName, SqliteConversationStore.FileName)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    public override void Dispose()
    {
        base.Dispose();
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    private string AllFiles() => Files("*");

    private string Files(string pattern) => string.Concat(_folder.EnumerateFiles(pattern).Select(file =>
    {
        using var shared = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        shared.CopyTo(copy);
        return Encoding.Latin1.GetString(copy.ToArray());
    }));
}
