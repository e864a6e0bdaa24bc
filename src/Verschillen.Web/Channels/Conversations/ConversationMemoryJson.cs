using System.Text.Json;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>What is remembered of a conversation, as a JSON object. Names stay as they are: running conversations are sealed with them.</summary>
/// <param name="text">The object, to be read.</param>
internal sealed class ConversationMemoryJson(ReadOnlyMemory<byte> text)
{
    private static readonly ConversationMemory s_start = new();
    private static readonly SeenActivity s_unseen = new("", 0);

    /// <exception cref="JsonException">It was written otherwise.</exception>
    public ConversationMemory Read(JsonSerializerOptions options)
    {
        var json = new Utf8JsonReader(text.Span);
        json.Read();
        return json.ReadObject(s_start, Take, options);
    }

    public static void Write(Utf8JsonWriter writer, ConversationMemory value, JsonSerializerOptions options)
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
        if (seen.Before is { } before)
        {
            writer.WritePropertyName("Before"u8);
            before.Write(writer, options);
        }

        writer.WriteField("IsUnsent"u8, seen.IsUnsent);
        writer.WriteField("Excess"u8, seen.Excess);
        writer.WriteField("PartsPosted"u8, seen.PartsPosted);
        writer.WriteEndObject();
    }

    private ConversationMemory Take(ConversationMemory before, scoped ReadOnlySpan<char> name, ref Utf8JsonReader json, JsonSerializerOptions options) => name switch
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

    private SeenActivity Seen(ref Utf8JsonReader json, JsonSerializerOptions options) =>
        json.ReadObject(s_unseen, Take, options);

    private SeenActivity Take(SeenActivity before, scoped ReadOnlySpan<char> name, ref Utf8JsonReader json, JsonSerializerOptions options) => name switch
    {
        "Mark" => before with { Mark = json.GetString()! },
        "Number" => before with { Number = json.GetInt32() },
        "Before" => before with { Before = StateBefore.In(Whole(ref json)) },
        "IsUnsent" => before with { IsUnsent = json.GetBoolean() },
        "Excess" => before with { Excess = json.ReadName<Excess>() },
        "PartsPosted" => before with { PartsPosted = json.GetInt32() },
        _ => json.Skipping(before),
    };

    /// <summary>The text of the value on which the reader stands; it is left on its end.</summary>
    private ReadOnlyMemory<byte> Whole(ref Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return text[start..(int)json.BytesConsumed];
    }
}
