using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>What is remembered of a conversation, as a JSON object. Names stay as they are: running conversations are sealed with them.</summary>
internal sealed class ConversationMemoryJson : JsonConverter<ConversationMemory>
{
    private static readonly ConversationMemory s_start = new();
    private static readonly SeenActivity s_unseen = new("", 0);

    public override ConversationMemory Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.ReadObject(s_start, Take, options);

    public override void Write(Utf8JsonWriter writer, ConversationMemory value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        DialogStateJson.WriteField(writer, "Dialog"u8, value.Dialog, options);
        writer.WriteField("IsEnded"u8, value.IsEnded);
        writer.WriteField("Messages"u8, value.Messages);
        writer.WriteField("Minute"u8, value.Minute);
        writer.WriteField("InMinute"u8, value.InMinute);
        writer.WriteField("OthersInMinute"u8, value.OthersInMinute);
        writer.WriteField("OtherBytes"u8, value.OtherBytes);
        writer.WriteField("IsGreetingUnsent"u8, value.IsGreetingUnsent);
        writer.WriteList("Seen"u8, value.Seen, (list, seen) => Write(list, seen, options));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SeenActivity seen, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteField("Mark"u8, seen.Mark);
        writer.WriteField("Number"u8, seen.Number);
        DialogStateJson.WriteField(writer, "Before"u8, seen.Before, options);
        writer.WriteField("IsUnsent"u8, seen.IsUnsent);
        writer.WriteField("Excess"u8, seen.Excess);
        writer.WriteField("PartsPosted"u8, seen.PartsPosted);
        writer.WriteEndObject();
    }

    private static ConversationMemory Take(ConversationMemory before, scoped ReadOnlySpan<char> name, ref Utf8JsonReader json, JsonSerializerOptions options) => name switch
    {
        "Dialog" => before with { Dialog = DialogStateJson.Of(ref json, options) },
        "IsEnded" => before with { IsEnded = json.GetBoolean() },
        "Messages" => before with { Messages = json.GetInt32() },
        "Minute" => before with { Minute = json.GetInt64() },
        "InMinute" => before with { InMinute = json.GetInt32() },
        "OthersInMinute" => before with { OthersInMinute = json.GetInt32() },
        "OtherBytes" => before with { OtherBytes = json.GetInt32() },
        "IsGreetingUnsent" => before with { IsGreetingUnsent = json.GetBoolean() },
        "Seen" => before with { Seen = json.ReadList(Seen, options) },
        _ => json.Skipping(before),
    };

    private static SeenActivity Seen(ref Utf8JsonReader json, JsonSerializerOptions options) =>
        json.ReadObject(s_unseen, Take, options);

    private static SeenActivity Take(SeenActivity before, scoped ReadOnlySpan<char> name, ref Utf8JsonReader json, JsonSerializerOptions options) => name switch
    {
        "Mark" => before with { Mark = json.GetString()! },
        "Number" => before with { Number = json.GetInt32() },
        "Before" => before with { Before = DialogStateJson.Of(ref json, options) },
        "IsUnsent" => before with { IsUnsent = json.GetBoolean() },
        "Excess" => before with { Excess = json.ReadName<Excess>() },
        "PartsPosted" => before with { PartsPosted = json.GetInt32() },
        _ => json.Skipping(before),
    };
}
