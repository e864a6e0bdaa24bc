using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Verschillen.Benchmarks.Page;

/// <summary>Serves a page that ours is measured beside, on a free port of this machine.</summary>
internal static class PageServer
{
    /// <param name="page">The HTML at "/".</param>
    /// <param name="also">Adds what else the page asks for; null when it asks for nothing.</param>
    /// <returns>The server, which listens, to be disposed of.</returns>
    public static async Task<WebApplication> StartAsync(string page, Action<WebApplication>? also = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", () => Microsoft.AspNetCore.Http.Results.Content(page, MediaTypeNames.Text.Html));
        also?.Invoke(app);
        await app.StartAsync();
        return app;
    }
}
