using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Verschillen.Content.Files;
using Verschillen.Content.Yaml;

namespace Verschillen.Content.Schemas;

/// <summary>A JSON Schema (draft 7) for each kind of YAML file, for completion and checks while an editor types.</summary>
public static class JsonSchemas
{
    private static readonly JsonSerializerOptions s_format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // For editors and not for a page: patterns are written as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schemas, each with its path from the root of the project.</summary>
    public static IEnumerable<(string Path, string Text)> All() => FileKinds.YamlKinds.Select(kind => (FileKinds.SchemaPath(kind.Name), Text(kind.Name, kind.Read)));

    private static string Text(string name, Func<Fields, IContentFile?> read)
    {
        var shape = new Shape();
        Fields.Read(new ProbeNode(shape), new FileJournal(name), read);
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = name };
        foreach (var (key, value) in Of(shape))
        {
            schema[key] = value?.DeepClone();
        }

        return schema.ToJsonString(s_format) + "\n";
    }

    private static JsonObject Of(Shape shape)
    {
        List<JsonObject> forms = [.. shape.Forms.Select(form => (JsonObject)form.DeepClone())];
        if (shape.IsBlock || shape.FreelyNamed is not null)
        {
            forms.Add(Block(shape));
        }

        if (shape.Items is { } items)
        {
            forms.Add(new JsonObject { ["type"] = "array", ["items"] = Of(items), ["minItems"] = 1 });
        }

        if (forms.Count == 0)
        {
            forms.Add(SchemaForms.Text());
        }

        return AnyOf(forms);
    }

    private static JsonObject Block(Shape shape)
    {
        var block = new JsonObject { ["type"] = "object" };
        if (shape.FreelyNamed is { } free)
        {
            block["additionalProperties"] = Of(free);
            block["minProperties"] = 1;
            return block;
        }

        block["properties"] = Properties(shape.Fields.Concat(shape.Variants.SelectMany(variant => variant.Fields)));
        block["additionalProperties"] = false;
        AddRequired(block, shape);
        if (shape.Variants.Count > 0)
        {
            block["oneOf"] = new JsonArray([.. shape.Variants.Select(Variant)]);
        }

        return block;
    }

    private static JsonObject Variant(Shape variant)
    {
        var schema = new JsonObject { ["properties"] = Properties(variant.Fields) };
        AddRequired(schema, variant);
        return schema;
    }

    /// <summary>A field that means one thing in one variant and another in the next may be either.</summary>
    private static JsonObject Properties(IEnumerable<KeyValuePair<string, Shape>> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields.GroupBy(field => field.Key, StringComparer.Ordinal))
        {
            properties[field.Key] = AnyOf([.. field.Select(one => Of(one.Value))]);
        }

        return properties;
    }

    private static void AddRequired(JsonObject schema, Shape shape)
    {
        if (shape.Required.Count > 0)
        {
            schema["required"] = new JsonArray([.. shape.Required.Select(name => (JsonNode)name)]);
        }
    }

    private static JsonObject AnyOf(List<JsonObject> forms)
    {
        var different = forms.DistinctBy(form => form.ToJsonString(), StringComparer.Ordinal).ToList();
        return (JsonObject)(different.Count == 1 ? different[0] : new JsonObject { ["anyOf"] = new JsonArray([.. different]) }).DeepClone();
    }
}
