using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Verschillen.Benchmarks.Load;

/// <summary>A held conversation over Direct Line: the server keeps every activity.</summary>
/// <param name="client">The visitor.</param>
internal sealed class HeldOnDirectLine(HttpClient client) : HeldConversation
{
    private const string Base = "/v3/directline";

    private string? _conversation;

    public override void Dispose() => client.Dispose();

    protected override async Task<string?> SayAsync(string text, string mark)
    {
        _conversation ??= await BeginAsync();
        using var answer = await client.PostAsJsonAsync(Activities, new { type = "message", from = new { id = "dl_proef" }, text, channelData = new { clientActivityID = mark } });
        return answer.IsSuccessStatusCode ? null : $"status {(int)answer.StatusCode}";
    }

    protected override async Task<bool> KnowsAsync()
    {
        var set = await client.GetFromJsonAsync<JsonElement>(Activities);
        var marks = set.GetProperty("activities").EnumerateArray()
            .Where(one => one.TryGetProperty("channelData", out var data) && data.TryGetProperty("clientActivityID", out _))
            .Select(one => one.GetProperty("channelData").GetProperty("clientActivityID").GetString()).ToList();
        return marks.Count == Confirmed && marks.Distinct(StringComparer.Ordinal).Count() == Confirmed;
    }

    private Uri Activities => new($"{Base}/conversations/{_conversation}/activities", UriKind.Relative);

    private async Task<string> BeginAsync()
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", DirectLineConversation.Secret);
        using var token = await client.PostAsJsonAsync(new Uri($"{Base}/tokens/generate", UriKind.Relative), new { user = new { id = "dl_proef" } });
        token.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await token.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString());
        using var begun = await client.PostAsync(new Uri($"{Base}/conversations", UriKind.Relative), content: null);
        begun.EnsureSuccessStatusCode();
        return (await begun.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!;
    }
}
