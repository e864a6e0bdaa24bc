namespace Verschillen.Web.Channels.Page;

/// <summary>Sends a page.</summary>
internal static class PageResponse
{
    private const int PageBytes = 65_536; // a long comparison has about 40,000

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

        // Room for the whole page at once, so that it is packed and sent as one piece.
        context.Response.BodyWriter.GetSpan(PageBytes);
        page.WriteTo(context.Response.BodyWriter);
        return context.Response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }
}
