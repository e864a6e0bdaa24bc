using System.Globalization;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web;

/// <summary>Closes a channel while the others go on, with a reason that people are told. Read at every request: closing needs no restart.</summary>
/// <param name="configuration">Where the reasons are; a file that is changed counts within seconds.</param>
/// <param name="page">What people see instead of the chat.</param>
internal sealed class ChannelSwitch(IConfiguration configuration, ClosedPage page)
{
    private const int RetrySeconds = 600; // long enough to leave a server alone that has trouble

    /// <summary>Answers with 503 when the channel of the request is closed.</summary>
    public Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Channel>() is not { } channel || ReasonFor(channel) is not { } reason)
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

    /// <returns>Null when the channel is open.</returns>
    private string? ReasonFor(Channel channel) => configuration[channel.ClosedSetting]?.Trim() is { Length: > 0 } reason ? reason : null;
}
