using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.Builder;

namespace Verschillen.Benchmarks.Page;

/// <summary>
/// Serves Microsoft's Web Chat as its readme does: a page, its bundle, and in place of a Direct Line server a stub that answers each
/// message at once.
/// </summary>
internal static class WebChat
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>Web Chat</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,">
        <style>html, body, #webchat { height: 100%; margin: 0 }</style>
        </head>
        <body>
        <div id="webchat" role="main"></div>
        <script src="/webchat-es5.js"></script>
        <script>
        const observable = begin => ({
            subscribe(first) {
                begin(typeof first === 'function' ? { next: first, complete() {} } : first);
                return { unsubscribe() {} };
            },
            [Symbol.observable ?? '@@observable']() { return this; },
        });
        let number = 0;
        let activities;
        const send = activity => activities.next({ id: `${++number}`, timestamp: new Date().toISOString(), ...activity });
        const directLine = {
            connectionStatus$: observable(observer => [0, 1, 2].forEach(status => observer.next(status))),
            activity$: observable(observer => activities = observer),
            postActivity: activity => observable(observer => {
                send(activity);
                observer.next(`${number}`);
                observer.complete();
                if (activity.type === 'message') {
                    setTimeout(() => {
                        window.answeredAt = performance.now();
                        send({ type: 'message', from: { id: 'bot', role: 'bot' }, text: `Antwoord op: ${activity.text}` });
                    });
                }
            }),
            end() {},
        };
        WebChat.renderWebChat({ directLine, locale: 'nl-NL', userID: 'u' }, document.getElementById('webchat'));
        </script>
        </body>
        </html>
        """;

    /// <param name="folder">The folder of the npm package botframework-webchat, or one that has it in node_modules.</param>
    /// <returns>What serves it, to be disposed of, and how it is measured.</returns>
    /// <exception cref="InvalidOperationException">The package is not there.</exception>
    public static async Task<(WebApplication Server, Peer Peer)> ServeAsync(string folder)
    {
        var package = new[] { folder, Path.Combine(folder, "node_modules", "botframework-webchat") }.FirstOrDefault(place => File.Exists(Bundle(place)))
            ?? throw new InvalidOperationException($"No Web Chat in {folder}. Make it: npm install --prefix {folder} --ignore-scripts botframework-webchat@4.18.1");
        var bundle = Compressed(await File.ReadAllBytesAsync(Bundle(package)));
        var app = await PageServer.StartAsync(Page, also => also.MapGet("/webchat-es5.js", context =>
        {
            context.Response.Headers.ContentEncoding = "br";
            context.Response.ContentType = MediaTypeNames.Text.JavaScript;
            return context.Response.Body.WriteAsync(bundle).AsTask();
        }));
        return (app, new Peer("Web Chat", new Uri(app.Urls.Single()), "[data-id=webchat-sendbox-input]", ".webchat__basic-transcript__activity .webchat__bubble", "window.answeredAt"));
    }

    private static string Bundle(string package) => Path.Combine(package, "dist", "webchat-es5.js");

    /// <summary>As a server that keeps it compressed sends it.</summary>
    private static byte[] Compressed(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
        {
            brotli.Write(content);
        }

        return compressed.ToArray();
    }
}
