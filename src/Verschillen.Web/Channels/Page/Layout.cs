using Verschillen.Web.Channels.Intake;
using Verschillen.Web.Channels.Page.Covering;
using Verschillen.Web.Channels.Page.Markup;
using Verschillen.Web.Channels.Page.Receipts;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Channels.Page;

/// <summary>What every page has around its content.</summary>
/// <param name="assets">The addresses of styles and scripts.</param>
/// <param name="served">Has the pages of text, to link to.</param>
internal sealed class Layout(Assets assets, ServedContent served)
{
    /// <summary>The id of the content, to jump to.</summary>
    public const string ContentId = "inhoud";

    private static readonly IReadOnlyList<string> Scripts = ["conversation.js", "reading.js"]; // those that page.js asks for

    private static readonly IReadOnlyList<Jump> ToContent = [new($"#{ContentId}", "Naar de inhoud")];

    private static readonly Html OwnPages = Html.Of($"""<li><a href="{IntakeChannel.Address}">Alles bij elkaar: de intake</a></li><li><a href="{VisitPage.Address}">Een dag weg met de parkeerkaart</a></li><li><a href="{ReceiptPage.Address}">Een antwoord terugzien</a></li><li><a href="{CoveragePage.Address}">{CoveragePage.Title}</a></li>""").AsOne();

    private readonly Html _description = Html.Of($"""
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="description" content="Wat verandert er als u verhuist naar een andere gemeente? Uitleg voor mensen met een beperking, met bronnen.">
        <link rel="stylesheet" href="{assets["verschillen.css"]}">
        """).AsOne();

    private readonly Html _scripts = Html.Of($"""
        <script type="module" src="{assets["page.js"]}"></script>
        {Scripts.Select(script => Html.Of($"""<link rel="modulepreload" href="{assets[script]}">"""))}
        <link rel="icon" href="{assets["verschillen.svg"]}" type="image/svg+xml">
        """).AsOne();

    private readonly Html _header = Html.Of($"""<header><p><a href="/"><img src="{assets["verschillen.svg"]}" alt="" width="32" height="32">Verschillen</a></p></header>""").AsOne();

    /// <param name="title">What the page is about. It is kept in the browser's history, so it tells nothing about the person.</param>
    /// <param name="content">What stands in main, with its own h1.</param>
    /// <param name="jumps">Where the first links jump to; null is to the content.</param>
    /// <param name="isBare">Whether header and footer are left out.</param>
    /// <param name="style">The file of the styles that it has beside those of all pages; null for none.</param>
    public Html Of(string title, Html content, IReadOnlyList<Jump>? jumps = null, bool isBare = false, string? style = null) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>{title} - Verschillen</title>
        {_description}
        {(style is null ? null : Html.Of($"""<link rel="stylesheet" href="{assets[style]}">"""))}
        {_scripts}
        </head>
        <body>
        <ul class="sprongen">{(jumps ?? ToContent).Select(jump => Html.Of($"""<li><a href="{jump.Address}">{jump.Text}</a></li>"""))}</ul>
        {(isBare ? Html.Of($"<header></header>") : _header)}
        <main id="{ContentId}">
        {content}
        </main>
        {(isBare ? null : Footer())}
        </body>
        </html>

        """);

    private Html Footer() => Html.Of($"""
        <footer>
        <nav aria-label="Over deze chat"><ul>{OwnPages}{served.Now.Pages.Links}</ul></nav>
        </footer>
        """);
}

/// <summary>A link within a page.</summary>
internal readonly record struct Jump(string Address, string Text);
