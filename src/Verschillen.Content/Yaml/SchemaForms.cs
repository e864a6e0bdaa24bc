using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Verschillen.Content.Yaml;

/// <summary>Values that fit a field, as JSON Schema says them. YAML reads a text of digits as a number, so texts may be numbers.</summary>
internal static class SchemaForms
{
    public const string Day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static JsonObject Number() => new() { ["type"] = "number" };

    /// <param name="longest">In characters.</param>
    public static JsonObject Text(int longest = int.MaxValue)
    {
        var form = new JsonObject { ["type"] = Types("string", "number", "boolean"), ["minLength"] = 1 };
        if (longest < int.MaxValue)
        {
            form["maxLength"] = longest;
        }

        return form;
    }

    public static JsonObject Texts() => new() { ["type"] = "array", ["items"] = Text(), ["minItems"] = 1 };

    public static JsonObject OneOf(IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => bool.TryParse(word, out var isTrue) ? JsonValue.Create(isTrue) : (JsonNode)word)]) };

    /// <summary>The pattern of a reader; only its end is written otherwise in JSON Schema.</summary>
    public static JsonObject Pattern(Regex pattern) => Pattern(pattern.ToString().Replace(@"\z", "$", StringComparison.Ordinal));

    public static JsonObject Pattern(string pattern) => new() { ["type"] = Types("string", "number"), ["pattern"] = pattern };

    private static JsonArray Types(params ReadOnlySpan<string> names) => new([.. names.ToArray().Select(name => (JsonNode)name)]);
}
