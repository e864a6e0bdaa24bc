using Npgsql;
using Verschillen.Web.Edge;

namespace Verschillen.Web.Storage.Postgres;

/// <summary>Rings the bell of this server for what any server kept: listens to the database (LISTEN), and comes back when the line was lost.</summary>
/// <param name="database">The database.</param>
/// <param name="bell">The bell of this server.</param>
/// <param name="store">Tells, when the line is back, whether conversations can be kept again.</param>
/// <param name="health">Told when the line is lost and when it is back.</param>
/// <param name="log">Told the same.</param>
internal sealed partial class PostgresBell(PostgresDatabase database, ConversationBell bell, IConversationStore store, StoreHealth health, ILogger<PostgresBell> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1); // before the next try
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(10); // of silence, after which is asked whether the line is still there

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var told = new ToldOnce();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var line = await database.OpenAsync(stoppingToken);
                line.Notification += (_, news) => bell.Ring(news.Payload);
                await RunAsync(line, $"LISTEN {PostgresConversationStore.Channel}", stoppingToken);
                if (told.IsBack())
                {
                    LogBack();
                }

                health.BellHeard();
                await TryWriteAsync();
                bell.RingAll(); // what was kept meanwhile was not heard
                await ListenAsync(line, stoppingToken);
            }
            catch (NpgsqlException fault)
            {
                var reason = database.Blame(fault);
                health.BellLost(reason);
                if (told.IsNews(reason))
                {
                    LogLost(reason);
                }

                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task TryWriteAsync()
    {
        try
        {
            await store.TryWriteAsync();
        }
        catch (ConversationStoreException)
        {
            // The store told it.
        }
    }

    private static async Task ListenAsync(NpgsqlConnection line, CancellationToken stop)
    {
        while (true)
        {
            if (!await line.WaitAsync(Pulse, stop))
            {
                await RunAsync(line, "SELECT 1", stop);
            }
        }
    }

    private static async Task RunAsync(NpgsqlConnection line, string sql, CancellationToken stop)
    {
        await using var command = line.CommandOf(sql);
        await command.ExecuteNonQueryAsync(stop);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "De verbinding met de database is weg. De pagina gaat door; Direct Line, de Connector en bewijsnummers niet. {Reason}")]
    private partial void LogLost(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "De verbinding met de database is terug.")]
    private partial void LogBack();
}
