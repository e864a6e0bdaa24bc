using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Verschillen.Web.Tests.Channels.Connector;

/// <summary>Calls the Connector's address.</summary>
internal sealed class Emulator(HttpClient browser, string token = "")
{
    public Emulator(Server server, string token = "")
        : this(server.Browser, token)
    {
    }

    /// <summary>The conversation that is held when a test names none.</summary>
    public string Conversation { get; } = Guid.NewGuid().ToString("N");

    /// <summary>A server that lets this machine in without an app id.</summary>
    public static Server Open(params IReadOnlyList<(string Key, string Value)> settings) =>
        new([("Connector:Open", "true"), ("Conversations:MessagesPerMinute", "10000"), .. settings]);

    public static string Message(string text, string conversation = "c1", string id = "", string serviceUrl = "https://smba.trafficmanager.net/emea/", bool isExpected = true, string channel = "webchat") => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["type"] = "message",
        ["id"] = id.Length > 0 ? id : Guid.NewGuid().ToString("N"),
        ["text"] = text,
        ["channelId"] = channel,
        ["serviceUrl"] = serviceUrl,
        ["conversation"] = new { id = conversation, isGroup = false },
        ["from"] = new { id = "u1", name = "Een bezoeker" },
        ["recipient"] = new { id = "b1", name = "De bot" },
        ["deliveryMode"] = isExpected ? "expectReplies" : null,
    });

    public async Task<(int Status, JsonElement Body)> PostAsync(string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.ExpectContinue = body.Length > 1_000_000; // the refusal can get lost while a far too large body is sent
        if (token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await browser.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    public async Task<JsonElement> SayAsync(string text, string? conversation = null, string id = "")
    {
        var (status, body) = await PostAsync(Message(text, conversation ?? Conversation, id));
        Assert.Equal(200, status);
        return body.GetProperty("activities").EnumerateArray().Single(activity => activity.GetProperty("type").GetString() is "message");
    }

    public static string NameOf(JsonElement reply) => reply.GetProperty("channelData").GetProperty("reply").GetString()!;
}

/// <summary>One server that lets this machine in, for tests that hold conversations of their own.</summary>
public sealed class ConnectorServer : IDisposable
{
    internal Server Server { get; } = Emulator.Open();

    public void Dispose() => Server.Dispose();
}
