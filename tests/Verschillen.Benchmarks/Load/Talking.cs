using System.Diagnostics;
using System.Globalization;

namespace Verschillen.Benchmarks.Load;

/// <summary>Holds many conversations at once, as people do: with time between messages.</summary>
internal static class Talking
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1); // between two looks at the memory

    /// <param name="options">How many, how long.</param>
    /// <param name="server">Whom they talk to.</param>
    /// <param name="memory">The memory of the server in megabytes; null when it is not known.</param>
    /// <returns>How many errors there were.</returns>
    public static async Task<int> MeasureAsync(LoadOptions options, Uri server, Func<double>? memory)
    {
        var (latencies, beginnings) = (new Latencies(), new Latencies());
        using var end = new CancellationTokenSource();
        using var begun = new CountdownEvent(options.Conversations);
        var allBegun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var talks = Enumerable.Range(0, options.Conversations).Select(number => TalkAsync(number, options, server, latencies, beginnings, AllBegunAsync, end.Token)).ToList();
        var clock = Stopwatch.StartNew();
        var used = new List<double>();
        while (clock.Elapsed < options.Duration)
        {
            await Task.Delay(Glance);
            used.Add(memory?.Invoke() ?? 0);
        }

        var during = clock.Elapsed;
        await end.CancelAsync();
        await Task.WhenAll(talks);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Conversations} conversations, a message every {options.Pause.TotalSeconds:F0} s: {latencies.Report(during)}"));
        if (beginnings.Count + beginnings.Errors > 0)
        {
            Console.WriteLine($"begun: {beginnings.Report(during)}");
        }

        if (memory is not null)
        {
            Console.WriteLine(MemoryIn(used));
        }

        return latencies.Errors + beginnings.Errors;

        // What is measured is an answer beside so many open conversations, and not beside their opening.
        Task AllBegunAsync()
        {
            if (begun.Signal())
            {
                allBegun.SetResult();
            }

            return allBegun.Task;
        }
    }

    /// <summary>Talks and begins again until the end.</summary>
    private static async Task TalkAsync(int number, LoadOptions options, Uri server, Latencies latencies, Latencies beginnings, Func<Task> allBegunAsync, CancellationToken end)
    {
        var random = new Random(number);
        await using var conversation = ConversationOf(number, options.Channel, server, latencies, beginnings);
        try
        {
            await Task.Delay(options.Pause * random.NextDouble(), end); // not all begin at once
            var goesOn = await conversation.BeginAsync();
            await allBegunAsync().WaitAsync(end);
            while (true)
            {
                for (var i = 0; i < Messages.All.Count && goesOn; i++)
                {
                    await Task.Delay(options.Pause * (0.5 + random.NextDouble()), end);
                    goesOn = await conversation.SayAsync(Messages.All[(number + i) % Messages.All.Count]); // not all say the same
                }

                await Task.Delay(options.Pause, end);
                goesOn = await conversation.BeginAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    private static IConversation ConversationOf(int number, LoadChannel channel, Uri server, Latencies latencies, Latencies beginnings) => channel switch
    {
        LoadChannel.Page => new PageConversation(Visitor.Number(number, server), latencies),
        LoadChannel.DirectLine => new DirectLineConversation(number, server, latencies, beginnings),
        LoadChannel.Connector => new ConnectorConversation(Visitor.Number(number, server), string.Create(CultureInfo.InvariantCulture, $"proef-{number}"), latencies),
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "There is no such channel."),
    };

    /// <summary>Flat is a last quarter that is not above the third.</summary>
    private static string MemoryIn(List<double> used)
    {
        var (third, fourth) = (used[(used.Count / 2)..(used.Count * 3 / 4)], used[(used.Count * 3 / 4)..]);
        return string.Create(CultureInfo.InvariantCulture, $"memory of the server: third quarter {third.Average():F0} MB, last quarter {fourth.Average():F0} MB, most {used.Max():F0} MB");
    }
}
