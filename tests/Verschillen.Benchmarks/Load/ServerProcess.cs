using System.Diagnostics;
using System.Globalization;

namespace Verschillen.Benchmarks.Load;

/// <summary>A server that was built with this program, as a process of its own on a free port of this machine.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    /// <summary>The server that was built with this program.</summary>
    public const string Web = "Verschillen.Web";

    private const double TicksPerSecond = 100; // of /proc/*/stat on Linux

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private ServerProcess(Process process, DirectoryInfo folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Memory in use now, in megabytes.</summary>
    public double Megabytes => Kilobytes("VmRSS:") / 1024.0;

    /// <summary>The most memory that it ever had, in megabytes.</summary>
    public double PeakMegabytes => Kilobytes("VmHWM:") / 1024.0;

    /// <summary>Time of the processor that it has used.</summary>
    public TimeSpan Worked
    {
        get
        {
            // After the name, which stands in brackets, user time is the 12th field and system time the 13th.
            var stat = File.ReadAllText(Proc("stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return TimeSpan.FromSeconds((long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond);
        }
    }

    /// <summary>The server as <see cref="StartAsync"/> wants it.</summary>
    /// <param name="folder">Where it was published; null is the one that was built with this program.</param>
    public static string ProgramIn(string? folder) => folder is null ? Web : Path.Combine(Path.GetFullPath(folder), Web);

    /// <param name="program">The name of the program beside this one, or its whole path, without ".dll".</param>
    /// <param name="first">The address that answers once it has started.</param>
    /// <param name="settings">Settings in the environment, such as Page__StateHours.</param>
    public static async Task<ServerProcess> StartAsync(string program, string first, params IReadOnlyList<(string Key, string Value)> settings)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LocalPort.Free()}/"));
        var folder = Directory.CreateTempSubdirectory("verschillen-load-");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program + ".dll"), "echo"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["Urls"] = address.GetLeftPart(UriPartial.Authority);
        start.Environment["Keys__Folder"] = folder.FullName;
        start.Environment["Editions__Folder"] = folder.FullName;
        start.Environment["Conversations__Folder"] = folder.FullName;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var server = new ServerProcess(Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."), folder, address);
        server._process.OutputDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        server._process.BeginOutputReadLine();
        await server.WaitForAsync(first);
        return server;
    }

    /// <summary>Ends it as a power cut does (kill -9).</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task WaitForAsync(string first)
    {
        var waited = Stopwatch.StartNew();
        while (!LocalPort.IsOpen(Address.Port))
        {
            if (waited.Elapsed > LongestStart || _process.HasExited)
            {
                throw new InvalidOperationException("The server did not answer in time.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5)); // the start itself is measured
        }

        using var client = new HttpClient { BaseAddress = Address };
        (await client.GetAsync(new Uri(first, UriKind.Relative))).EnsureSuccessStatusCode();
    }

    private string Proc(string file) => string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/{file}");

    private long Kilobytes(string name)
    {
        var line = File.ReadLines(Proc("status")).First(row => row.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
