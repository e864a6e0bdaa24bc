using System.Globalization;
using System.Text.Json.Nodes;
using Json.Schema;
using Verschillen.Content;
using Verschillen.Content.Files;
using Verschillen.Content.Schemas;
using Verschillen.Content.Yaml;
using Verschillen.Tests.HouseStyle;

namespace Verschillen.Tests.Content.Schemas;

public sealed class JsonSchemasTests
{
    private static readonly Dictionary<string, JsonSchema> s_schemas =
        JsonSchemas.All().ToDictionary(schema => schema.Path, schema => JsonSchema.FromText(schema.Text), StringComparer.Ordinal);

    public static TheoryData<string> Paths() => new(JsonSchemas.All().Select(schema => schema.Path));

    public static TheoryData<string> YamlFiles() => new(Repository.Files.Where(file => FileKinds.SchemaFor(file) is not null));

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_schema_in_the_repository_is_what_the_readers_read_now(string path)
    {
        var file = Path.Combine(Repository.Root, path);

        Assert.True(File.Exists(file) && File.ReadAllText(file) == JsonSchemas.All().Single(schema => schema.Path == path).Text, "Run: dotnet run --project src/Verschillen.Tool -- schema");
    }

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void A_real_file_keeps_to_its_schema(string path) =>
        Assert.True(Fits(path, File.ReadAllText(Path.Combine(Repository.Root, path))));

    [Theory]
    [InlineData("gemeente: GM9001", "gemeente: GM90")]
    [InlineData("status: gecontroleerd", "status: goed")]
    [InlineData("per: keer", "per: kaart")]
    [InlineData("bedrag: 44.70", "bedrag: \"44,70\"")]
    [InlineData("ja_nee: ja, ", "")]
    [InlineData("ja_nee: ja", "ja_nee: ja, tekst: twee waarden")]
    [InlineData("omvat: [kaart]", "omvt: [kaart]")]
    [InlineData("soort: wmo, ", "")]
    [InlineData("opgehaald: 2026-11-22", "opgehaald: 22 november")]
    [InlineData("duur: 8, eenheid: weken", "duur: 8, eenheid: fortnights")]
    [InlineData("adres: https://", "adres: ftp://")]
    [InlineData("telefoon: 14 090", "telefoon: bel maar")]
    public void What_the_reader_refuses_the_schema_refuses(string piece, string by)
    {
        var text = new ContentBuilder()[ContentBuilder.Municipality];

        Assert.True(Fits(ContentBuilder.Municipality, text));
        Assert.Contains(piece, text, StringComparison.Ordinal);
        Assert.False(Fits(ContentBuilder.Municipality, text.Replace(piece, by, StringComparison.Ordinal)));
    }

    private static bool Fits(string path, string text)
    {
        var journal = new FileJournal(path);
        var tree = NodeTree.Parse(text, journal);
        Assert.Empty(journal.Problems);
        return s_schemas[FileKinds.SchemaFor(path)!].Evaluate(Json(tree!)).IsValid;
    }

    /// <summary>A node as editors take it: YAML 1.2, in which only numbers, true and false are no texts.</summary>
    private static JsonNode Json(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Json(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Json)]),
        ScalarNode { IsPlain: true, Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        ScalarNode { IsPlain: true } plain when decimal.TryParse(plain.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Unknown kind of node."),
    };
}
