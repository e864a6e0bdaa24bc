using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Verschillen.Benchmarks.Load;

/// <summary>Keeps many requests half open, and asks for pages meanwhile.</summary>
internal static class HalfRequests
{
    private const int Pages = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <returns>How many pages did not come.</returns>
    public static async Task<int> MeasureAsync(int count, ServerProcess server)
    {
        var sockets = new List<Socket>();
        for (var number = 0; number < count; number++)
        {
            var socket = await Visitor.ConnectAsync(number, server.Address, CancellationToken.None);
            await socket.SendAsync("GET / HTTP/1.1\r\nHost: localhost\r\nA: "u8.ToArray());
            sockets.Add(socket);
        }

        var latencies = new Latencies();
        var clock = Stopwatch.StartNew();
        for (var page = 0; page < Pages; page++)
        {
            using var client = Visitor.Number(count + page, server.Address);
            await AskAsync(client, latencies);
        }

        var open = sockets.Count(socket => !socket.Poll(TimeSpan.Zero, SelectMode.SelectRead));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} half requests, {open} of them still open after these pages: {latencies.Report(clock.Elapsed)}; memory {server.Megabytes:F0} MB"));
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience && sockets.Exists(socket => !socket.Poll(TimeSpan.Zero, SelectMode.SelectRead)))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        var left = sockets.Count(socket => !socket.Poll(TimeSpan.Zero, SelectMode.SelectRead));
        sockets.ForEach(socket => socket.Dispose());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{left} still open after {waited.Elapsed.TotalSeconds:F0} s more"));
        return latencies.Errors + left;
    }

    private static async Task AskAsync(HttpClient client, Latencies latencies)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            (await client.GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode();
            latencies.Add(Stopwatch.GetElapsedTime(begun));
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            latencies.Fail(fault.GetType().Name);
        }
    }
}
