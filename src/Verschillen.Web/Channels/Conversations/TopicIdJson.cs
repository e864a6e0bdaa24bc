using System.Text.Json;
using System.Text.Json.Serialization;
using Verschillen.Domain.Topics;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>A topic's name as a JSON text.</summary>
internal sealed class TopicIdJson : JsonConverter<TopicId>
{
    public override TopicId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(ref reader, options);

    public override void Write(Utf8JsonWriter writer, TopicId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc cref="Read"/>
    /// <exception cref="JsonException">It is no topic's name.</exception>
    public static TopicId Of(ref Utf8JsonReader json, JsonSerializerOptions options)
    {
        try
        {
            return new TopicId(json.GetString() ?? "");
        }
        catch (FormatException fault)
        {
            throw new JsonException("A topic id is expected.", fault);
        }
    }
}
