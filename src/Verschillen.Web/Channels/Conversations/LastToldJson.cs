using System.Text.Json;
using Verschillen.Dialogs;
using Verschillen.Understanding;

namespace Verschillen.Web.Channels.Conversations;

/// <summary>What led to the last reply, as a JSON object. Names stay as they are: running conversations are sealed with them.</summary>
internal static class LastToldJson
{
    private static readonly LastTold s_none = new(Intent.None);

    /// <summary>Writes it as a field; nothing when there is none.</summary>
    public static void WriteField(Utf8JsonWriter writer, ReadOnlySpan<byte> name, LastTold? told)
    {
        if (told is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteField("Intent"u8, told.Intent);
        if (told.Crisis is { } crisis)
        {
            writer.WriteString("Crisis"u8, crisis.ToString()); // the first kind is no default
        }

        writer.WriteField("MayBeDanger"u8, told.MayBeDanger);
        writer.WriteTopics("Topics"u8, told.Topics);
        writer.WriteField("Terms"u8, told.GlossaryWords);
        writer.WriteField("Defines"u8, told.Defines);
        writer.WriteField("ReferralId"u8, told.ReferralId);
        writer.WriteField("NamesMachine"u8, told.NamesMachine);
        writer.WriteField("Municipalities"u8, told.Municipalities);
        writer.WriteField("RuleDay"u8, told.RuleDay);
        writer.WriteField("AspectIds"u8, told.AspectIds);
        writer.WriteField("RefinedBy"u8, told.RefinedBy);
        writer.WriteEndObject();
    }

    /// <summary>Reads what <see cref="WriteField"/> wrote.</summary>
    /// <exception cref="JsonException">It was written otherwise.</exception>
    public static LastTold Of(ref Utf8JsonReader json, JsonSerializerOptions options) => json.ReadObject(s_none, Take, options);

    private static LastTold Take(LastTold before, scoped ReadOnlySpan<char> name, ref Utf8JsonReader json, JsonSerializerOptions options) => name switch
    {
        "Intent" => before with { Intent = json.ReadName<Intent>() },
        "Crisis" => before with { Crisis = json.ReadName<CrisisKind>() },
        "MayBeDanger" => before with { MayBeDanger = json.GetBoolean() },
        "Topics" => before with { Topics = json.ReadList(TopicIdJson.Of, options) },
        "Terms" => before with { GlossaryWords = json.ReadTexts(options) },
        "Defines" => before with { Defines = json.GetString() },
        "ReferralId" => before with { ReferralId = json.GetString() },
        "NamesMachine" => before with { NamesMachine = json.GetBoolean() },
        "Municipalities" => before with { Municipalities = json.ReadTexts(options) },
        "RuleDay" => before with { RuleDay = json.ReadDay() },
        "AspectIds" => before with { AspectIds = json.ReadTexts(options) },
        "RefinedBy" => before with { RefinedBy = json.GetString() },
        _ => json.Skipping(before),
    };
}
