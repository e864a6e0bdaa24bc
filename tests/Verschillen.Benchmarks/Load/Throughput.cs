using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Verschillen.Benchmarks.Load;

/// <summary>How many turns a server does when it is asked as fast as it answers, beside a bare echo that is asked the same way.</summary>
internal static class Throughput
{
    private const int Clients = 16;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    // By then the compiler of the runtime has done its work: measured sooner, a turn costs up to twice as much of it.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25);

    /// <summary>Rounds take turns, so that what else the machine does falls on both.</summary>
    public static async Task MeasureAsync(int rounds, LoadChannel channel, ServerProcess server, ServerProcess echo)
    {
        var turn = channel == LoadChannel.Connector ? OverConnector() : await OnPageAsync(server);
        // As long as a message is on average.
        byte[][] json = [Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('a', (int)turn.BodiesOf(0).Average(body => body.Length))}\"}}")];
        var bare = new Question("/echo", "application/json", _ => json);
        await RunAsync(server, turn, WarmUp);
        await RunAsync(echo, bare, WarmUp);
        var (turns, echoes) = (new List<Rate>(), new List<Rate>());
        for (var round = 0; round < rounds; round++)
        {
            turns.Add(await RunAsync(server, turn, Round));
            echoes.Add(await RunAsync(echo, bare, Round));
        }

        Tell("turns", turns);
        Tell("bare echo", echoes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"turns to echoes: {Median(turns, rate => rate.PerSecond) / Median(echoes, rate => rate.PerSecond):F3} by the clock, {Median(echoes, rate => rate.MicrosOfWork) / Median(turns, rate => rate.MicrosOfWork):F3} by time of the server's processor"));
    }

    private static async Task<Question> OnPageAsync(ServerProcess server)
    {
        await using var recorder = new PageConversation(Visitor.Number(0, server.Address), new Latencies());
        var forms = await recorder.RecordAsync();
        return new Question(PageConversation.Address, PageConversation.Type, _ => forms);
    }

    /// <summary>Each client has a conversation of its own, which goes on as long as the run.</summary>
    private static Question OverConnector() => new(ConnectorConversation.Address, ConnectorConversation.Type, number =>
        [.. Messages.All.Select(message => ConnectorConversation.BodyOf(string.Create(CultureInfo.InvariantCulture, $"proef-{number}"), message))]);

    private static async Task<Rate> RunAsync(ServerProcess server, Question question, TimeSpan length)
    {
        var (clock, worked) = (Stopwatch.StartNew(), server.Worked);
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => AskAsync(number, server.Address, question, clock, length)));
        var (during, all) = (clock.Elapsed.TotalSeconds, answers.Sum(times => times.Count));
        return new Rate(all / during, (server.Worked - worked).TotalMicroseconds / all, At(answers.SelectMany(times => times), 0.99));
    }

    private static async Task<List<double>> AskAsync(int number, Uri server, Question question, Stopwatch clock, TimeSpan length)
    {
        using var client = Visitor.Number(number, server, unpacks: false);
        var address = new Uri(question.Address, UriKind.Relative);
        var bodies = question.BodiesOf(number);
        var times = new List<double>();
        while (clock.Elapsed < length)
        {
            var begun = Stopwatch.GetTimestamp();
            using var body = new ByteArrayContent(bodies[(number + times.Count) % bodies.Count]);
            body.Headers.ContentType = new MediaTypeHeaderValue(question.Type);
            using var response = await client.PostAsync(address, body);
            response.EnsureSuccessStatusCode();
            await response.Content.CopyToAsync(Stream.Null);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return times;
    }

    private static void Tell(string what, List<Rate> rates) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {Median(rates, rate => rate.PerSecond):F0} a second, {Median(rates, rate => rate.MicrosOfWork):F0} microseconds of the server's processor each, p99 {Median(rates, rate => rate.Slowest):F1} ms"));

    private static double Median(List<Rate> rates, Func<Rate, double> of) => At(rates.Select(of), 0.5);

    private static double At(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)(sorted.Count * part)];
    }

    /// <summary>What is asked again and again.</summary>
    /// <param name="Address">Where.</param>
    /// <param name="Type">The media type of the bodies.</param>
    /// <param name="BodiesOf">What a client sends, one after the other, by its number.</param>
    private sealed record Question(string Address, string Type, Func<int, IReadOnlyList<byte[]>> BodiesOf);

    /// <param name="PerSecond">Answers a second.</param>
    /// <param name="MicrosOfWork">Microseconds of the server's processor for each answer.</param>
    /// <param name="Slowest">Milliseconds within which 99 of 100 answers came.</param>
    private sealed record Rate(double PerSecond, double MicrosOfWork, double Slowest);
}
