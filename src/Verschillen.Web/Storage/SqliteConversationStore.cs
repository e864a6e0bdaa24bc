using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;
using Verschillen.Content.Editions;

namespace Verschillen.Web.Storage;

/// <summary>Running conversations in a SQLite file beside the program.</summary>
/// <remarks>
/// One connection, one after the other: a turn reads and writes some kilobytes, which takes less than handing it to another thread.
/// What is deleted is overwritten (secure_delete), and <see cref="SweepAsync"/> empties the journal of it.
/// </remarks>
internal sealed class SqliteConversationStore : IConversationStore, IDisposable
{
    /// <summary>The name of the database in its folder.</summary>
    public const string FileName = "gesprekken.db";

    // Seconds to wait for another program that has the database open: a server that this one replaces may still be ending. Everybody else waits for who tries, so who tries again waits less.
    private const int PatienceAtFirst = 10;
    private const int PatienceAgain = 1;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1); // between two tries

    private readonly Lock _turn = new();
    private readonly string _file;
    private readonly ConversationBell _bell;
    private readonly StoreHealth _health;
    private readonly SqliteCheckpoint _checkpoint;
    private SqliteStatements? _statements;
    private (Exception Fault, long At)? _unopened;
    private bool _hasDeleted; // since the journal was emptied

    /// <param name="folder">The folder of the database; it is made at first use.</param>
    /// <param name="bell">Rung when something is new.</param>
    /// <param name="health">Told whether conversations can be kept.</param>
    public SqliteConversationStore(string folder, ConversationBell bell, StoreHealth health)
    {
        _file = Path.Combine(folder, FileName);
        _bell = bell;
        _health = health;
        _checkpoint = new SqliteCheckpoint(_file + "-wal", PutJournalIn);
    }

    public async ValueTask<bool> AddAsync(StoredConversation conversation, IReadOnlyList<StoredActivity> activities, DateTimeOffset now)
    {
        var isAdded = await Write(sql => sql.InTransaction(() =>
        {
            sql.RemoveExpired.Run(conversation.Id, now.ToUnixTimeSeconds());
            return sql.Add.Run(conversation.Id, conversation.Version, conversation.Last, conversation.State, conversation.ExpiresAt.ToUnixTimeSeconds()) == 1 && Append(sql, conversation.Id, activities);
        }));
        RingFor(isAdded, conversation.Id, activities);
        return isAdded;
    }

    public ValueTask<StoredConversation?> FindAsync(string id, DateTimeOffset now, CancellationToken stop = default) => Read(sql => sql.Find.ReadOne(
        row => new StoredConversation(id, row.Number(0), (int)row.Number(1), row.Bytes(2), DateTimeOffset.FromUnixTimeSeconds(row.Number(3))),
        id, now.ToUnixTimeSeconds()), stop);

    public async ValueTask<bool> SaveAsync(StoredConversation next, IReadOnlyList<StoredActivity> activities, int forgetBefore = 0)
    {
        // One statement is a transaction of its own.
        var isSaved = await Write(sql => activities.Count == 0 && forgetBefore == 0 ? Save(sql, next) : sql.InTransaction(() =>
        {
            if (!Save(sql, next))
            {
                return false;
            }

            if (forgetBefore > 0)
            {
                _hasDeleted = true;
                sql.Forget.Run(next.Id, forgetBefore);
            }

            return Append(sql, next.Id, activities);
        }));
        RingFor(isSaved, next.Id, activities);
        return isSaved;
    }

    private void RingFor(bool isKept, string id, IReadOnlyList<StoredActivity> activities)
    {
        if (isKept && activities.Count > 0)
        {
            _bell.Ring(id);
        }
    }

    public ValueTask<IReadOnlyList<StoredActivity>> ReadAsync(string id, int after, int mostBytes = int.MaxValue, CancellationToken stop = default) => Read<IReadOnlyList<StoredActivity>>(
        sql => sql.Read.ReadAll(row => new StoredActivity((int)row.Number(0), row.Bytes(1)), id, after, mostBytes), stop);

    public async ValueTask RemoveAsync(string id)
    {
        await Use(sql =>
        {
            _hasDeleted = true;
            return sql.Remove.Run(id);
        });
        _bell.Ring(id);
    }

    public async ValueTask<int> SweepAsync(DateTimeOffset now)
    {
        var expired = await Use(sql => sql.Expired.ReadAll(row => row.Text(0), now.ToUnixTimeSeconds()));
        foreach (var id in expired)
        {
            // One by one, so that nobody's turn waits for all of them.
            await Use(sql => sql.RemoveExpired.Run(id, now.ToUnixTimeSeconds()));
            _bell.Ring(id);
        }

        await Use(sql => expired.Count > 0 || _hasDeleted ? EmptyJournal(sql) : 0);
        return expired.Count;
    }

    public async ValueTask TryWriteAsync() => await Write(sql => sql.Touch.Run());

    public ValueTask<byte[]> ServerKeyAsync(string name, byte[] fresh, byte[]? insteadOf = null) => Use(sql =>
    {
        sql.AddKey.Run(name, fresh, insteadOf ?? []);
        return sql.FindKey.ReadOne(row => row.Bytes(0), name)!;
    });

    public void Dispose() => Close();

    private void PutJournalIn()
    {
        lock (_turn)
        {
            _statements?.PutJournalIn();
        }
    }

    private int EmptyJournal(SqliteStatements sql)
    {
        var emptied = sql.EmptyJournal.Run();
        _hasDeleted = false;
        return emptied;
    }

    /// <returns>False when somebody else was first.</returns>
    private static bool Save(SqliteStatements sql, StoredConversation next) =>
        sql.Save.Run(next.Id, next.Version, next.Last, next.State, next.ExpiresAt.ToUnixTimeSeconds()) == 1;

    private static bool Append(SqliteStatements sql, string id, IReadOnlyList<StoredActivity> activities)
    {
        foreach (var activity in activities)
        {
            sql.Append.Run(id, activity.Number, activity.Content);
        }

        return true;
    }

    private ValueTask<T> Read<T>(Func<SqliteStatements, T> action, CancellationToken stop) => stop.IsCancellationRequested ? ValueTask.FromCanceled<T>(stop) : Use(action);

    private async ValueTask<T> Write<T>(Func<SqliteStatements, T> action)
    {
        var result = await Use(action);
        _checkpoint.Wrote();
        _health.Kept();
        return result;
    }

    private ValueTask<T> Use<T>(Func<SqliteStatements, T> action)
    {
        try
        {
            lock (_turn)
            {
                return ValueTask.FromResult(action(_statements ??= Open()));
            }
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            if (IsDamaged(fault))
            {
                Close(); // what is put in its place is opened next
            }

            var reason = $"De database met lopende gesprekken {_file} kan niet worden gebruikt: {ReasonOf(fault)}";
            _health.Failed(reason);
            throw new ConversationStoreException(reason, fault);
        }
    }

    private SqliteStatements Open()
    {
        if (_unopened is { } last && Stopwatch.GetElapsedTime(last.At) < Pause)
        {
            ExceptionDispatchInfo.Throw(last.Fault);
        }

        try
        {
            var opened = SqliteStatements.Open(_file, _unopened is null ? PatienceAtFirst : PatienceAgain);
            _unopened = null;
            return opened;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY)
        {
            _unopened = (fault, Stopwatch.GetTimestamp());
            throw;
        }
    }

    private void Close()
    {
        lock (_turn)
        {
            _statements?.Dispose();
            _statements = null;
        }
    }

    private static bool IsDamaged(Exception fault) => fault is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT };

    private static string ReasonOf(Exception fault) => fault switch
    {
        _ when IsDamaged(fault) =>
            "het bestand is beschadigd. Haal het weg; lopende gesprekken zijn dan weg.",
        InvalidDataException => "het is van een nieuwere versie van dit programma. Zet die versie terug, of haal het bestand weg; lopende gesprekken zijn dan weg.",
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY } => "een ander programma houdt het bezet. Probeer het opnieuw.",
        _ => SqliteReasons.Of(fault) ?? "het bestand of de map is er niet of mag niet worden gelezen. Kies met Conversations:Folder een map waarin het programma mag schrijven.",
    };
}
