using Verschillen.Web.Channels.Page;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Edge;

/// <summary>Headers that tell a browser what our pages never do.</summary>
/// <param name="https">How browsers are told to come back over https.</param>
/// <param name="embedding">The sites that may have the chat in a frame.</param>
internal sealed class SecurityHeaders(HttpsSettings https, EmbeddingSettings embedding)
{
    private const string ContentPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";
    private const string InNoFrame = ContentPolicy + "'none'";

    private const string PermissionsPolicy =
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private readonly string _inFrame = embedding.Origins.Count > 0 ? ContentPolicy + string.Join(' ', embedding.Origins) : InNoFrame;

    public Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        // Nothing of others, nothing within the page; the page that is made for it may stand in a frame of the sites that are allowed to.
        headers.ContentSecurityPolicy = ChatPlace.Frame.IsAt(context.Request.Path) ? _inFrame : InNoFrame;
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["X-Permitted-Cross-Domain-Policies"] = "none";
        headers["X-DNS-Prefetch-Control"] = "off";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.XContentTypeOptions = "nosniff";
        if (https.IsAlways || context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = https.Header;
        }

        return next(context);
    }

    /// <summary>Lets the pages of others use a style or a script, which are the same for everybody.</summary>
    /// <param name="headers">The headers of the answer.</param>
    /// <param name="caching">How long it may be kept.</param>
    public static void OpenToOthers(IHeaderDictionary headers, string caching)
    {
        headers.CacheControl = caching;
        headers.AccessControlAllowOrigin = "*";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
