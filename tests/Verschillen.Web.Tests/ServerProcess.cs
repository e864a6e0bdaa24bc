using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Verschillen.Web.Tests;

/// <summary>The program as its own process, on a free port of this machine, with a folder of its own for all that it writes.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private readonly ConcurrentQueue<string> _log = new();
    private readonly Process _process;

    private ServerProcess(string folder, IReadOnlyList<string> within, IEnumerable<(string Key, string Value)> settings)
    {
        var temporary = Directory.CreateDirectory(Path.Combine(folder, "tijdelijk")).FullName;
        string[] words = [.. within, "dotnet", typeof(Program).Assembly.Location, $"--contentRoot={Server.Root}", "--urls=http://127.0.0.1:0", .. settings.Select(setting => $"--{setting.Key}={setting.Value}")];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            Environment =
            {
                ["TMPDIR"] = temporary,
                ["Keys__Folder"] = Path.Combine(folder, "sleutels"),
                ["Editions__Folder"] = folder,
                ["Conversations__Folder"] = folder,
            },
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All });
    }

    /// <summary>What browsers do.</summary>
    public HttpClient Browser { get; }

    /// <summary>Everything that the program wrote to its console.</summary>
    public string Log => string.Join('\n', _log);

    /// <summary>The number of the process.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it runs.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <param name="folder">Where it writes.</param>
    /// <param name="settings">The settings that differ from appsettings.json.</param>
    /// <returns>The program, once it answers.</returns>
    public static Task<ServerProcess> StartAsync(string folder, params IEnumerable<(string Key, string Value)> settings) => StartAsync(folder, within: [], settings);

    /// <param name="folder">Where it writes.</param>
    /// <param name="within">The command that runs it, such as one that limits it; it becomes the program itself (exec).</param>
    /// <param name="settings">The settings that differ from appsettings.json.</param>
    /// <returns>The program, once it answers.</returns>
    public static async Task<ServerProcess> StartAsync(string folder, IReadOnlyList<string> within, params IEnumerable<(string Key, string Value)> settings)
    {
        var server = new ServerProcess(folder, within, settings);
        var patience = Stopwatch.StartNew();
        while (!await server.AnswersAsync())
        {
            Assert.True(server.IsAlive && patience.Elapsed < TimeSpan.FromMinutes(1), $"The program does not answer. It told: {server.Log}");
            await Task.Delay(50);
        }

        return server;
    }

    /// <summary>Starts a program that is to end by itself.</summary>
    /// <returns>Its exit code, and what it told.</returns>
    public static Task<(int Code, string Told)> EndAsync(string folder, IReadOnlyList<(string Key, string Value)> settings) => EndAsync(folder, within: [], settings);

    /// <summary>The same, within the command that runs it.</summary>
    public static async Task<(int Code, string Told)> EndAsync(string folder, IReadOnlyList<string> within, IReadOnlyList<(string Key, string Value)> settings)
    {
        using var server = new ServerProcess(folder, within, settings);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await server._process.WaitForExitAsync(patience.Token);
        return (server._process.ExitCode, server.Log);
    }

    /// <summary>Ends it as a power cut does (kill -9).</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Browser.Dispose();
        if (IsAlive)
        {
            Kill();
        }

        _process.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        // The port is the machine's to choose: one that was free a moment ago may be taken by now.
        if (Browser.BaseAddress is null && Listening().Match(Log) is { Success: true } told)
        {
            Browser.BaseAddress = new Uri(told.Groups["address"].Value);
        }

        try
        {
            return Browser.BaseAddress is not null && (await Browser.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://127\.0\.0\.1:\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
