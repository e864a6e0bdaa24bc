namespace Verschillen.Web.Storage;

/// <summary>Deletes conversations that ended, and tries whether conversations can be kept, in the background.</summary>
/// <param name="store">Where they are.</param>
/// <param name="clock">Tells which have ended.</param>
/// <param name="report">Told when it cannot be done, and when it can.</param>
internal sealed class ConversationSweep(IConversationStore store, TimeProvider clock, StoreReport report) : BackgroundService
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
                report.Worked();
            }
            catch (ConversationStoreException fault)
            {
                report.Failed(fault.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
