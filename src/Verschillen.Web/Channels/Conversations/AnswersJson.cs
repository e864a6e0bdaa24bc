using System.Text.Json;
using System.Text.Json.Serialization;
using Verschillen.Dialogs;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>The answers of a conversation as a JSON list.</summary>
internal sealed class AnswersJson : JsonConverter<Answers>
{
    private static readonly GivenAnswer s_none = new("", []);

    public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(ref reader, options);

    public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options) => Write(writer, value);

    /// <inheritdoc cref="Read"/>
    public static Answers Of(ref Utf8JsonReader json, JsonSerializerOptions options) => [.. json.ReadList(Answer, options)];

    /// <inheritdoc cref="Write(Utf8JsonWriter, Answers, JsonSerializerOptions)"/>
    public static void Write(Utf8JsonWriter json, Answers answers)
    {
        json.WriteStartArray();
        for (var place = 0; place < answers.Count; place++)
        {
            json.WriteStartObject();
            json.WriteField("Question"u8, answers[place].Question);
            json.WriteField("Values"u8, answers[place].Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static GivenAnswer Answer(ref Utf8JsonReader json, JsonSerializerOptions options) => json.ReadObject(s_none, Take, options);

    private static GivenAnswer Take(GivenAnswer before, scoped ReadOnlySpan<char> name, ref Utf8JsonReader json, JsonSerializerOptions options) => name switch
    {
        "Question" => before with { Question = json.GetString()! },
        "Values" => before with { Values = json.ReadTexts(options) },
        _ => json.Skipping(before),
    };
}
