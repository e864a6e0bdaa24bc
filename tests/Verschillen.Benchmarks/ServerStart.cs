using System.Diagnostics;
using System.Globalization;
using Verschillen.Benchmarks.Load;

namespace Verschillen.Benchmarks;

/// <summary>Starts the built server as a process and measures the time to its first page and to its first answer, and its highest memory.</summary>
internal static class ServerStart
{
    private const int Runs = 5;
    private const int PagesForMemory = 50;

    /// <param name="words">Nothing for the server that was built with this program, or --map and the folder of one that was published.</param>
    /// <returns>The exit code: 0 when every run answered, 2 when it was asked wrongly.</returns>
    public static async Task<int> MeasureAsync(IReadOnlyList<string> words)
    {
        if (words is not ([] or ["--map", _]))
        {
            await Console.Error.WriteLineAsync("There is only --map, with the folder of a published server.");
            return 2;
        }

        var program = ServerProcess.ProgramIn(words is [_, var folder] ? folder : null);
        var pages = new List<double>();
        var answers = new List<double>();
        var memories = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var (page, answer, megabytes) = await MeasureOnceAsync(program);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first page after {page:F0} ms, first answer after {answer:F0} ms, peak memory {megabytes:F0} MB"));
            pages.Add(page);
            answers.Add(answer);
            memories.Add(megabytes);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median: first page after {Median(pages):F0} ms, first answer after {Median(answers):F0} ms, peak memory {Median(memories):F0} MB"));
        return 0;
    }

    private static async Task<(double Page, double Answer, double Megabytes)> MeasureOnceAsync(string program)
    {
        var clock = Stopwatch.StartNew();
        await using var server = await ServerProcess.StartAsync(program, "/", ("Editions__Folder", Path.Combine(Repository.Root, "data")));
        var firstPage = clock.Elapsed.TotalMilliseconds;
        using var client = new HttpClient { BaseAddress = server.Address };
        using var question = new FormUrlEncodedContent([KeyValuePair.Create("tekst", Messages.All[0])]);
        (await client.PostAsync(new Uri("/gesprek", UriKind.Relative), question)).EnsureSuccessStatusCode();
        var firstAnswer = clock.Elapsed.TotalMilliseconds;
        for (var page = 0; page < PagesForMemory; page++)
        {
            (await client.GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode();
        }

        return (firstPage, firstAnswer, server.PeakMegabytes);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
