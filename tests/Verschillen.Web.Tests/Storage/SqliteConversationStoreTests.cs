using System.Text;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

public sealed class SqliteConversationStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 11, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-gesprekken-");
    private readonly ConversationBell _bell = new();
    private readonly SqliteConversationStore _store;

    public SqliteConversationStoreTests() => _store = new SqliteConversationStore(_folder.FullName, _bell);

    [Fact]
    public async Task A_conversation_is_kept_with_its_activities_in_order()
    {
        await _store.AddAsync(Some(last: 1), [Activity(1)], Now);
        await _store.SaveAsync(Some(version: 2, last: 3), [Activity(2), Activity(3)]);

        Assert.Equal((2, 3), await _store.FindAsync("a", Now) is { } found ? (found.Version, found.Last) : default);
        Assert.Equal([2, 3], (await _store.ReadAsync("a", after: 1)).Select(one => one.Number));
    }

    [Fact]
    public async Task An_id_is_used_once_while_its_conversation_runs()
    {
        Assert.True(await _store.AddAsync(Some(), [Activity(1)], Now));
        Assert.False(await _store.AddAsync(Some(), [Activity(1)], Now));
        Assert.True(await _store.AddAsync(Some(), [Activity(1)], Now.AddMinutes(30)));
        Assert.Single(await _store.ReadAsync("a", after: 0));
    }

    [Fact]
    public async Task Of_two_who_take_a_turn_at_once_one_is_first_and_nothing_of_the_other_is_kept()
    {
        await _store.AddAsync(Some(), [], Now);

        var saved = new[] { await _store.SaveAsync(Some(version: 2, last: 1), [Activity(1)]), await _store.SaveAsync(Some(version: 2, last: 1), [Activity(1)]) };

        Assert.Equal([true, false], saved);
        Assert.Single(await _store.ReadAsync("a", after: 0));
    }

    [Fact]
    public async Task What_has_expired_is_not_found_and_the_sweep_deletes_it_with_its_activities()
    {
        await _store.AddAsync(Some(), [Activity(1)], Now);
        await _store.AddAsync(Some("b") with { ExpiresAt = Now.AddHours(1) }, [Activity(1)], Now);

        Assert.NotNull(await _store.FindAsync("a", Now.AddMinutes(30).AddSeconds(-1)));
        Assert.Null(await _store.FindAsync("a", Now.AddMinutes(30)));
        Assert.Equal(1, await _store.SweepAsync(Now.AddMinutes(30)));
        Assert.Empty(await _store.ReadAsync("a", after: 0));
        Assert.Single(await _store.ReadAsync("b", after: 0));
    }

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
    public async Task Earlier_activities_are_forgotten_on_request()
    {
        await _store.AddAsync(Some(last: 3), [Activity(1), Activity(2), Activity(3)], Now);

        await _store.SaveAsync(Some(version: 2, last: 4), [Activity(4)], forgetBefore: 4);

        Assert.Equal([4], (await _store.ReadAsync("a", after: 0)).Select(one => one.Number));
    }

    [Fact]
    public async Task Who_waits_hears_of_news_and_of_the_end()
    {
        await _store.AddAsync(Some(), [], Now);
        using var listener = _bell.Listen("a");
        using var other = _bell.Listen("b");

        await _store.SaveAsync(Some(version: 2, last: 1), [Activity(1)]);
        Assert.True(await listener.HeardAsync(CancellationToken.None));
        await _store.RemoveAsync("a");
        Assert.True(await listener.HeardAsync(CancellationToken.None));
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await other.HeardAsync(impatient.Token));
    }

    [Fact]
    public async Task A_key_of_the_server_is_made_once_and_replaced_only_when_it_cannot_be_opened()
    {
        Assert.Equal([1], await _store.ServerKeyAsync("x", [1]));
        Assert.Equal([1], await _store.ServerKeyAsync("x", [2]));
        Assert.Equal([1], await _store.ServerKeyAsync("x", [3], insteadOf: [9]));
        Assert.Equal([4], await _store.ServerKeyAsync("x", [4], insteadOf: [1]));
    }

    [Fact]
    public async Task What_was_kept_is_there_after_a_restart()
    {
        await _store.AddAsync(Some(last: 1), [Activity(1)], Now);
        _store.Dispose();

        using var again = new SqliteConversationStore(_folder.FullName, _bell);

        Assert.NotNull(await again.FindAsync("a", Now));
        Assert.Single(await again.ReadAsync("a", after: 0));
    }

    [Fact]
    public async Task A_damaged_file_is_told_to_who_runs_the_server()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, SqliteConversationStore.FileName), new string('x', 5_000));

        var fault = await Assert.ThrowsAsync<ConversationStoreException>(async () => await _store.FindAsync("a", Now));

        Assert.Contains("het bestand is beschadigd", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_its_owner_may_read_the_file()
    {
        await _store.AddAsync(Some(), [], Now);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(_folder.FullName, SqliteConversationStore.FileName)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    private static StoredConversation Some(string id = "a", long version = 1, int last = 0) => new(id, version, last, [1, 2, 3], Now.AddMinutes(30));

    private static StoredActivity Activity(int number) => new(number, [(byte)number]);

    private string AllFiles() => string.Concat(_folder.EnumerateFiles().Select(file =>
    {
        using var shared = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        shared.CopyTo(copy);
        return Encoding.Latin1.GetString(copy.ToArray());
    }));
}
