using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Verschillen.Web.Channels.Activities;

/// <summary>
/// A message or event of the Bot Framework, with the fields that we use; others are dropped when it is read (activiteit). It exists at
/// the edge only: the chat itself knows texts and replies.
/// </summary>
/// <remarks>The Bot Framework protocol, https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md.</remarks>
internal sealed record Activity
{
    /// <summary>The field of <see cref="ChannelData"/> with the id that a client gave it, by which the client knows it again.</summary>
    public const string ClientId = "clientActivityID";

    /// <summary>What it is: one of <see cref="ActivityTypes"/> or anything else, which is accepted and not answered. Never null after reading.</summary>
    public string? Type { get; init; }

    /// <summary>Its name within the conversation, given by who keeps the conversation.</summary>
    public string? Id { get; init; }

    /// <summary>When it was received, as ISO 8601 in UTC.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Where the other side calls from, such as "directline", "emulator", "msteams".</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who it is from.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Who it is for.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The activity that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Where answers are posted to (Connector).</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>"expectReplies" when the answers go back in the response (Connector).</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>What is said, in <see cref="TextFormat"/>.</summary>
    public string? Text { get; init; }

    /// <summary>"markdown" or "plain".</summary>
    public string? TextFormat { get; init; }

    /// <summary>The same to be read aloud, as plain text.</summary>
    public string? Speak { get; init; }

    /// <summary>"expectingInput" after a question, "acceptingInput" otherwise.</summary>
    public string? InputHint { get; init; }

    /// <summary>The language, "nl-NL".</summary>
    public string? Locale { get; init; }

    /// <summary>Files, pictures and cards that came along. Only their address and type are looked at, and they are taken out before anything is kept.</summary>
    public JsonElement? Attachments { get; init; }

    /// <summary>Answers to choose from.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Who came into the conversation (conversationUpdate).</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>What happened, of an event: "webchat/join".</summary>
    public string? Name { get; init; }

    /// <summary>What the text speaks of, such as who is mentioned in it; the client gets it back, without personal details.</summary>
    public JsonElement? Entities { get; init; }

    /// <summary>What a button carries instead of a text.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What only the client understands; it gets it back, without personal details.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Why a conversation ended (endOfConversation): "completedSuccessfully".</summary>
    public string? Code { get; init; }

    /// <summary>Bytes of the body that it was read from; 0 when it was not read.</summary>
    [JsonIgnore]
    public int Bytes { get; init; }

    /// <summary>The text without the name of the bot itself, with which people address it in a group ("@Verschillen stop").</summary>
    [JsonIgnore]
    public string? TextWithoutMention
    {
        get
        {
            if (Text is not { } text || Entities is not { ValueKind: JsonValueKind.Array } entities || Recipient?.Id is not { Length: > 0 } bot)
            {
                return Text;
            }

            foreach (var entity in entities.EnumerateArray())
            {
                if (TextIn(entity, "type") is "mention" && entity.TryGetProperty("mentioned", out var mentioned) && string.Equals(TextIn(mentioned, "id"), bot, StringComparison.Ordinal) && TextIn(entity, "text") is { Length: > 0 } said)
                {
                    text = text.Replace(said, "", StringComparison.Ordinal);
                }
            }

            return text;
        }
    }

    /// <summary>Whether a file came along. The text itself in another form, as Teams sends it with every message, is none; a file has an address.</summary>
    [JsonIgnore]
    public bool HasFiles => Attachments is { ValueKind: JsonValueKind.Array } list
        && list.EnumerateArray().Any(one => TextIn(one, "contentUrl") is not null || TextIn(one, "contentType") is not ("text/html" or "text/plain"));

    /// <summary>Whether the answers go back in the response (Connector).</summary>
    [JsonIgnore]
    public bool WantsReplies => string.Equals(DeliveryMode, "expectReplies", StringComparison.Ordinal);

    /// <summary>A message that is a file and nothing else; the file itself is not in it.</summary>
    public static Activity OnlyFile { get; } = new() { Type = ActivityTypes.Message, Attachments = JsonElement.Parse("[{}]") };

    /// <summary>Whether it is of a type.</summary>
    public bool Is(string type) => string.Equals(Type, type, StringComparison.Ordinal);

    /// <summary>A text in <see cref="ChannelData"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Null when there is none of that name, or it is no text.</returns>
    public string? ChannelText(string name) =>
        ChannelData is { } data ? TextIn(data, name) : null;

    /// <summary>What of it may be kept: no personal details in any text or number, but for the names that programs give to it and to each other.</summary>
    public Activity WithoutDetails()
    {
        // Those names are full of figures, each of which would be searched.
        var said = this with { Id = null, ReplyToId = null, ServiceUrl = null, Conversation = null, Recipient = null, From = From is null ? null : From with { Id = null } };
        if (PersonalDetails.HideIn(JsonSerializer.SerializeToElement(said, ActivityJson.Default.Activity)) is not { } found)
        {
            return this;
        }

        var hidden = found.Deserialize(ActivityJson.Default.Activity)!;
        return hidden with
        {
            Id = Id,
            ReplyToId = ReplyToId,
            ServiceUrl = ServiceUrl,
            Conversation = Conversation,
            Recipient = Recipient,
            From = From is null ? null : hidden.From! with { Id = From.Id },
            ChannelData = ChannelText(ClientId) is { } id && !string.Equals(id, hidden.ChannelText(ClientId), StringComparison.Ordinal) ? Named(hidden.ChannelData!.Value, id) : hidden.ChannelData,
        };
    }

    private static JsonElement Named(JsonElement channelData, string id)
    {
        var fields = JsonObject.Create(channelData)!;
        fields[ClientId] = id;
        return JsonSerializer.SerializeToElement(fields, HiddenJson.Default.JsonNode);
    }

    private static string? TextIn(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A person or a bot.</summary>
internal sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>"user" or "bot".</summary>
    public string? Role { get; init; }
}

/// <summary>A conversation.</summary>
internal sealed record ConversationAccount
{
    public string? Id { get; init; }
}

/// <summary>Answers to choose from; a client shows them as buttons that go away after use.</summary>
internal sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);

/// <summary>One button.</summary>
/// <param name="Type">"imBack": its value is said by the person, for everybody to see.</param>
/// <param name="Title">What stands on it.</param>
/// <param name="Value">What is said.</param>
internal sealed record CardAction(string Type, string Title, string Value);

/// <summary>The types of activity that are more than accepted.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string EndOfConversation = "endOfConversation";
}
