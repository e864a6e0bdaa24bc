using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Verschillen.Dialogs;
using Verschillen.Domain;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>Where a conversation stands, as a JSON object. Names stay as they are: running conversations are sealed with them.</summary>
internal sealed class DialogStateJson : JsonConverter<DialogState>
{
    public override DialogState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(ref reader, options);

    public override void Write(Utf8JsonWriter writer, DialogState value, JsonSerializerOptions options) => WriteObject(writer, value, options);

    /// <inheritdoc cref="Read"/>
    public static DialogState Of(ref Utf8JsonReader json, JsonSerializerOptions options) =>
        json.ReadObject(DialogState.Start, Take, options);

    /// <summary>Writes a state as a field; nothing when there is none.</summary>
    public static void WriteField(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DialogState? state, JsonSerializerOptions options)
    {
        if (state is not null)
        {
            writer.WritePropertyName(name);
            WriteObject(writer, state, options);
        }
    }

    /// <inheritdoc cref="Write"/>
    public static void WriteObject(Utf8JsonWriter writer, DialogState value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteAsked(writer, value);
        writer.WriteField("RuleDay"u8, value.RuleDay);
        writer.WriteField("ToldBefore"u8, value.ToldBefore);
        writer.WriteField("Level"u8, value.Level);
        writer.WriteField("Length"u8, value.Length);
        writer.WriteField("Put"u8, value.Put);
        writer.WriteField("TimesPut"u8, value.TimesPut);
        writer.WriteField("Misses"u8, value.Misses);
        writer.WriteField("IsCondoled"u8, value.IsCondoled);
        writer.WriteField("HasMoved"u8, value.HasMoved);
        writer.WriteField("DecidedOn"u8, value.DecidedOn);
        writer.WriteField("HelpAskedOn"u8, value.HelpAskedOn);
        WriteField(writer, "Former"u8, value.Former, options);
        writer.WriteField("TakenAs"u8, value.TakenAs);
        writer.WriteTopics("SetAside"u8, value.Waiting);
        WriteLater(writer, value.Later, options);
        LastToldJson.WriteField(writer, "Told"u8, value.Told);
        writer.WriteTopics("Answered"u8, value.Answered);
        writer.WriteField("LastReply"u8, value.LastReply);
        writer.WriteField("IsKept"u8, value.IsKept);
        writer.WriteField("IsUngreeted"u8, value.IsUngreeted);
        writer.WriteField("IsEnded"u8, value.IsEnded);
        writer.WriteEndObject();
    }

    private static void WriteAsked(Utf8JsonWriter writer, DialogState value)
    {
        writer.WriteField("Edition"u8, value.Edition);
        if (value.Answers.Count > 0)
        {
            writer.WritePropertyName("Answers"u8);
            AnswersJson.Write(writer, value.Answers);
        }

        writer.WriteField("Asked"u8, value.Asked);
        writer.WriteField("Pending"u8, value.Pending);
        writer.WriteField("Goal"u8, value.Goal);
        writer.WriteField("AspectIds"u8, value.AspectIds);
    }

    private static DialogState Take(DialogState before, scoped ReadOnlySpan<char> name, ref Utf8JsonReader json, JsonSerializerOptions options) => name switch
    {
        "Edition" => before with { Edition = json.GetString()! },
        "Answers" => before with { Answers = AnswersJson.Of(ref json, options) },
        "Asked" => before with { Asked = json.GetString() },
        "Pending" => before with { Pending = json.ReadTexts(options) },
        "Goal" => before with { Goal = json.ReadName<Goal>() },
        "AspectIds" => before with { AspectIds = json.ReadTexts(options) },
        "RuleDay" => before with { RuleDay = json.ReadDay() },
        "ToldBefore" => before with { ToldBefore = json.GetString() },
        "Level" => before with { Level = json.ReadName<LanguageLevel>() },
        "Length" => before with { Length = json.ReadName<AnswerLength>() },
        "Put" => before with { Put = json.GetString() },
        "TimesPut" => before with { TimesPut = json.GetInt32() },
        "Misses" => before with { Misses = json.GetInt32() },
        "IsCondoled" => before with { IsCondoled = json.GetBoolean() },
        "HasMoved" => before with { HasMoved = json.GetBoolean() },
        "DecidedOn" => before with { DecidedOn = json.ReadDay() },
        "HelpAskedOn" => before with { HelpAskedOn = json.ReadDay() },
        "Former" => before with { Former = Of(ref json, options) },
        "TakenAs" => before with { TakenAs = json.GetString() },
        "SetAside" => before with { Waiting = json.ReadList(TopicIdJson.Of, options) },
        "Later" => before with { Later = JsonSerializer.Deserialize(ref json, LaterIn(options)) },
        "Told" => before with { Told = LastToldJson.Of(ref json, options) },
        "Answered" => before with { Answered = json.ReadList(TopicIdJson.Of, options) },
        "LastReply" => before with { LastReply = json.GetString() },
        "IsKept" => before with { IsKept = json.GetBoolean() },
        "IsUngreeted" => before with { IsUngreeted = json.GetBoolean() },
        "IsEnded" => before with { IsEnded = json.GetBoolean() },
        _ => json.Skipping(before),
    };

    // What few states have is left to the serialiser.
    private static void WriteLater(Utf8JsonWriter writer, LaterQuestion? later, JsonSerializerOptions options)
    {
        if (later is not null)
        {
            writer.WritePropertyName("Later"u8);
            JsonSerializer.Serialize(writer, later, LaterIn(options));
        }
    }

    private static JsonTypeInfo<LaterQuestion> LaterIn(JsonSerializerOptions options) => (JsonTypeInfo<LaterQuestion>)options.GetTypeInfo(typeof(LaterQuestion));
}
