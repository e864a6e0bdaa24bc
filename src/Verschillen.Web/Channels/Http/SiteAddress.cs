namespace Verschillen.Web.Channels.Http;

/// <summary>The address of this site, as the visitor has it.</summary>
internal static class SiteAddress
{
    /// <returns>Without a stroke at its end.</returns>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
