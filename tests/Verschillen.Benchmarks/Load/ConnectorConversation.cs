using System.Net.Http.Headers;
using System.Text.Json;

namespace Verschillen.Benchmarks.Load;

/// <summary>A conversation over the Bot Connector, answered in the response (expectReplies).</summary>
/// <param name="client">The visitor.</param>
/// <param name="name">What the conversation is called; its beginnings are numbered.</param>
/// <param name="latencies">Told how long each answer took.</param>
internal sealed class ConnectorConversation(HttpClient client, string name, Latencies latencies) : IConversation
{
    public const string Address = "/api/messages";
    public const string Type = "application/json";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private static readonly Uri Messages = new(Address, UriKind.Relative);

    private int _begun;

    /// <summary>A message as Azure Bot Service sends it.</summary>
    /// <param name="conversation">The id of the conversation.</param>
    /// <param name="message">What is said.</param>
    /// <param name="id">Its id; null, the default, makes it a new message each time that it is sent.</param>
    public static byte[] BodyOf(string conversation, string message, string? id = null) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        id,
        text = message,
        channelId = "webchat",
        serviceUrl = ServiceUrl,
        deliveryMode = "expectReplies",
        conversation = new { id = conversation },
        from = new { id = "u1" },
        recipient = new { id = "b1" },
    });

    public static ByteArrayContent Content(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue(Type) } };

    public Task<bool> BeginAsync()
    {
        _begun++;
        return Task.FromResult(true); // the first message begins it
    }

    public Task<bool> SayAsync(string message) => latencies.TimeAsync(async () =>
    {
        using var body = Content(BodyOf($"{name}-{_begun}", message));
        using var response = await client.PostAsync(Messages, body);
        if (!response.IsSuccessStatusCode)
        {
            return $"status {(int)response.StatusCode}";
        }

        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return answer.RootElement.GetProperty("activities").GetArrayLength() >= 1 ? null : "no reply";
    });

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }
}
