using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Edge;

/// <summary>The host's edge: what nobody caught is logged without its words, and the resident is told.</summary>
/// <param name="headers">Those that stand on every answer, this one too.</param>
/// <param name="log">Gets the kind of fault and where it was, never its message, which may quote what somebody typed.</param>
internal sealed partial class LastResort(SecurityHeaders headers, ILogger<LastResort> log)
{
    public async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception broken) when (broken is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // The person closed the page, perhaps while still sending; there is nobody to answer.
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            await ShowAsync(context, refused.StatusCode);
        }
#pragma warning disable CA1031 // This is the one place where everything is caught (house style 22).
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(fault.GetType().FullName, fault.StackTrace);
            if (context.Response.HasStarted)
            {
                context.Abort(); // what was sent cannot be taken back, and the server logs what it catches with its message
                return;
            }

            await ShowAsync(context, StatusCodes.Status500InternalServerError);
        }
    }

    private Task ShowAsync(HttpContext context, int status)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
        return headers.AddAsync(context, ErrorPages.RefuseAsync);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Een verzoek ging mis ({Kind}), en de bezoeker kreeg een foutpagina. Stuur deze regel naar de makers van de chat. {Place}")]
    private partial void LogFault(string? kind, string? place);
}
