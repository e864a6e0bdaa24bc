using Verschillen.Web.Storage;

namespace Verschillen.Web.Channels.Activities;

/// <summary>The addresses that programs of the Bot Framework call: whatever goes wrong there is told in their shape.</summary>
/// <param name="report">Told when a conversation cannot be kept.</param>
internal sealed class BotEdge(StoreReport report)
{
    public const string DirectLine = "/v3/directline";
    public const string Connector = "/api/messages";

    private const int RetrySeconds = 5;

    /// <summary>Whether a request is for one of them.</summary>
    public static bool IsFor(HttpContext context) => IsBelow(context, DirectLine) || IsForConnector(context);

    /// <summary>Whether a request is for the Connector, which channel services call.</summary>
    public static bool IsForConnector(HttpContext context) => IsBelow(context, Connector);

    /// <summary>Lets a handler answer, and tells when the store of conversations cannot be used.</summary>
    /// <param name="answer">The handler; what it gives back is told to the client.</param>
    public RequestDelegate Guarding(Func<HttpContext, Task<BotError?>> answer) => async context =>
    {
        try
        {
            if (await answer(context) is { } error)
            {
                await error.WriteAsync(context);
            }
        }
        catch (ConversationStoreException fault) when (!context.Response.HasStarted)
        {
            report.Failed(fault.Message);
            await BotError.Unavailable("Conversations cannot be kept at the moment. Try again later.", RetrySeconds).WriteAsync(context);
        }
    };

    private static bool IsBelow(HttpContext context, string address) => context.Request.Path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase);
}
