namespace Verschillen.Web.Channels.Page;

/// <summary>Sends a page.</summary>
internal static class PageResponse
{
    public static Task WriteAsync(HttpContext context, int status, Html page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        // Not no-store: then the browser's Back would not work.
        context.Response.Headers.CacheControl = "private, no-cache";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        page.WriteTo(context.Response.BodyWriter);
        return context.Response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }
}
