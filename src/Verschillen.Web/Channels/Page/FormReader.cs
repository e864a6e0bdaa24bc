using Verschillen.Web.Channels.Http;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.Page;

/// <summary>Reads the page's form out of a request, up to the limit.</summary>
/// <param name="settings">The limits.</param>
internal sealed class FormReader(PageSettings settings)
{
    /// <returns>No form when the body is none or far too large; the response then has its status and the error page follows.</returns>
    public async Task<(PageForm? Form, bool IsTooLarge)> ReadAsync(HttpContext context)
    {
        var (isForm, body) = await BoundedBody.ReadFormAsync(context, settings.BodyBytesKept);
        if (!isForm)
        {
            return (null, false);
        }

        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return (null, true);
        }

        return (PageForm.Parse(body.Value.Span), body.Value.Length > settings.BodyBytes);
    }
}
