using Microsoft.AspNetCore.ResponseCompression;

namespace Verschillen.Web.Channels.Page;

/// <summary>The encoding that a browser likes best of those that we pack in.</summary>
internal static class AcceptedEncoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <returns>Null when it takes none of them.</returns>
    public static string? Of(HttpContext context) =>
        NamesBrotli(context.Request) ? Brotli : context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName;

    /// <summary>Whether it names Brotli in a list without weights, as browsers do: ours by choice, so that the list need not be read and weighed.</summary>
    private static bool NamesBrotli(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding is not [{ } accepted] || accepted.Contains(';', StringComparison.Ordinal))
        {
            return false;
        }

        var names = accepted.AsSpan();
        foreach (var name in names.Split(','))
        {
            if (names[name].Trim().Equals(Brotli, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
