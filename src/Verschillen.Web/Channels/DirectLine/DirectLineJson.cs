using System.Text.Json;
using System.Text.Json.Serialization;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>What clients post and get besides activities. Names with a low line are those of the protocol.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, AllowDuplicateProperties = false, MaxDepth = ActivityReader.DeepestLevel)]
[JsonSerializable(typeof(ConversationRequest))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(ActivityAnswer))]
internal sealed partial class DirectLineJson : JsonSerializerContext;

/// <summary>What may be asked for a token or a conversation.</summary>
/// <param name="User">The person.</param>
/// <param name="TrustedOrigins">Sites that a token is to be bound to, which ours cannot be.</param>
internal sealed record ConversationRequest(ChannelAccount? User, JsonElement? TrustedOrigins);

/// <summary>A token and what it opens.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">The token.</param>
/// <param name="ExpiresIn">Seconds that it can be used.</param>
/// <param name="StreamUrl">The address of the socket, to be opened within 60 seconds; null when the conversation has not begun.</param>
internal sealed record ConversationAnswer(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl);

/// <summary>The id that an activity got.</summary>
internal sealed record ActivityAnswer(string Id);
