using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Verschillen.Benchmarks.Load;

/// <summary>How many page turns a server does when it is asked as fast as it answers, beside a bare echo that is asked the same way.</summary>
internal static class Throughput
{
    private const int Clients = 16;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    /// <summary>Rounds take turns, so that what else the machine does falls on both.</summary>
    public static async Task MeasureAsync(int rounds, ServerProcess server, ServerProcess echo)
    {
        using var recorder = Visitor.Number(0, server.Address);
        var turns = await new PageConversation(recorder, new Latencies()).RecordAsync();
        // As long as a form is on average, as JSON.
        byte[][] json = [Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('a', (int)turns.Average(turn => turn.Length))}\"}}")];
        await RunAsync(server, "/gesprek", "application/x-www-form-urlencoded", turns);
        await RunAsync(echo, "/echo", "application/json", json);
        var (pages, echoes) = (new List<Rate>(), new List<Rate>());
        for (var round = 0; round < rounds; round++)
        {
            pages.Add(await RunAsync(server, "/gesprek", "application/x-www-form-urlencoded", turns));
            echoes.Add(await RunAsync(echo, "/echo", "application/json", json));
        }

        Tell("page turns", pages);
        Tell("bare echo", echoes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"page turns to echoes: {Median(pages, rate => rate.PerSecond) / Median(echoes, rate => rate.PerSecond):F3} by the clock, {Median(echoes, rate => rate.MicrosOfWork) / Median(pages, rate => rate.MicrosOfWork):F3} by time of the server's processor"));
    }

    private static async Task<Rate> RunAsync(ServerProcess server, string address, string type, IReadOnlyList<byte[]> bodies)
    {
        var (clock, worked) = (Stopwatch.StartNew(), server.Worked);
        var counts = await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => AskAsync(number, server.Address, address, type, bodies, clock)));
        return new Rate(counts.Sum() / clock.Elapsed.TotalSeconds, (server.Worked - worked).TotalMicroseconds / counts.Sum());
    }

    private static async Task<int> AskAsync(int number, Uri server, string address, string type, IReadOnlyList<byte[]> bodies, Stopwatch clock)
    {
        using var client = Visitor.Number(number, server, unpacks: false);
        var form = new Uri(address, UriKind.Relative);
        var count = 0;
        while (clock.Elapsed < Round)
        {
            using var body = new ByteArrayContent(bodies[(number + count) % bodies.Count]);
            body.Headers.ContentType = new MediaTypeHeaderValue(type);
            using var response = await client.PostAsync(form, body);
            response.EnsureSuccessStatusCode();
            await response.Content.CopyToAsync(Stream.Null);
            count++;
        }

        return count;
    }

    private static void Tell(string what, List<Rate> rates) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {Median(rates, rate => rate.PerSecond):F0} a second, {Median(rates, rate => rate.MicrosOfWork):F0} microseconds of the server's processor each"));

    private static double Median(List<Rate> rates, Func<Rate, double> of) => rates.Select(of).Order().ElementAt(rates.Count / 2);

    /// <param name="PerSecond">Answers a second.</param>
    /// <param name="MicrosOfWork">Microseconds of the server's processor for each answer.</param>
    private sealed record Rate(double PerSecond, double MicrosOfWork);
}
