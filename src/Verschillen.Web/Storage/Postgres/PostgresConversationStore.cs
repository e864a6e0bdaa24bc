using Npgsql;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>Running conversations in the database that several servers share. Each of these is one question to it, all of it or nothing.</summary>
/// <param name="database">The database.</param>
/// <param name="health">Told whether conversations can be kept.</param>
internal sealed class PostgresConversationStore(PostgresDatabase database, StoreHealth health) : IConversationStore
{
    /// <summary>What servers listen to; the message is the id of a conversation, which says nothing about anybody.</summary>
    public const string Channel = "verschillen_gesprek";

    private const string Ring = $"SELECT pg_notify('{Channel}', id)";

    public async ValueTask<bool> AddAsync(StoredConversation conversation, IReadOnlyList<StoredActivity> activities, DateTimeOffset now)
    {
        var added = await Use(async connection =>
        {
            await using var batch = new NpgsqlBatch(connection);
            batch.Add("DELETE FROM conversation WHERE id = $1 AND expires_at <= $2", conversation.Id, now);
            batch.Add(
                $"""
                WITH added AS (INSERT INTO conversation (id, version, last, state, expires_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id),
                filled AS ({AppendTo("added", 6)})
                {RingFor("added", 6)}
                """,
                [.. ValuesOf(conversation), .. ValuesOf(activities)]);
            return await batch.ExecuteScalarAsync() is not null || await IsKeptAsync(connection, conversation, activities);
        });
        health.Kept();
        return added;
    }

    public ValueTask<StoredConversation?> FindAsync(string id, DateTimeOffset now, CancellationToken stop = default) => Use(async connection =>
    {
        await using var command = connection.CommandOf("SELECT version, last, state, expires_at FROM conversation WHERE id = $1 AND expires_at > $2", id, now);
        await using var rows = await command.ExecuteReaderAsync(stop);
        return await rows.ReadAsync(stop)
            ? new StoredConversation(id, rows.GetInt64(0), rows.GetInt32(1), rows.GetFieldValue<byte[]>(2), rows.GetFieldValue<DateTimeOffset>(3))
            : null;
    }, stop);

    public async ValueTask<bool> SaveAsync(StoredConversation next, IReadOnlyList<StoredActivity> activities, int forgetBefore = 0)
    {
        var saved = await Use(async connection =>
        {
            await using var command = connection.CommandOf(
                $"""
                WITH saved AS (UPDATE conversation SET version = $2, last = $3, state = $4, expires_at = $5 WHERE id = $1 AND version = $2 - 1 RETURNING id),
                filled AS ({AppendTo("saved", 6)}),
                forgotten AS (DELETE FROM activity USING saved WHERE conversation = id AND number < $8)
                {RingFor("saved", 6)}
                """,
                [.. ValuesOf(next), .. ValuesOf(activities), forgetBefore]);
            return await command.ExecuteScalarAsync() is not null || await IsKeptAsync(connection, next, activities);
        });
        health.Kept();
        return saved;
    }

    public ValueTask<IReadOnlyList<StoredActivity>> ReadAsync(string id, int after, int mostBytes = int.MaxValue, CancellationToken stop = default) => Use<IReadOnlyList<StoredActivity>>(async connection =>
    {
        await using var command = connection.CommandOf(
            """
            SELECT number, content FROM (
                SELECT number, content, sum(length(content)) OVER (ORDER BY number) - length(content) AS earlier FROM activity WHERE conversation = $1 AND number > $2
            ) AS sized WHERE earlier < $3 ORDER BY number
            """,
            id, after, mostBytes);
        await using var rows = await command.ExecuteReaderAsync(stop);
        var all = new List<StoredActivity>();
        while (await rows.ReadAsync(stop))
        {
            all.Add(new StoredActivity(rows.GetInt32(0), rows.GetFieldValue<byte[]>(1)));
        }

        return all;
    }, stop);

    public async ValueTask RemoveAsync(string id) => await RunAsync($"WITH gone AS (DELETE FROM conversation WHERE id = $1 RETURNING id) {Ring} FROM gone", id);

    public ValueTask<int> SweepAsync(DateTimeOffset now) => RunAsync($"WITH gone AS (DELETE FROM conversation WHERE expires_at <= $1 RETURNING id) {Ring} FROM gone", now);

    public async ValueTask TryWriteAsync()
    {
        await Use(async connection =>
        {
            await using var command = connection.CommandOf(PostgresSchema.Touch);
            return await command.ExecuteNonQueryAsync();
        });
        health.Kept();
    }

    public ValueTask<byte[]> ServerKeyAsync(string name, byte[] fresh, byte[]? insteadOf = null) => Use(async connection =>
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(
            """
            INSERT INTO server_key AS kept (name, protected) VALUES ($1, $2)
            ON CONFLICT (name) DO UPDATE SET protected = excluded.protected WHERE kept.protected = $3
            """,
            name, fresh, insteadOf ?? []);
        batch.Add("SELECT protected FROM server_key WHERE name = $1", name);
        return (byte[])(await batch.ExecuteScalarAsync())!;
    });

    /// <summary>
    /// Whether it is kept already: a line can break after the database kept it and before it said so, and is then asked again. Its own seals tell: those of
    /// the state until the next turn, those of the activities for as long as they are there.
    /// </summary>
    private static async Task<bool> IsKeptAsync(NpgsqlConnection connection, StoredConversation conversation, IReadOnlyList<StoredActivity> activities)
    {
        await using var command = connection.CommandOf(
            """
            SELECT 1 WHERE EXISTS (SELECT FROM conversation WHERE id = $1 AND version = $2 AND state = $3)
            OR EXISTS (SELECT FROM activity WHERE conversation = $1 AND number = $4[1] AND content = $5[1])
            """,
            [conversation.Id, conversation.Version, conversation.State, .. ValuesOf(activities)]);
        return await command.ExecuteScalarAsync() is not null;
    }

    /// <summary>Adds the activities, two lists from a parameter on, to a conversation that was found.</summary>
    private static string AppendTo(string found, int parameter) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"INSERT INTO activity (conversation, number, content) SELECT id, fresh.* FROM {found}, unnest(${parameter}, ${parameter + 1}) AS fresh");

    /// <summary>Gives the conversation that was found, and rings for it when there are activities, whose list of numbers is a parameter.</summary>
    private static string RingFor(string found, int parameter) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SELECT id, CASE WHEN cardinality(${parameter}) > 0 THEN pg_notify('{Channel}', id) END FROM {found}");

    private static object[] ValuesOf(StoredConversation conversation) =>
        [conversation.Id, conversation.Version, conversation.Last, conversation.State, conversation.ExpiresAt];

    private static object[] ValuesOf(IReadOnlyList<StoredActivity> activities) =>
        [activities.Select(activity => activity.Number).ToArray(), activities.Select(activity => activity.Content).ToArray()];

    /// <returns>How many rows it gave.</returns>
    private ValueTask<int> RunAsync(string sql, object value) => Use(async connection =>
    {
        await using var command = connection.CommandOf(sql, value);
        await using var rows = await command.ExecuteReaderAsync();
        var count = 0;
        while (await rows.ReadAsync())
        {
            count++;
        }

        return count;
    });

    private async ValueTask<T> Use<T>(Func<NpgsqlConnection, Task<T>> action, CancellationToken stop = default)
    {
        try
        {
            return await database.UseAsync(action, stop);
        }
        catch (NpgsqlException fault)
        {
            var reason = database.Blame(fault);
            health.Failed(reason);
            throw new ConversationStoreException(reason, fault);
        }
    }
}
