using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web;

/// <summary>How many messages one address may send.</summary>
internal static class RateLimit
{
    /// <summary>The name of the rule for messages.</summary>
    public const string Messages = "berichten";

    private const int NetworkBytes = 8; // of an IPv6 address: the part that one household or office has

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddMessageLimit(this IServiceCollection services, int messagesPerMinute) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Messages, context => RateLimitPartition.GetFixedWindowLimiter(
            NetworkOf(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = messagesPerMinute, Window = Window, QueueLimit = 0 }));
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60"; // seconds, the whole window
            var services = rejected.HttpContext.RequestServices;
            await (rejected.HttpContext.Request.Path == ReceiptPage.Address
                ? services.GetRequiredService<ReceiptChannel>().SlowDownAsync(rejected.HttpContext)
                : services.GetRequiredService<PageChannel>().SlowDownAsync(rejected.HttpContext));
        };
    });

    private static IPAddress NetworkOf(IPAddress? address)
    {
        if (address is null or { AddressFamily: not AddressFamily.InterNetworkV6 } or { IsIPv4MappedToIPv6: true })
        {
            return address ?? IPAddress.None;
        }

        var network = address.GetAddressBytes();
        network.AsSpan(NetworkBytes).Clear();
        return new IPAddress(network);
    }
}
