using Verschillen.Web.Channels.Http;

namespace Verschillen.Web.Channels.Page;

/// <summary>The name of a municipality, a place or a topic that came in the address of a page.</summary>
internal static class GivenName
{
    /// <summary>Characters that are taken at most; no municipality, place or topic has a longer name.</summary>
    public const int Longest = 80;

    /// <summary>A name that a link fills in.</summary>
    /// <returns>Empty when it is none, or longer than any: such a link is made up.</returns>
    public static string InLink(string? text) => IncomingText.WithoutDetails(text ?? "") is { Length: <= Longest } name ? name : "";

    /// <summary>A name that somebody typed; what is longer is cut, so that they read that it is not found.</summary>
    public static string Typed(string? text) => IncomingText.UpTo(IncomingText.WithoutDetails(text ?? ""), Longest);
}
