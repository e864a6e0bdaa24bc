using System.Collections.Concurrent;
using System.Globalization;
using Verschillen.Benchmarks.Load;

namespace Verschillen.Benchmarks.Strange;

/// <summary>Sends a great many damaged requests to the built server. An answer of 500 or more, or none, is a fault (vreemde verzoeken).</summary>
internal static class StrangeRequests
{
    private const int Senders = 4;
    private const int Addresses = 500; // of visitors, by turns, so that limits for each address let most through
    private const int FaultsShown = 5;

    /// <returns>The exit code: 0 without a fault, 1 with, 2 when it was asked wrongly.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var (count, seed) = (100_000, 1);
        for (var i = 0; i < words.Count; i += 2)
        {
            if (i + 1 == words.Count || words[i] is not ("--aantal" or "--zaad") || !int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            {
                await Console.Error.WriteLineAsync("There are --aantal (how many requests, default 100000) and --zaad (another gives other requests, default 1), each with a whole number from 1.");
                return 2;
            }

            (count, seed) = words[i] == "--aantal" ? (number, seed) : (count, number);
        }

        await using var server = await ServerProcess.StartAsync(ServerProcess.Web, "/", [.. LoadCommand.OpenChannels, ("Connector__ServiceHosts__0", "niemand.example"), ("Page__MessagesPerMinute", "100000"), ("Page__ViewsPerMinute", "100000"), ("Conversations__NewPerHour", "1000000")]);
        var samples = await Samples.OfAsync(server.Address);
        var statuses = new ConcurrentDictionary<int, int>();
        var faults = new ConcurrentQueue<string>();
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => SendAsync(sender, count / Senders, seed, samples, server, statuses, faults)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statuses.Values.Sum()} requests, {faults.Count} faults, {server.Megabytes:F0} MB at the end; answers: {string.Join(", ", statuses.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"))}"));
        foreach (var fault in faults.Take(FaultsShown))
        {
            Console.WriteLine(fault);
        }

        return faults.IsEmpty ? 0 : 1;
    }

    private static async Task SendAsync(int sender, int count, int seed, IReadOnlyList<Sample> samples, ServerProcess server, ConcurrentDictionary<int, int> statuses, ConcurrentQueue<string> faults)
    {
        var random = new Random((seed * Senders) + sender);
        for (var visitor = 0; count > 0; visitor++)
        {
            using var client = Visitor.Number((sender * Addresses) + (visitor % Addresses), server.Address);
            for (var request = 0; request < Addresses && count > 0; request++, count--)
            {
                var sent = samples[random.Next(samples.Count)].Damaged(random);
                try
                {
                    using var message = sent.ToRequest();
                    using var response = await client.SendAsync(message);
                    await response.Content.CopyToAsync(Stream.Null);
                    var status = (int)response.StatusCode;
                    statuses.AddOrUpdate(status, 1, (_, times) => times + 1);
                    if (status >= 500)
                    {
                        faults.Enqueue($"{status} {sent}");
                    }
                }
                catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
                {
                    faults.Enqueue($"{fault.GetType().Name} {fault.Message} {sent}");
                }
            }
        }
    }
}
