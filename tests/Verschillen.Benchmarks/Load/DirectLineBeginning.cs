using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Verschillen.Benchmarks.Load;

/// <summary>A conversation of Direct Line as it begins: with a token that a server of the organisation fetched with its secret.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Token">What opens it.</param>
/// <param name="Stream">The address of its socket.</param>
internal sealed record DirectLineBeginning(string Id, string Token, Uri Stream)
{
    /// <summary>Where Direct Line is on the server.</summary>
    public const string Base = "/v3/directline";

    /// <summary>What a server of the organisation calls with; a run gives it to the server in a setting.</summary>
    public const string Secret = "een-geheim-voor-een-proef-van-de-belasting";

    /// <summary>Who talks.</summary>
    public const string User = "dl_proef";

    /// <summary>Where messages are posted to and read from.</summary>
    public Uri Activities { get; } = new($"{Base}/conversations/{Id}/activities", UriKind.Relative);

    /// <summary>Begins one; from then on the client sends its token with all that it asks.</summary>
    /// <exception cref="HttpRequestException">The server refuses.</exception>
    public static async Task<DirectLineBeginning> OfAsync(HttpClient client)
    {
        var generated = await PostAsync(client, "/tokens/generate", Secret, JsonContent.Create(new { user = new { id = User } }));
        var begun = await PostAsync(client, "/conversations", generated.GetProperty("token").GetString()!, body: null);
        var token = begun.GetProperty("token").GetString()!;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new DirectLineBeginning(begun.GetProperty("conversationId").GetString()!, token, new Uri(begun.GetProperty("streamUrl").GetString()!));
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string path, string credential, HttpContent? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Base + path, UriKind.Relative)) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        using var response = await client.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }
}
