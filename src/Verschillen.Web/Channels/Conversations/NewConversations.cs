using System.Threading.RateLimiting;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Edge;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>How many conversations one address may begin, and how many tokens it may ask for to begin them with.</summary>
/// <param name="settings">The limit of each.</param>
internal sealed class NewConversations(ConversationSettings settings) : IDisposable
{
    private const int RetrySeconds = 600; // the window moves in six steps

    private readonly PartitionedRateLimiter<HttpContext> _tokens = Limiter(settings.NewPerHour);
    private readonly PartitionedRateLimiter<HttpContext> _begun = Limiter(settings.NewPerHour);

    /// <summary>Counts a conversation.</summary>
    /// <returns>Why it may not begin; null when it may.</returns>
    public BotError? Count(HttpContext context) => CountIn(_begun, context);

    /// <summary>Counts a token that somebody without the secret asks for.</summary>
    /// <returns>Why it is not made; null when it is.</returns>
    public BotError? CountToken(HttpContext context) => CountIn(_tokens, context);

    public void Dispose()
    {
        _tokens.Dispose();
        _begun.Dispose();
    }

    private static PartitionedRateLimiter<HttpContext> Limiter(int perHour) => PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetSlidingWindowLimiter(
        RateLimit.SenderOf(context),
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = perHour, Window = TimeSpan.FromHours(1), SegmentsPerWindow = 6, QueueLimit = 0 }));

    private static BotError? CountIn(PartitionedRateLimiter<HttpContext> limiter, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired ? null : BotError.TooMany("Van uw internetadres komen veel nieuwe gesprekken. Wacht even en probeer het later opnieuw.", RetrySeconds);
    }
}
