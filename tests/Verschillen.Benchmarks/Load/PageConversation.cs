using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Verschillen.Benchmarks.Load;

/// <summary>A conversation on the page: the form with its state is sent, and the next one comes back.</summary>
/// <param name="client">The visitor.</param>
/// <param name="latencies">Told how long each answer took.</param>
internal sealed partial class PageConversation(HttpClient client, Latencies latencies)
{
    private static readonly Uri Start = new("/", UriKind.Relative);
    private static readonly Uri Form = new("/gesprek", UriKind.Relative);

    /// <summary>Talks and begins again until told to stop.</summary>
    /// <param name="wait">Waits as a person does before a message; cancelled at the end.</param>
    /// <param name="first">Which message is the first; not all begin alike.</param>
    public async Task HoldAsync(Func<Task> wait, int first)
    {
        try
        {
            while (true)
            {
                await wait();
                var state = await AskAsync(() => client.GetAsync(Start));
                for (var i = 0; i < Messages.All.Count && state is not null; i++)
                {
                    await wait();
                    var body = BodyOf(state, Messages.All[(first + i) % Messages.All.Count]);
                    state = await AskAsync(() => client.PostAsync(Form, body));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    /// <summary>The forms of a whole conversation, to be sent again and again; a state may be.</summary>
    public async Task<IReadOnlyList<byte[]>> RecordAsync()
    {
        var bodies = new List<byte[]>();
        var state = await AskAsync(() => client.GetAsync(Start));
        foreach (var message in Messages.All)
        {
            using var body = BodyOf(state ?? throw new InvalidOperationException("The server does not answer as expected."), message);
            bodies.Add(await body.ReadAsByteArrayAsync());
            using var sent = BodyOf(state, message);
            state = await AskAsync(() => client.PostAsync(Form, sent));
        }

        return bodies;
    }

    /// <returns>The state for the next message; null when there is none, which is counted.</returns>
    private async Task<string?> AskAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            using var response = await ask();
            var html = await response.Content.ReadAsStringAsync();
            if (response.IsSuccessStatusCode && State().Match(html) is { Success: true } state)
            {
                latencies.Add(Stopwatch.GetElapsedTime(begun));
                return state.Groups["state"].Value;
            }

            latencies.Fail($"status {(int)response.StatusCode}");
        }
        catch (HttpRequestException fault)
        {
            latencies.Fail(fault.HttpRequestError.ToString());
        }
        catch (TaskCanceledException)
        {
            latencies.Fail("no answer in time");
        }

        return null;
    }

    private static FormUrlEncodedContent BodyOf(string state, string message) => new([new("stand", state), new("tekst", message)]);

    [GeneratedRegex("""name="stand" value="(?<state>[^"]+)"[\s\S]*id="nieuwste">""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
