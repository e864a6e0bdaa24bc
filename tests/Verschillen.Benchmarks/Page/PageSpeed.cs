using System.Globalization;
using Microsoft.Playwright;
using Verschillen.Benchmarks.Load;
using Verschillen.Web.Tests;

namespace Verschillen.Benchmarks.Page;

/// <summary>How soon the page can be used and shows an answer, in a real browser; beside an empty page, and beside Web Chat when it is there.</summary>
internal static class PageSpeed
{
    private const int Rounds = 5;
    private const string WebChatOption = "--webchat";

    /// <param name="options">Nothing, or --webchat and the folder of the npm package botframework-webchat.</param>
    /// <returns>The exit code: 0 when all was measured, 2 when the options are wrong.</returns>
    public static async Task<int> MeasureAsync(IReadOnlyList<string> options)
    {
        if (options is not ([] or [WebChatOption, _]))
        {
            await Console.Error.WriteLineAsync($"Usage: page [{WebChatOption} FOLDER], in which FOLDER has the npm package botframework-webchat.");
            return 2;
        }

        await using var server = await ServerProcess.StartAsync(ServerProcess.Web, "/", ("Page__MessagesPerMinute", "100000"), ("Page__ViewsPerMinute", "100000"));
        var (webChat, peer) = options.Count == 0 ? (null, null) : await WebChat.ServeAsync(options[1]);
        await using var stopped = webChat;
        var (emptyPage, empty) = await EmptyPage.ServeAsync();
        await using var emptied = emptyPage;
        await MeasureAsync([Peer.OurPage(server.Address), empty, .. peer is null ? Array.Empty<Peer>() : [peer]]);
        return 0;
    }

    private static async Task MeasureAsync(IReadOnlyList<Peer> peers)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.StartAsync(playwright);
        Console.WriteLine($"Chromium {browser.Version}, {Environment.ProcessorCount} processors, load average {await LoadAsync()} before");
        var measures = peers.ToDictionary(peer => peer, _ => new List<Measures>());
        // The first round warms what every visitor after the first finds warm. Peers take turns, so that what else the machine does falls on both.
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var peer in peers)
            {
                var measured = await MeasureAsync(browser, peer);
                if (round > 0)
                {
                    measures[peer].Add(measured);
                }
            }
        }

        Write(measures);
        Console.WriteLine($"Medians of {Rounds}, in milliseconds; load average {await LoadAsync()} after");
    }

    private static async Task<Measures> MeasureAsync(IBrowser browser, Peer peer)
    {
        var measured = new Measures(
            await Visit.MakeAsync(browser, peer, Conditions.SlowCpu, Conditions.SlowCpu),
            await Visit.MakeAsync(browser, peer, Conditions.SlowNetwork, Conditions.Plain));
        Console.WriteLine(Row(peer, measured));
        return measured;
    }

    private static string Row(Peer peer, Measures measured) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {peer.Name} | {measured.SlowCpu.Input:F0} | {measured.SlowNetwork.Input:F0} | {measured.SlowNetwork.Answer:F0} | {measured.SlowCpu.Answer:F0} | {measured.SlowCpu.Bytes:F0} |");

    private static void Write(IReadOnlyDictionary<Peer, List<Measures>> measures)
    {
        Console.WriteLine();
        Console.WriteLine("| median | first input, 4x CPU | first input, 1.6 Mbit/s 150 ms | answer shown | answer shown, 4x CPU | bytes |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var (peer, all) in measures)
        {
            Console.WriteLine(Row(peer, new Measures(MedianOf(all.ConvertAll(one => one.SlowCpu)), MedianOf(all.ConvertAll(one => one.SlowNetwork)))));
        }

        Console.WriteLine("| wanted at most | 400 | 650 | 100 | | 20000 |");
    }

    private static async Task<string> LoadAsync() =>
        File.Exists("/proc/loadavg") ? (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0] : "unknown";

    private static Visit MedianOf(List<Visit> visits)
    {
        return new Visit(Median(visit => visit.Input), Median(visit => visit.Answer), Median(visit => visit.Bytes));

        double Median(Func<Visit, double> measure) => visits.Select(measure).Order().ElementAt(visits.Count / 2);
    }

    private readonly record struct Measures(Visit SlowCpu, Visit SlowNetwork);
}
