using System.Net.Http.Json;
using System.Text.Json;

namespace Verschillen.Benchmarks.Load;

/// <summary>A held conversation over Direct Line: the server keeps every activity.</summary>
/// <param name="client">The visitor.</param>
internal sealed class HeldOnDirectLine(HttpClient client) : HeldConversation
{
    private DirectLineBeginning? _begun;

    public override void Dispose() => client.Dispose();

    protected override async Task<string?> SayAsync(string text, string mark)
    {
        _begun ??= await DirectLineBeginning.OfAsync(client);
        using var answer = await client.PostAsJsonAsync(_begun.Activities, new { type = "message", from = new { id = DirectLineBeginning.User }, text, channelData = new { clientActivityID = mark } });
        return answer.IsSuccessStatusCode ? null : $"status {(int)answer.StatusCode}";
    }

    protected override async Task<bool> KnowsAsync()
    {
        var set = await client.GetFromJsonAsync<JsonElement>(_begun!.Activities);
        var marks = set.GetProperty("activities").EnumerateArray()
            .Where(one => one.TryGetProperty("channelData", out var data) && data.TryGetProperty("clientActivityID", out _))
            .Select(one => one.GetProperty("channelData").GetProperty("clientActivityID").GetString()).ToList();
        return marks.Count == Confirmed && marks.Distinct(StringComparer.Ordinal).Count() == Confirmed;
    }
}
