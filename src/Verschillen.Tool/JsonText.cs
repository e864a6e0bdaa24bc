using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Tool;

/// <summary>How commands print JSON: Dutch letters as they are, names of a closed list as words.</summary>
internal static class JsonText
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The blocks of a reply, each with its kind.</summary>
    public static IEnumerable<object> BlocksOf(Reply reply) => reply.Blocks.Select(block => new { soort = block.GetType().Name, inhoud = (object)block });
}
