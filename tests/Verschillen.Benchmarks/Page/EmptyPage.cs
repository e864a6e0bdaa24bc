using Microsoft.AspNetCore.Builder;

namespace Verschillen.Benchmarks.Page;

/// <summary>Serves a page with a field and nothing else: what the browser itself takes, whatever a chat adds to it.</summary>
/// <remarks>
/// It sends none of our headers. With Cross-Origin-Opener-Policy it takes twice as long, for the browser begins a new process once it has
/// read that header; that is the larger part of what our page takes more.
/// </remarks>
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
        var app = await PageServer.StartAsync(Page);
        return (app, new Peer("An empty page", new Uri(app.Urls.Single()), "#field", "p", "window.answeredAt"));
    }
}
