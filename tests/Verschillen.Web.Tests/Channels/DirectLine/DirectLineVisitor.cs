using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Verschillen.Web.Tests.Channels.DirectLine;

/// <summary>A client of Direct Line that does what it is told, right or wrong.</summary>
internal sealed class DirectLineVisitor(HttpClient browser, string token)
{
    public DirectLineVisitor(Server server, string token)
        : this(server.Browser, token)
    {
    }

    public const string Secret = "een-geheim-van-meer-dan-32-tekens-lang";
    public const string Site = "https://www.nieuwerdal.example";

    private const string Base = "/v3/directline";

    /// <summary>What it sends as its credential.</summary>
    public string Token { get; set; } = token;

    public string Conversation { get; set; } = "";

    public string Stream { get; private set; } = "";

    public string User { get; set; } = "dl_1";

    /// <summary>A server where Direct Line is open.</summary>
    /// <param name="settings">The settings that differ.</param>
    public static Server Open(params IReadOnlyList<(string Key, string Value)> settings)
    {
        IReadOnlyList<(string Key, string Value)> all =
        [
            .. settings,
            ("DirectLine:Open", "true"),
            ("DirectLine:Secrets:0", Secret),
            ("DirectLine:Origins:0", Site),
            ("Conversations:NewPerHour", "10000"),
            ("Conversations:MessagesPerMinute", "10000"),
        ];
        return new Server([.. all.DistinctBy(setting => setting.Key, StringComparer.Ordinal)]);
    }

    /// <summary>Begins a conversation as a page does: with a token that a server made.</summary>
    public static async Task<DirectLineVisitor> BeginAsync(HttpClient browser)
    {
        var visitor = new DirectLineVisitor(browser, Secret);
        var generated = await visitor.PostAsync("/tokens/generate", """{"user":{"id":"dl_1"}}""");
        visitor.Token = generated.Text("token");
        visitor.Take(await visitor.PostAsync("/conversations", ""));
        return visitor;
    }

    public static Task<DirectLineVisitor> BeginAsync(Server server) => BeginAsync(server.Browser);

    public Task<Answer> PostAsync(string path, string body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, body.Length == 0 ? null : new StringContent(body, Encoding.UTF8, "application/json"), headers);

    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, content: null, headers);

    /// <summary>Says something, in the way of Microsoft's client.</summary>
    public Task<Answer> SayAsync(string text, string clientId = "") => PostAsync(
        $"/conversations/{Conversation}/activities",
        JsonSerializer.Serialize(new { type = "message", from = new { id = User }, text, channelData = new { clientActivityID = clientId.Length > 0 ? clientId : Guid.NewGuid().ToString("N"), postBack = false } }));

    public Task<Answer> PostActivityAsync(string activity) => PostAsync($"/conversations/{Conversation}/activities", activity);

    public Task<Answer> PollAsync(string watermark = "") => GetAsync($"/conversations/{Conversation}/activities?watermark={watermark}");

    public async Task<Answer> ReconnectAsync(string watermark = "")
    {
        var answer = await GetAsync($"/conversations/{Conversation}?watermark={watermark}");
        if (answer.Status == 200)
        {
            Take(answer);
        }

        return answer;
    }

    public Task<WebSocket> ConnectAsync() => ConnectAsync(new Uri(Stream));

    public static async Task<WebSocket> ConnectAsync(Uri address, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        socket.Options.CollectHttpResponseDetails = true;
        await socket.ConnectAsync(address, CancellationToken.None);
        return socket;
    }

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, Base + path) { Content = content };
        // A far too large body is refused before it is sent; without this the refusal can get lost in the sending.
        request.Headers.ExpectContinue = content?.Headers.ContentLength > 1_000_000;
        if (Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await browser.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, response.Headers, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    private void Take(Answer answer)
    {
        Conversation = answer.Text("conversationId");
        Token = answer.Text("token");
        Stream = answer.Text("streamUrl");
    }
}

/// <summary>What the server answered.</summary>
internal sealed record Answer(int Status, HttpResponseHeaders Headers, JsonElement Body)
{
    /// <summary>The code of the error; empty when there is none.</summary>
    public string Code => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString()! : "";

    public string Message => Body.GetProperty("error").GetProperty("message").GetString()!;

    public IReadOnlyList<JsonElement> Activities => [.. Body.GetProperty("activities").EnumerateArray()];

    public string Watermark => Text("watermark");

    public string Text(string name) => Body.GetProperty(name).GetString()!;

    /// <summary>The names of the bot's replies.</summary>
    public IReadOnlyList<string> Replies => [.. Activities.Where(one => Activity.IsReply(one)).Select(one => one.GetProperty("channelData").GetProperty("reply").GetString()!)];
}

/// <summary>Reads activities as they go over the line.</summary>
internal static class Activity
{
    public static bool IsReply(JsonElement activity) => Text(activity, "type") == "message" && Text(activity.GetProperty("from"), "role") == "bot";

    public static string? Text(JsonElement activity, string name) => activity.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>One server for the tests that change nothing for each other. Its clock only goes on.</summary>
[CollectionDefinition(Name)]
public sealed class OneDirectLine : ICollectionFixture<DirectLineServer>
{
    public const string Name = "direct line";
}

/// <summary>A server where Direct Line is open.</summary>
public sealed class DirectLineServer : IDisposable
{
    internal Server Server { get; } = DirectLineVisitor.Open();

    public void Dispose() => Server.Dispose();
}
