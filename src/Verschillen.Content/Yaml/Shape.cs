using System.Text.Json.Nodes;

namespace Verschillen.Content.Yaml;

/// <summary>
/// What the readers ask of one place in a file. It is learnt by letting a reader read a <see cref="ProbeNode"/>, so that there is
/// one definition for the reader and for the schemas of editors.
/// </summary>
internal sealed class Shape
{
    private readonly Dictionary<string, Shape> _fields = new(StringComparer.Ordinal);

    /// <summary>The fields that were asked for, in order.</summary>
    public IReadOnlyCollection<KeyValuePair<string, Shape>> Fields => _fields;

    /// <summary>The fields that must be there.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields that are read only where they are there.</summary>
    public HashSet<string> Guarded { get; } = new(StringComparer.Ordinal);

    /// <summary>The values that fit, each as a schema; none when any text fits.</summary>
    public List<JsonObject> Forms { get; } = [];

    /// <summary>The ways in which the block can be filled, of which it has exactly one.</summary>
    public List<Shape> Variants { get; } = [];

    public bool IsBlock { get; set; }

    /// <summary>What each item of the list is; null when it is no list.</summary>
    public Shape? Items { get; private set; }

    /// <summary>What stands under each freely named field; null when its fields are all known by name.</summary>
    public Shape? FreelyNamed { get; private set; }

    public Shape Field(string key) => _fields.TryGetValue(key, out var known) ? known : _fields[key] = new Shape();

    /// <summary>The one item that stands for all items of a list.</summary>
    public IReadOnlyList<Node> ProbeItems() => [new ProbeNode(Items ??= new Shape())];

    /// <summary>The one field that stands for all freely named fields.</summary>
    public IReadOnlyList<MapEntry> ProbeEntries() => [new MapEntry(0, ProbeNode.Word, new ProbeNode(FreelyNamed ??= new Shape()))];

    public Shape Variant()
    {
        var variant = new Shape { IsBlock = true };
        Variants.Add(variant);
        return variant;
    }
}

/// <summary>A node that stands for any node, and remembers what was asked of it.</summary>
internal sealed record ProbeNode(Shape Shape) : Node(0)
{
    /// <summary>The word that stands for any word.</summary>
    public const string Word = "naam";
}
