using System.Net;

namespace Verschillen.Web.Edge;

/// <summary>Where the connection of a request came from, before any proxy was believed about who is behind it.</summary>
/// <param name="IsThisMachine">Whether the request was made on this machine; one that a proxy passed on was not.</param>
internal sealed record ConnectionOrigin(bool IsThisMachine)
{
    // What proxies add, and what UseForwardedHeaders leaves of it where the host was set to run it sooner; a proxy that adds nothing cannot be noticed.
    private static readonly string[] s_passedOn =
    [
        "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via", "X-Original-For", "X-Original-Host", "X-Original-Proto",
    ];

    private static readonly ConnectionOrigin s_here = new(IsThisMachine: true);
    private static readonly ConnectionOrigin s_elsewhere = new(IsThisMachine: false);

    /// <summary>Notes it with the request, of which a trusted proxy may then change the address.</summary>
    public static Task NoteAsync(HttpContext context, RequestDelegate next)
    {
        context.Features.Set(IsHere(context) ? s_here : s_elsewhere);
        return next(context);
    }

    /// <summary>That of a request; one that was not noted came from elsewhere.</summary>
    public static ConnectionOrigin Of(HttpContext context) => context.Features.Get<ConnectionOrigin>() ?? s_elsewhere;

    private static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
            && !s_passedOn.Any(context.Request.Headers.ContainsKey);
}
