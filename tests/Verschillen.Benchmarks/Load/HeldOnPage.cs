using System.Text.RegularExpressions;

namespace Verschillen.Benchmarks.Load;

/// <summary>A held conversation over the page: its state goes to and fro.</summary>
/// <param name="client">The visitor.</param>
internal sealed partial class HeldOnPage(HttpClient client) : HeldConversation
{
    private string? _state;
    private string _last = "";

    public override void Dispose() => client.Dispose();

    protected override async Task<string?> SayAsync(string text, string mark)
    {
        _state ??= StateIn(await client.GetStringAsync(new Uri("/", UriKind.Relative)));
        using var form = new FormUrlEncodedContent([new("stand", _state), new("tekst", text)]);
        using var answer = await client.PostAsync(new Uri("/gesprek", UriKind.Relative), form);
        if (!answer.IsSuccessStatusCode)
        {
            return $"status {(int)answer.StatusCode}";
        }

        _last = await answer.Content.ReadAsStringAsync();
        _state = StateIn(_last);
        if (!_last.Contains(Place, StringComparison.Ordinal))
        {
            Break();
        }

        return null;
    }

    protected override Task<bool> KnowsAsync() => Task.FromResult(_last.Contains(Place, StringComparison.Ordinal));

    private static string StateIn(string html) => State().Match(html).Groups["state"].Value;

    [GeneratedRegex("""name="stand" value="(?<state>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
