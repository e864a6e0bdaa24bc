using System.Buffers;

namespace Verschillen.Web.Channels.Page;

/// <summary>Sends a page.</summary>
internal static class PageResponse
{
    public static async Task WriteAsync(HttpContext context, int status, Html page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        // Not no-store: then the browser's Back would not work.
        context.Response.Headers.CacheControl = "private, no-cache";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        // The whole page at once, so that it is packed and sent as one piece.
        var room = ArrayPool<byte>.Shared.Rent(page.MostBytes());
        try
        {
            var length = page.WriteTo(room);
            context.Response.ContentLength = length;
            await context.Response.Body.WriteAsync(room.AsMemory(0, length), context.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room, clearArray: true); // it holds what somebody typed
        }
    }
}
