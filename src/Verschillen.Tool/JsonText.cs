using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;

namespace Verschillen.Tool;

/// <summary>How commands print JSON: Dutch letters as they are, names of a closed list as words.</summary>
internal static class JsonText
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new TopicIdText() },
    };

    /// <summary>The blocks of a reply, each with its kind.</summary>
    public static IEnumerable<object> BlocksOf(Reply reply) => reply.Blocks.Select(block => new { soort = block.GetType().Name, inhoud = (object)block });

    private sealed class TopicIdText : JsonConverter<TopicId>
    {
        public override TopicId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, TopicId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
