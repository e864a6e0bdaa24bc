namespace Verschillen.Benchmarks.Load;

/// <summary>A held conversation over the Bot Connector: the server keeps where it stands.</summary>
/// <param name="client">The visitor.</param>
/// <param name="name">What the conversation is called.</param>
internal sealed class HeldOnConnector(HttpClient client, string name) : HeldConversation
{
    private string _last = "";

    public override void Dispose() => client.Dispose();

    protected override async Task<string?> SayAsync(string text, string mark)
    {
        using var body = ConnectorConversation.Content(ConnectorConversation.BodyOf(name, text, $"{name}-{mark}"));
        using var answer = await client.PostAsync(new Uri(ConnectorConversation.Address, UriKind.Relative), body);
        if (!answer.IsSuccessStatusCode)
        {
            return $"status {(int)answer.StatusCode}";
        }

        _last = await answer.Content.ReadAsStringAsync();
        if (!_last.Contains(Place, StringComparison.Ordinal))
        {
            Break();
        }

        return null;
    }

    protected override Task<bool> KnowsAsync() => Task.FromResult(_last.Contains(Place, StringComparison.Ordinal));
}
