using System.Threading.RateLimiting;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>How many conversations one address may begin.</summary>
/// <param name="settings">The limit.</param>
internal sealed class NewConversations(ConversationSettings settings) : IDisposable
{
    private const int RetrySeconds = 600; // the window moves in six steps

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetSlidingWindowLimiter(
        RateLimit.SenderOf(context),
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = settings.NewPerHour, Window = TimeSpan.FromHours(1), SegmentsPerWindow = 6, QueueLimit = 0 }));

    /// <summary>Counts one.</summary>
    /// <returns>Why it may not begin; null when it may.</returns>
    public BotError? Count(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context);
        return lease.IsAcquired ? null : BotError.TooMany("Van uw internetadres komen veel nieuwe gesprekken. Wacht even en probeer het later opnieuw.", RetrySeconds);
    }

    public void Dispose() => _limiter.Dispose();
}
