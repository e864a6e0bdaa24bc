using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Verschillen.Dialogs;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>The answers of a conversation as a JSON list.</summary>
internal sealed class AnswersJson : JsonConverter<Answers>
{
    public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Answers.Of(JsonSerializer.Deserialize(ref reader, ListIn(options)));

    public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, [.. value], ListIn(options));

    private static JsonTypeInfo<GivenAnswer[]> ListIn(JsonSerializerOptions options) => (JsonTypeInfo<GivenAnswer[]>)options.GetTypeInfo(typeof(GivenAnswer[]));
}
