using System.Buffers;
using System.IO.Compression;
using System.Text;
using Microsoft.Net.Http.Headers;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Page;

/// <summary>Sends a page.</summary>
internal static class PageResponse
{
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
        var room = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(page.Length));
        var written = room.AsMemory();
        try
        {
            written = room.AsMemory(0, Write(page, room));
            await (TakesBrotli(context) ? SendPackedAsync(context, written) : SendAsync(context, written));
        }
        finally
        {
            written.Span.Clear(); // it holds what somebody typed; the rest, which is most of the room, was not written
            ArrayPool<byte>.Shared.Return(room);
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

    /// <summary>Writes a page as UTF-8: first its many small pieces as text, which is then encoded as a whole.</summary>
    /// <returns>How many bytes were written.</returns>
    internal static int Write(Html page, Span<byte> output)
    {
        var room = ArrayPool<char>.Shared.Rent(page.Length);
        var text = room.AsSpan(0, page.Length);
        try
        {
            page.CopyTo(text);
            return Encoding.UTF8.GetBytes(text, output);
        }
        finally
        {
            text.Clear(); // it holds what somebody typed
            ArrayPool<char>.Shared.Return(room);
        }
    }

    private static bool TakesBrotli(HttpContext context) =>
        string.Equals(AcceptedEncoding.Of(context), AcceptedEncoding.Brotli, StringComparison.Ordinal);

    /// <summary>Packs a page that is there as a whole, which is a third less work than packing what is still being written.</summary>
    private static async Task SendPackedAsync(HttpContext context, ReadOnlyMemory<byte> page)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(page.Length));
        try
        {
            if (BrotliEncoder.TryCompress(page.Span, room, out var length, Quality, Window))
            {
                context.Response.Headers.ContentEncoding = AcceptedEncoding.Brotli;
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
