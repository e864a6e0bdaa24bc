namespace Verschillen.Web.Storage;

/// <summary>Deletes conversations that ended, and tries whether conversations can be kept, in the background.</summary>
/// <param name="store">Where they are.</param>
/// <param name="clock">Tells which have ended.</param>
/// <param name="log">Told when it cannot be done.</param>
internal sealed partial class ConversationSweep(IConversationStore store, TimeProvider clock, ILogger<ConversationSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await store.SweepAsync(clock.GetUtcNow()).AsTask().WaitAsync(stoppingToken);
                await store.TryWriteAsync().AsTask().WaitAsync(stoppingToken);
            }
            catch (ConversationStoreException fault)
            {
                LogUnusable(fault.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Gesprekken kunnen niet worden bewaard of opgeruimd. {Reason}")]
    private partial void LogUnusable(string reason);
}
