using System.Globalization;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Channels.Closing;

/// <summary>Stands before the addresses of a channel, and answers for it while it is closed.</summary>
/// <param name="closed">What is closed.</param>
/// <param name="page">What people see instead of the chat.</param>
internal sealed class ClosedDoor(ClosedChannels closed, ClosedPage page)
{
    private const int RetrySeconds = 600; // long enough to leave a server alone that has trouble

    /// <summary>Answers with 503 when the channel of the request is closed.</summary>
    public Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Channel>() is not { } channel || closed.ReasonFor(channel) is not { } reason)
        {
            return next(context);
        }

        if (channel != Channel.Page)
        {
            return BotError.Unavailable(reason, RetrySeconds).WriteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        return page.ShowAsync(context, reason);
    }
}
