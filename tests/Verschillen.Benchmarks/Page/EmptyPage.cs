using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Verschillen.Benchmarks.Page;

/// <summary>Serves a page with a field and nothing else: what the browser itself takes, whatever a chat adds to it.</summary>
internal static class EmptyPage
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>Empty</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,">
        </head>
        <body>
        <form><input id="field" aria-label="field"></form>
        <script>
        document.querySelector('form').onsubmit = event => {
            event.preventDefault();
            window.answeredAt = performance.now();
            document.body.insertAdjacentHTML('beforeend', '<p>Antwoord</p>');
        };
        </script>
        </body>
        </html>
        """;

    /// <returns>What serves it, to be disposed of, and how it is measured.</returns>
    public static async Task<(WebApplication Server, Peer Peer)> ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", () => Microsoft.AspNetCore.Http.Results.Content(Page, MediaTypeNames.Text.Html));
        await app.StartAsync();
        return (app, new Peer("An empty page", new Uri(app.Urls.Single()), "#field", "p", "window.answeredAt"));
    }
}
