using Microsoft.Net.Http.Headers;

namespace Verschillen.Web.Channels.Page;

/// <summary>Reads the page's form out of a request, up to the limit.</summary>
/// <param name="settings">The limits.</param>
internal sealed class FormReader(PageSettings settings)
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <returns>No form when the body is none or far too large; the response then has its status and the error page follows.</returns>
    public async Task<(PageForm? Form, bool IsTooLarge)> ReadAsync(HttpContext context)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals(FormType, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return (null, false);
        }

        var body = await BoundedBody.ReadAsync(context.Request.Body, settings.BodyBytesKept, context.RequestAborted);
        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return (null, true);
        }

        return (PageForm.Parse(body.Value.Span), body.Value.Length > settings.BodyBytes);
    }
}
