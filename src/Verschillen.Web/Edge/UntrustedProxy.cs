namespace Verschillen.Web.Edge;

/// <summary>Tells, once, that a proxy passes on visitors' addresses and is not believed: all visitors then share the limits of one.</summary>
/// <param name="log">Told so, without an address.</param>
internal sealed partial class UntrustedProxy(ILogger<UntrustedProxy> log)
{
    private int _told;

    /// <summary>Looks at a request from which what trusted proxies sent was taken already.</summary>
    public Task NoticeAsync(HttpContext context, RequestDelegate next)
    {
        // What was taken from X-Forwarded-For leaves this header behind.
        if (context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("X-Original-For") && Interlocked.Exchange(ref _told, 1) == 0)
        {
            LogNotBelieved();
        }

        return next(context);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Een verzoek noemt het adres van een bezoeker (X-Forwarded-For), maar komt van een adres dat niet in Proxy:Trusted staat. Is dat uw proxy? Dan tellen alle bezoekers nu als een. Zet zijn adres in Proxy:Trusted.")]
    private partial void LogNotBelieved();
}
