using System.Security.Cryptography;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

/// <summary>What every store of conversations does.</summary>
public abstract class ConversationStoreTests : IDisposable
{
    protected static readonly DateTimeOffset Now = new(2026, 11, 22, 11, 0, 0, TimeSpan.Zero);

    /// <summary>The store, empty at first.</summary>
    private protected abstract IConversationStore Store { get; }

    /// <summary>What the store rings.</summary>
    private protected ConversationBell Bell { get; } = new();

    /// <summary>What the store tells whether it works.</summary>
    private protected StoreHealth Health { get; } = new();

    [StoreFact]
    public async Task A_conversation_is_kept_with_its_activities_in_order()
    {
        await Store.AddAsync(Some(last: 1), [Activity(1)], Now);
        await Store.SaveAsync(Some(version: 2, last: 3), [Activity(2), Activity(3)]);

        Assert.Equal((2, 3), await Store.FindAsync("a", Now) is { } found ? (found.Version, found.Last) : default);
        Assert.Equal([2, 3], (await Store.ReadAsync("a", after: 1)).Select(one => one.Number));
    }

    [StoreFact]
    public async Task An_id_is_used_once_while_its_conversation_runs()
    {
        Assert.True(await Store.AddAsync(Some(), [Activity(1)], Now));
        Assert.False(await Store.AddAsync(Some(), [Activity(1)], Now));
        Assert.True(await Store.AddAsync(Some(), [Activity(1)], Now.AddMinutes(30)));
        Assert.Single(await Store.ReadAsync("a", after: 0));
    }

    [StoreFact]
    public async Task Of_two_who_take_a_turn_at_once_one_is_first_and_nothing_of_the_other_is_kept()
    {
        await Store.AddAsync(Some(), [], Now);

        var saved = new[] { await Store.SaveAsync(Some(version: 2, last: 1), [Activity(1)]), await Store.SaveAsync(Some(version: 2, last: 1), [Activity(1)]) };

        Assert.Equal([true, false], saved);
        Assert.Single(await Store.ReadAsync("a", after: 0));
    }

    [StoreFact]
    public async Task What_has_expired_is_not_found_and_the_sweep_deletes_it_with_its_activities()
    {
        await Store.AddAsync(Some(), [Activity(1)], Now);
        await Store.AddAsync(Some("b") with { ExpiresAt = Now.AddHours(1) }, [Activity(1)], Now);

        Assert.NotNull(await Store.FindAsync("a", Now.AddMinutes(30).AddSeconds(-1)));
        Assert.Null(await Store.FindAsync("a", Now.AddMinutes(30)));
        Assert.Equal(1, await Store.SweepAsync(Now.AddMinutes(30)));
        Assert.Empty(await Store.ReadAsync("a", after: 0));
        Assert.Single(await Store.ReadAsync("b", after: 0));
    }

    [StoreFact]
    public async Task Only_what_was_written_tells_that_conversations_can_be_kept()
    {
        await Store.AddAsync(Some(), [], Now);
        Health.Failed("De schijf is vol.");

        await Store.SweepAsync(Now);
        await Store.FindAsync("a", Now);
        Assert.Equal("De schijf is vol.", Health.Fault);

        await Store.TryWriteAsync();
        Assert.Null(Health.Fault);
    }

    [StoreFact]
    public async Task Who_no_longer_waits_reads_nothing()
    {
        var gone = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.FindAsync("a", Now, gone));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.ReadAsync("a", after: 0, stop: gone));
    }

    [StoreFact]
    public async Task Earlier_activities_are_forgotten_on_request()
    {
        await Store.AddAsync(Some(last: 3), [Activity(1), Activity(2), Activity(3)], Now);

        await Store.SaveAsync(Some(version: 2, last: 4), [Activity(4)], forgetBefore: 4);

        Assert.Equal([4], (await Store.ReadAsync("a", after: 0)).Select(one => one.Number));
    }

    [StoreFact]
    public async Task As_many_are_read_as_fit_and_at_least_one()
    {
        await Store.AddAsync(Some(last: 5), [.. Enumerable.Range(1, 5).Select(Activity)], Now); // of 16 bytes each

        Assert.Equal([2, 3, 4], (await Store.ReadAsync("a", after: 1, mostBytes: 33)).Select(one => one.Number));
        Assert.Equal([2, 3], (await Store.ReadAsync("a", after: 1, mostBytes: 32)).Select(one => one.Number));
        Assert.Equal([5], (await Store.ReadAsync("a", after: 4, mostBytes: 1)).Select(one => one.Number));
    }

    [StoreFact]
    public async Task Who_waits_hears_of_news_and_of_the_end()
    {
        await Store.AddAsync(Some(), [], Now);
        using var listener = Bell.TryListen("a", most: 1)!;
        using var other = Bell.TryListen("b", most: 1)!;

        await Store.SaveAsync(Some(version: 2, last: 1), [Activity(1)]);
        Assert.True(await listener.HeardAsync(CancellationToken.None));
        await Store.RemoveAsync("a");
        Assert.True(await listener.HeardAsync(CancellationToken.None));
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await other.HeardAsync(impatient.Token));
    }

    [StoreFact]
    public async Task A_key_of_the_server_is_made_once_and_replaced_only_when_it_cannot_be_opened()
    {
        Assert.Equal([1], await Store.ServerKeyAsync("x", [1]));
        Assert.Equal([1], await Store.ServerKeyAsync("x", [2]));
        Assert.Equal([1], await Store.ServerKeyAsync("x", [3], insteadOf: [9]));
        Assert.Equal([4], await Store.ServerKeyAsync("x", [4], insteadOf: [1]));
    }

    [StoreFact]
    public async Task Many_who_take_turns_at_once_all_get_one_and_none_is_lost()
    {
        await Store.AddAsync(Some(), [], Now);

        await Parallel.ForAsync(1, 33, async (_, stop) =>
        {
            StoredConversation before;
            do
            {
                before = (await Store.FindAsync("a", Now, stop))!;
            }
            while (!await Store.SaveAsync(before with { Version = before.Version + 1, Last = before.Last + 1, State = Sealed() }, [Activity(before.Last + 1)]));
        });

        Assert.Equal(Enumerable.Range(1, 32), (await Store.ReadAsync("a", after: 0)).Select(one => one.Number));
    }

    [StoreFact]
    public async Task Of_two_who_begin_the_same_conversation_at_once_one_is_first()
    {
        var begun = await Task.WhenAll(Enumerable.Range(1, 8).Select(async number => await Store.AddAsync(Some(last: number), [Activity(number)], Now)));

        Assert.Single(begun, isFirst => isFirst);
        Assert.Single(await Store.ReadAsync("a", after: 0));
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private protected static StoredConversation Some(string id = "a", long version = 1, int last = 0) => new(id, version, last, Sealed(), Now.AddMinutes(30));

    /// <summary>As a seal is: never the same twice.</summary>
    private static byte[] Sealed() => RandomNumberGenerator.GetBytes(16);

    private protected static StoredActivity Activity(int number) => new(number, Sealed());
}
