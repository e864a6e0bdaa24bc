namespace Verschillen.Web.Channels.Http;

/// <summary>The address of this site, as the visitor has it.</summary>
internal static class SiteAddress
{
    private const int LongestHost = 253; // as names are written in the DNS (RFC 1035)

    /// <summary>Whether the name in a request makes an address, or there is none.</summary>
    public static bool IsSound(HttpRequest request)
    {
        try
        {
            return !request.Host.HasValue || request.Host.Host.Length <= LongestHost && Uri.TryCreate(Of(request), UriKind.Absolute, out _);
        }
        catch (ArgumentException)
        {
            return false; // it looks like a name in other letters ("xn--...") and is none
        }
    }

    /// <returns>Without a stroke at its end.</returns>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
