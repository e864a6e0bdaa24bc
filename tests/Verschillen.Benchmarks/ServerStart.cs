using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Verschillen.Benchmarks;

/// <summary>Starts the built server as a process and measures the time to its first page and to its first answer, and its highest memory.</summary>
internal static class ServerStart
{
    private const int Runs = 5;
    private const int PagesForMemory = 50;

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

    /// <returns>The exit code: 0 when every run answered.</returns>
    public static async Task<int> MeasureAsync()
    {
        var server = Path.Combine(AppContext.BaseDirectory, "Verschillen.Web.dll");
        var pages = new List<double>();
        var answers = new List<double>();
        var memories = new List<long>();
        for (var run = 0; run < Runs; run++)
        {
            var (page, answer, kilobytes) = await MeasureOnceAsync(server);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first page after {page:F0} ms, first answer after {answer:F0} ms, peak memory {kilobytes / 1024.0:F0} MB"));
            pages.Add(page);
            answers.Add(answer);
            memories.Add(kilobytes);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median: first page after {Median(pages):F0} ms, first answer after {Median(answers):F0} ms, peak memory {Median(memories.ConvertAll(kilobytes => (double)kilobytes)) / 1024:F0} MB"));
        return 0;
    }

    private static async Task<(double Page, double Answer, long Kilobytes)> MeasureOnceAsync(string server)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/"));
        var keys = Directory.CreateTempSubdirectory("verschillen-keys-");
        using var client = new HttpClient { BaseAddress = address };
        var clock = Stopwatch.StartNew();
        using var process = Start(server, address, keys);
        try
        {
            await WaitForFirstPageAsync(client, process);
            var firstPage = clock.Elapsed.TotalMilliseconds;
            using var question = new FormUrlEncodedContent([KeyValuePair.Create("tekst", Messages.All[0])]);
            (await client.PostAsync(new Uri("/gesprek", UriKind.Relative), question)).EnsureSuccessStatusCode();
            var firstAnswer = clock.Elapsed.TotalMilliseconds;
            for (var page = 0; page < PagesForMemory; page++)
            {
                (await client.GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode();
            }

            return (firstPage, firstAnswer, PeakMemory(process.Id));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
            keys.Delete(recursive: true);
        }
    }

    private static Process Start(string server, Uri address, DirectoryInfo keys)
    {
        var start = new ProcessStartInfo("dotnet", [server]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["Urls"] = address.GetLeftPart(UriPartial.Authority);
        start.Environment["Keys__Folder"] = keys.FullName;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Process.Start(start) ?? throw new InvalidOperationException($"{server} did not start.");
    }

    private static async Task WaitForFirstPageAsync(HttpClient client, Process process)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < LongestStart && !process.HasExited)
        {
            try
            {
                (await client.GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException fault) when (fault.StatusCode is null)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5));
            }
        }

        throw new InvalidOperationException(process.HasExited ? $"The server stopped with exit code {process.ExitCode}." : "The server did not answer in time.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The most memory that the process ever held, in kilobytes.</summary>
    private static long PeakMemory(int processId)
    {
        var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/status")).First(row => row.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
