using System.Text.RegularExpressions;

namespace Verschillen.Benchmarks.Load;

/// <summary>A conversation on the page: the form with its state is sent, and the next one comes back.</summary>
/// <param name="client">The visitor.</param>
/// <param name="latencies">Told how long each answer took.</param>
internal sealed partial class PageConversation(HttpClient client, Latencies latencies) : IConversation
{
    public const string Address = "/gesprek";
    public const string Type = "application/x-www-form-urlencoded";

    private static readonly Uri Start = new("/", UriKind.Relative);
    private static readonly Uri Form = new(Address, UriKind.Relative);

    private string _state = "";

    public Task<bool> BeginAsync() => AskAsync(() => client.GetAsync(Start));

    public async Task<bool> SayAsync(string message)
    {
        using var body = BodyOf(_state, message);
        return await AskAsync(() => client.PostAsync(Form, body));
    }

    /// <summary>The forms of a whole conversation, to be sent again and again; a state may be.</summary>
    public async Task<IReadOnlyList<byte[]>> RecordAsync()
    {
        var bodies = new List<byte[]>();
        var isWell = await BeginAsync();
        foreach (var message in Messages.All)
        {
            using var body = BodyOf(_state, message);
            bodies.Add(await body.ReadAsByteArrayAsync());
            isWell &= await SayAsync(message);
        }

        return isWell ? bodies : throw new InvalidOperationException("The server does not answer as expected.");
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<bool> AskAsync(Func<Task<HttpResponseMessage>> ask) => latencies.TimeAsync(async () =>
    {
        using var response = await ask();
        var html = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode || State().Match(html) is not { Success: true } state)
        {
            return $"status {(int)response.StatusCode}";
        }

        _state = state.Groups["state"].Value;
        return null;
    });

    private static FormUrlEncodedContent BodyOf(string state, string message) => new([new("stand", state), new("tekst", message)]);

    [GeneratedRegex("""name="stand" value="(?<state>[^"]+)"[\s\S]*id="nieuwste">""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
