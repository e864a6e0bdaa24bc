using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace Verschillen.Benchmarks.Load;

/// <summary>A conversation over Direct Line 3.0: messages are posted, answers come over a socket. An answer took from the posting until it came.</summary>
/// <param name="number">The number of the visitor.</param>
/// <param name="server">Whom the visitor talks to.</param>
/// <param name="latencies">Told how long each answer took.</param>
/// <param name="beginnings">Told how long it took to begin: a conversation, a socket, and the greeting over it.</param>
internal sealed class DirectLineConversation(int number, Uri server, Latencies latencies, Latencies beginnings) : IConversation
{
    private const int FrameBytes = 16_384; // an answer takes one or a few

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = Visitor.Number(number, server);
    private readonly HttpClient _streaming = Visitor.Number(number, server); // a socket takes the one connection of its client
    private readonly byte[] _frame = new byte[FrameBytes];

    private DirectLineBeginning? _begun;
    private ClientWebSocket? _socket;

    public Task<bool> BeginAsync() => beginnings.TimeAsync(async () =>
    {
        _socket?.Dispose();
        _begun = await DirectLineBeginning.OfAsync(_client);
        _socket = new ClientWebSocket();
        await _socket.ConnectAsync(_begun.Stream, _streaming, CancellationToken.None);
        return await HearAsync();
    });

    public Task<bool> SayAsync(string message) => latencies.TimeAsync(async () =>
    {
        using var response = await _client.PostAsJsonAsync(_begun!.Activities, new { type = "message", from = new { id = DirectLineBeginning.User }, text = message });
        return response.IsSuccessStatusCode ? await HearAsync() : $"status {(int)response.StatusCode}";
    });

    public ValueTask DisposeAsync()
    {
        _socket?.Dispose();
        _client.Dispose();
        _streaming.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Reads the socket until the bot has said something.</summary>
    /// <returns>What went wrong; null when the bot was heard.</returns>
    private async Task<string?> HearAsync()
    {
        using var late = new CancellationTokenSource(Patience);
        while (true)
        {
            using var text = new MemoryStream();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket!.ReceiveAsync(_frame.AsMemory(), late.Token);
                text.Write(_frame, 0, part.Count);
            }
            while (!part.EndOfMessage);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return "socket closed";
            }

            if (text.Length > 0 && IsOfTheBot(text))
            {
                return null;
            }
        }
    }

    private static bool IsOfTheBot(MemoryStream text)
    {
        using var set = JsonDocument.Parse(text.GetBuffer().AsMemory(0, (int)text.Length));
        return set.RootElement.GetProperty("activities").EnumerateArray().Any(activity => activity.GetProperty("from").GetProperty("id").GetString() != DirectLineBeginning.User);
    }
}
