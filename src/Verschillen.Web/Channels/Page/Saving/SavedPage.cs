using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Page.Saving;

/// <summary>Writes a page that needs nothing but itself, to be kept by who asked for it.</summary>
internal static class SavedPage
{
    /// <param name="title">What it is about.</param>
    /// <param name="styles">The styles that it carries with it.</param>
    /// <param name="content">What stands in main, with its own h1.</param>
    public static Html Of(string title, string styles, Html content) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>{title} - Verschillen</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <style>{Html.OfTrusted(styles)}</style>
        </head>
        <body>
        <main>
        {content}
        </main>
        </body>
        </html>

        """);
}
