using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;

namespace Verschillen.Tool;

/// <summary>How commands print JSON: Dutch letters as they are, names of a closed list as words; and how they take what is given to them.</summary>
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

    /// <summary>Whether something that was given is no JSON, or has not the fields that it should have.</summary>
    public static bool IsOfReading(Exception fault) => fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException;

    /// <summary>The text of a field.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="InvalidOperationException">It is no text, or what it should be in is no object.</exception>
    public static string TextOf(JsonElement row, string name) => row.GetProperty(name).GetString() ?? throw new KeyNotFoundException(name);

    private sealed class TopicIdText : JsonConverter<TopicId>
    {
        public override TopicId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, TopicId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
