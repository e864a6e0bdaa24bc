using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>The settings of the page that shows Microsoft's Web Chat.</summary>
/// <param name="Folder">The folder with webchat.js of the npm package botframework-webchat, absolute; null, the default, is no such page.</param>
internal sealed record WebChatSettings(string? Folder)
{
    public static WebChatSettings Read(SettingsReader reader, DirectLineSettings directLine)
    {
        var folder = reader.OptionalFile("WebChat:Folder");
        if (folder is not null && !File.Exists(Path.Combine(folder, "webchat.js")))
        {
            reader.Refuse("WebChat:Folder", folder, "Daar is geen webchat.js. Geef de map dist van het npm-pakket botframework-webchat, of laat haar weg.");
        }
        else if (folder is not null && !directLine.IsOpen)
        {
            reader.Refuse("WebChat:Folder", folder, "De proefpagina praat via Direct Line. Zet ook DirectLine:Open op true.");
        }

        return new WebChatSettings(folder);
    }

    /// <summary>Whether there is such a page.</summary>
    public bool IsOpen => Folder is not null;

    /// <summary>Whether an origin is this server itself.</summary>
    public static bool IsOwn(HttpRequest request, string origin) => string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
