using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Verschillen.Web.Edge;

/// <summary>How many requests of one network are answered in a while. What is under the rule says itself how it refuses.</summary>
internal static class RateLimit
{
    /// <summary>The name of the rule for the pages, for each address: messages and openings are counted apart, so who reloads often can still send.</summary>
    public const string Pages = "paginas";

    private const int NetworkBytes = 8; // of an IPv6 address: the part that one household or office has

    /// <summary>Adds the rule for the pages. An address with a question in it is a message.</summary>
    /// <param name="services">What the server has.</param>
    /// <param name="messages">How many messages of one network are answered in a minute; at least 1.</param>
    /// <param name="views">How many pages it may open besides; at least 1.</param>
    public static IServiceCollection AddPageLimit(this IServiceCollection services, int messages, int views) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = RefuseAsync;
            options.AddPolicy(Pages, context => RateLimitPartition.GetFixedWindowLimiter(
                AskingRequest.Asks(context) ? new Count(SenderOf(context), messages, "berichten") : new Count(SenderOf(context), views, "openingen"),
                count => new FixedWindowRateLimiterOptions { PermitLimit = count.Most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
        });

    /// <summary>Puts addresses of the server under a rule.</summary>
    /// <param name="endpoints">The addresses.</param>
    /// <param name="name">The name of the rule.</param>
    /// <param name="refuse">Tells the sender, in the form of the channel; the status is 429 and the header Retry-After is set already.</param>
    public static TBuilder LimitTo<TBuilder>(this TBuilder endpoints, string name, RequestDelegate refuse)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireRateLimiting(name).WithMetadata(new Refusal(refuse));

    /// <summary>The network that a request comes from, without its last part for IPv6, which a household has all of.</summary>
    public static string SenderOf(HttpContext context) => NetworkOf(context.Connection.RemoteIpAddress).ToString();

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken aborted)
    {
        var context = rejected.HttpContext;
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<Refusal>() is { } refusal)
        {
            await refusal.Refuse(context);
        }
    }

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

    /// <param name="Sender">Whose requests are counted together.</param>
    /// <param name="Most">How many of them are answered in the window.</param>
    /// <param name="What">What they ask for.</param>
    private sealed record Count(string Sender, int Most, string What);

    private sealed record Refusal(RequestDelegate Refuse);
}
