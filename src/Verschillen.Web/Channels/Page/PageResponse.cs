using System.Buffers;
using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Page;

/// <summary>Sends a page.</summary>
internal static class PageResponse
{
    private const string Brotli = "br";
    private const int Quality = 0; // of Brotli, the quickest (docs/beheer.md)
    private const int Window = 22; // of Brotli, the default; larger than any page

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
            var written = room.AsMemory(0, page.WriteTo(room));
            await (TakesBrotli(context) ? SendPackedAsync(context, written) : SendAsync(context, written));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room, clearArray: true); // it holds what somebody typed
        }
    }

    /// <summary>Leads to another page, which is then asked for by itself.</summary>
    /// <param name="context">The request.</param>
    /// <param name="address">Where it is, on this site.</param>
    public static void SeeOther(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
    }

    private static bool TakesBrotli(HttpContext context) =>
        string.Equals(context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName, Brotli, StringComparison.Ordinal);

    /// <summary>Packs a page that is there as a whole, which is a third less work than packing what is still being written.</summary>
    private static async Task SendPackedAsync(HttpContext context, ReadOnlyMemory<byte> page)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(page.Length));
        try
        {
            if (BrotliEncoder.TryCompress(page.Span, room, out var length, Quality, Window))
            {
                context.Response.Headers.ContentEncoding = Brotli;
                context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
                page = room.AsMemory(0, length);
            }

            await SendAsync(context, page);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room, clearArray: true);
        }
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
