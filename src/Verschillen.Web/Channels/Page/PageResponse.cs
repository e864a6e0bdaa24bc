using System.Text;

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
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.WriteAsync(page.ToString(), Encoding.UTF8, context.RequestAborted);
    }
}
