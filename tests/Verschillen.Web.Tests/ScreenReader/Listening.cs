using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Verschillen.Web.Tests.ScreenReader;

/// <summary>Lets the screen reader read a server that was just started, in both browsers side by side.</summary>
public sealed class Listening : IDisposable
{
    public const string Collection = "screen reader";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly Lazy<Server> _server = new(() => new Server());
    private readonly Dictionary<string, Lazy<Task<string>>> _sessions;

    public Listening() =>
        _sessions = Browsers.ToDictionary(browser => browser, browser => new Lazy<Task<string>>(() => ListenAsync(_server.Value, browser, browser, Scenarios)), StringComparer.Ordinal);

    public static IReadOnlyList<string> Browsers { get; } = ["chromium", "firefox"];

    /// <summary>The names of the scenarios.</summary>
    public static IReadOnlyList<string> Scenarios { get; } =
        [.. Directory.EnumerateFiles(Tool("scenarios"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    /// <param name="name">A file or folder of the tool.</param>
    internal static string Tool(params string[] name) => Path.Combine([Server.Root, "tests", "schermlezer", .. name]);

    /// <summary>What was heard of a scenario.</summary>
    /// <exception cref="InvalidOperationException">Nothing could be heard; the message tells why.</exception>
    internal async Task<string> HeardAsync(string browser, string scenario)
    {
        // Both begin when the first is asked for: most of the time is waiting for silence.
        var sessions = _sessions.ToDictionary(session => session.Key, session => session.Value.Value, StringComparer.Ordinal);
        var log = await sessions[browser];
        return Read(Tool("gehoord", browser, $"{scenario}.txt"), log);
    }

    /// <summary>What is heard of a scenario when it is played once more, by itself.</summary>
    internal async Task<string> HeardAgainAsync(string browser, string scenario)
    {
        await Task.WhenAll(_sessions.Values.Select(session => session.Value));
        var folder = $"{browser}-nog-eens";
        var log = await ListenAsync(_server.Value, browser, folder, [scenario]);
        return Read(Tool("gehoord", folder, $"{scenario}.txt"), log);
    }

    /// <summary>What is heard of a scenario in Chromium when the part of the page that tells of answers is no longer one that speaks.</summary>
    internal async Task<string> HeardWithoutLiveRegionAsync(string scenario)
    {
        await Task.WhenAll(_sessions.Values.Select(session => session.Value));
        using var server = new Server(TakeLiveRegionAwayAsync, ("Page:MessagesPerMinute", "100000"));
        var log = await ListenAsync(server, "chromium", "controle", [scenario]);
        return Read(Tool("gehoord", "controle", $"{scenario}.txt"), log);
    }

    internal static string Approved(string browser, string scenario)
    {
        var file = Tool("goedgekeurd", browser, $"{scenario}.txt");
        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value.Dispose();
        }
    }

    private static string Read(string file, string log) =>
        File.Exists(file) ? File.ReadAllText(file) : throw new InvalidOperationException($"Nothing was written to {file}. {log}");

    private static async Task<string> ListenAsync(Server server, string browser, string folder, IReadOnlyList<string> scenarios)
    {
        var heard = Directory.CreateDirectory(Tool("gehoord", folder));
        foreach (var old in heard.EnumerateFiles())
        {
            old.Delete();
        }

        string[] options = ["--browser", browser, "--address", server.Browser.BaseAddress!.ToString(), "--out", heard.FullName, "--approved", Tool("goedgekeurd", browser)];
        using var session = Process.Start(new ProcessStartInfo(Tool("listen"), [.. options, .. scenarios.Select(scenario => Tool("scenarios", $"{scenario}.txt"))]) { UseShellExecute = false, RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var log = await session.StandardError.ReadToEndAsync(patience.Token);
            await session.WaitForExitAsync(patience.Token);
            return log;
        }
        finally
        {
            if (!session.HasExited)
            {
                session.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task TakeLiveRegionAwayAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.Value!.EndsWith("/conversation.js", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        const string Role = "setAttribute('role', 'log')";
        context.Request.Headers.AcceptEncoding = "identity";
        var answer = context.Response.Body;
        using var script = new MemoryStream();
        context.Response.Body = script;
        await next(context);
        context.Response.Body = answer;
        var text = System.Text.Encoding.UTF8.GetString(script.ToArray());
        Assert.Contains(Role, text, StringComparison.Ordinal);
        context.Response.ContentLength = null;
        await context.Response.WriteAsync(text.Replace(Role, "setAttribute('role', 'none')", StringComparison.Ordinal));
    }
}

[CollectionDefinition(Listening.Collection)]
public sealed class OneListening : ICollectionFixture<Listening>;
