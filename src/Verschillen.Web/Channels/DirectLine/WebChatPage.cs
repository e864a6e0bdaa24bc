using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;
using Verschillen.Web.Channels.Activities;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>A page with Microsoft's Web Chat on our Direct Line, to try it. The program of Web Chat is not ours and comes from a folder.</summary>
internal static class WebChatPage
{
    public const string Address = "/webchat";

    private const string Program = "webchat.js";
    private const int NonceBytes = 16;
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"; // the hash of nothing

    public static void MapWebChat(this WebApplication app)
    {
        if (app.Services.GetRequiredService<WebChatSettings>().Folder is not { } folder)
        {
            return;
        }

        var file = new PhysicalFileProvider(folder).GetFileInfo(Program);
        app.MapGet(Address, ShowAsync).On(Channel.DirectLine);
        app.MapGet($"{Address}/{Program}", () => Results.File(file.PhysicalPath!, "text/javascript", lastModified: file.LastModified)).On(Channel.DirectLine);
    }

    private static Task ShowAsync(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        var sockets = $"{(context.Request.IsHttps ? "wss" : "ws")}://{context.Request.Host}";
        // Web Chat makes its styles while it runs, in an element that begins empty, and draws small pictures of its own.
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; connect-src 'self' {sockets}; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
        return PageResponse.WriteAsync(context, StatusCodes.Status200OK, Html.Of($"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <title>Proef met Web Chat - Verschillen</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <link rel="stylesheet" href="/proef-webchat.css">
            <script src="{Address}/{Program}" defer></script>
            <script src="/proef-webchat.js" defer data-direct-line="{BotEdge.DirectLine}" data-nonce="{nonce}"></script>
            </head>
            <body>
            <h1>Proef met Web Chat</h1>
            <p>Deze pagina is om te proberen. De <a href="/">gewone chat</a> is beter te gebruiken met een schermlezer en zonder JavaScript.</p>
            <div id="webchat" role="main"></div>
            </body>
            </html>

            """));
    }
}
