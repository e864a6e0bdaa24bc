using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Verschillen.Web.Channels.Http;

/// <summary>Reads a request's body up to a limit.</summary>
internal static class BoundedBody
{
    /// <summary>Bytes of a form with one field in it that somebody fills in.</summary>
    public const int OneField = 4096;

    /// <summary>Fields of a form that go back into a page, some four times what the fullest form has.</summary>
    public const int MostFields = 400;

    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>Reads the body of a form.</summary>
    /// <param name="context">The request; its response has status 415 when its body is no form, or is packed.</param>
    /// <param name="limit">How many bytes are kept at most.</param>
    /// <returns>The body as of <see cref="ReadAsync"/>; null as well when it is no form.</returns>
    public static async Task<(bool IsForm, ReadOnlyMemory<byte>? Body)> ReadFormAsync(HttpContext context, int limit)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals(FormType, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return (false, null);
        }

        if (context.Request.Headers.ContentEncoding.Count > 0)
        {
            // A small body may unpack to an endless one; browsers do not pack forms.
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            context.Response.Headers.AcceptEncoding = "identity";
            return (false, null);
        }

        return (true, await ReadAsync(context.Request.Body, limit, context.RequestAborted));
    }

    /// <summary>Reads the fields of a form that is of no use unless it is whole. Bytes that are no UTF-8 become replacement characters.</summary>
    /// <param name="context">The request; when its body is no form, or larger, its response has status 415 or 413.</param>
    /// <param name="limit">How many bytes it may have.</param>
    /// <returns>Null when it cannot be read.</returns>
    public static async Task<Dictionary<string, StringValues>?> ReadFieldsAsync(HttpContext context, int limit)
    {
        var (isForm, body) = await ReadFormAsync(context, limit);
        if (isForm && body is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }

        return body is { } bytes ? QueryHelpers.ParseQuery(Encoding.UTF8.GetString(bytes.Span)) : null;
    }

    /// <param name="body">The body.</param>
    /// <param name="limit">How many bytes are kept at most.</param>
    /// <param name="aborted">When the client went away.</param>
    /// <returns>
    /// Null when there are more bytes. They are read and dropped as far as the server allows, for a browser that is still sending
    /// does not see the answer.
    /// </returns>
    /// <exception cref="BadHttpRequestException">The body is cut into chunks that cannot be.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, int limit, CancellationToken aborted)
    {
        using var kept = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(8192); // bytes; half of the usual limit, so that most forms take one read
        var isWhole = true;
        try
        {
            int count;
            while ((count = await body.ReadAsync(buffer, aborted)) > 0)
            {
                isWhole = isWhole && kept.Length + count <= limit;
                if (isWhole)
                {
                    kept.Write(buffer, 0, count);
                }
            }
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
        catch (IOException broken) when (broken is not BadHttpRequestException && !aborted.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The body cannot be read.", broken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true); // it holds what somebody typed
        }

        return isWhole ? kept.GetBuffer().AsMemory(0, (int)kept.Length) : default(ReadOnlyMemory<byte>?);
    }
}
