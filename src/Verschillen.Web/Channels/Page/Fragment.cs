using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Page;

/// <summary>The part of a page that a script puts into the page it is in (fragment). The same writer makes it and the whole page.</summary>
internal static class Fragment
{
    /// <summary>The request header that asks for it; any value will do. No form of another site can send it.</summary>
    public const string Header = "Verschillen-Fragment";

    public static bool IsAskedBy(HttpRequest request) => request.Headers.ContainsKey(Header);

    /// <summary>The whole page, or what stands in it when the request asks for that.</summary>
    public static Html Of(HttpContext context, Html content, Func<Html> page)
    {
        context.Response.Headers.Vary = Header;
        return IsAskedBy(context.Request) ? content : page();
    }
}
