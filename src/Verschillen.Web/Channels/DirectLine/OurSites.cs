namespace Verschillen.Web.Channels.DirectLine;

/// <summary>The sites whose pages may use Direct Line.</summary>
/// <param name="settings">Has those of others.</param>
/// <param name="webChat">Whether our own page may use it too.</param>
internal sealed class OurSites(DirectLineSettings settings, WebChatSettings webChat)
{
    /// <summary>Whether a page of another site sent a request. A program that is no browser names no origin.</summary>
    public bool OthersSent(HttpRequest request) => request.Headers.Origin.ToString().Length > 0 && !Sent(request);

    /// <summary>Whether a page of one of them sent a request.</summary>
    public bool Sent(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return settings.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase) || (webChat.IsOpen && WebChatSettings.IsOwn(request, origin));
    }
}
