using System.Text.Json.Nodes;

namespace Verschillen.Content.Yaml;

/// <summary>
/// Reads the fields of one block, strictly. What is missing or wrong is reported and gets a blank stand-in, so that reading goes
/// on and every fault is found in one run; a file with a fault is never used.
/// </summary>
internal sealed class Fields
{
    private readonly MapNode _map;
    private readonly List<string> _known = [];
    private readonly Shape? _shape;

    public Fields(MapNode map, FileJournal journal)
    {
        _map = map;
        Journal = journal;
    }

    private Fields(Shape shape, FileJournal journal)
        : this(MapNode.Empty, journal)
    {
        _shape = shape;
        shape.IsBlock = true;
    }

    public FileJournal Journal { get; }

    public int Line => _map.Line;

    /// <summary>True for the stand-in of a block that is not there; its missing fields are not reported.</summary>
    private bool IsBlank => ReferenceEquals(_map, MapNode.Empty);

    /// <summary>The fields of a node that must be a block.</summary>
    public static Fields Of(Node? node, FileJournal journal)
    {
        if (node is ProbeNode { Shape: var shape })
        {
            return new Fields(shape, journal);
        }

        if (node is not (null or MapNode))
        {
            journal.Fault(node.Line, "Hier hoort een blok met velden.", "Schrijf { veld: waarde }, of zet de velden ingesprongen eronder.");
        }

        return new Fields(node as MapNode ?? MapNode.Empty, journal);
    }

    /// <summary>Reads a whole block with one function and reports the fields that the function did not ask for.</summary>
    public static T Read<T>(Node? node, FileJournal journal, Func<Fields, T> read)
    {
        var fields = Of(node, journal);
        var result = read(fields);
        fields.ReportUnknown();
        return result;
    }

    /// <summary>Whether a field is there. Who asks this reads the field only where it is, so that no schema demands it.</summary>
    public bool Has(string key)
    {
        _shape?.Guarded.Add(key);
        return _shape is not null || _map.Find(key) is not null;
    }

    /// <summary>The items of the list under a field, in order.</summary>
    /// <returns>Null when it is no list.</returns>
    public static IReadOnlyList<Node>? ItemsUnder(MapEntry entry) => entry.Value switch
    {
        ListNode list => list.Items,
        ProbeNode probe => probe.Shape.ProbeItems(),
        _ => null,
    };

    /// <summary>The entries of the block under a field, in order.</summary>
    /// <returns>Null when it is no block.</returns>
    public static IReadOnlyList<MapEntry>? EntriesUnder(MapEntry entry) => entry.Value switch
    {
        MapNode map => map.Entries,
        ProbeNode probe => probe.Shape.ProbeEntries(),
        _ => null,
    };

    /// <summary>Says which values fit a field, for the schema of editors; without effect when a file is read.</summary>
    public void Describe(string key, Func<JsonObject> form)
    {
        if (_shape is not null)
        {
            _shape.Field(key).Forms.Add(form());
        }
    }

    /// <summary>Reads the field that is there, of several of which exactly one must be.</summary>
    /// <param name="readers">What to read for each field.</param>
    /// <param name="otherwise">What to do when there is none or more than one, given those that are there.</param>
    public T? OneOf<T>(IReadOnlyDictionary<string, Func<Fields, T?>> readers, Action<IReadOnlyList<string>> otherwise)
        where T : class
    {
        if (_shape is not null)
        {
            foreach (var (key, read) in readers)
            {
                var variant = _shape.Variant();
                variant.Required.Add(key);
                read(new Fields(variant, Journal));
            }

            return null;
        }

        var present = readers.Keys.Where(Has).ToList();
        if (present.Count == 1)
        {
            return readers[present[0]](this);
        }

        _known.AddRange(readers.Keys);
        otherwise(present);
        return null;
    }

    /// <param name="key">The field.</param>
    /// <param name="words">The words that it can have; null when it can have others.</param>
    public void ReportMissing(string key, IReadOnlyCollection<string>? words = null) =>
        Journal.Fault(Line, $"'{key}' ontbreekt.", words is null ? $"Voeg '{key}: ...' toe." : $"Voeg '{key}: ...' toe. {Spelling.Choice(words)}");

    /// <param name="key">The field.</param>
    /// <param name="words">The words that it can have; null when it can have others.</param>
    /// <returns>Null when the field is missing, which is then reported.</returns>
    public Node? Required(string key, IReadOnlyCollection<string>? words = null)
    {
        var node = Optional(key);
        if (_shape?.Guarded.Contains(key) == false)
        {
            _shape.Required.Add(key);
        }

        if (node is null && !IsBlank)
        {
            ReportMissing(key, words);
        }

        return node;
    }

    /// <returns>Null when the field is missing.</returns>
    public Node? Optional(string key)
    {
        _known.Add(key);
        return _shape is null ? _map[key] : new ProbeNode(_shape.Field(key));
    }

    /// <summary>The entries of a block with free names, in order.</summary>
    public IReadOnlyList<MapEntry> EntriesOf(string key, bool required = false)
    {
        switch (required ? Required(key) : Optional(key))
        {
            case null:
                return [];
            case MapNode { Entries.Count: > 0 } map:
                return map.Entries;
            case ProbeNode probe:
                return probe.Shape.ProbeEntries();
            case var node:
                Journal.Fault(node.Line, $"'{key}' hoort een blok met velden te zijn.", required ? "Zet de velden ingesprongen eronder." : "Vul het, of haal het weg.");
                return [];
        }
    }

    /// <summary>The items of a list, in order.</summary>
    public IReadOnlyList<Node> ItemsOf(string key, bool required = false)
    {
        switch (required ? Required(key) : Optional(key))
        {
            case null:
                return [];
            case ListNode { Items.Count: > 0 } list:
                return list.Items;
            case ProbeNode probe:
                return probe.Shape.ProbeItems();
            case var node:
                Journal.Fault(node.Line, $"'{key}' hoort een lijst te zijn.", "Schrijf [woord, woord], of zet onder elkaar regels die met een streepje beginnen.");
                return [];
        }
    }

    /// <summary>Reads each item of a list as a block.</summary>
    public List<T> EachOf<T>(string key, Func<Fields, T> read, bool required = false) =>
        [.. ItemsOf(key, required).Select(item => Read(item, Journal, read))];

    /// <summary>Reports the fields that nothing asked for.</summary>
    public void ReportUnknown()
    {
        foreach (var entry in _map.Entries)
        {
            if (!_known.Contains(entry.Key))
            {
                Journal.Fault(entry.Line, $"Het veld '{entry.Key}' bestaat hier niet.", HintFor(entry));
            }
        }
    }

    /// <summary>Within braces "44,70" is read as 44 and then a field "70", and a text with a comma as a text and then a field without a value.</summary>
    private string HintFor(MapEntry entry) =>
        entry.Key.All(char.IsAsciiDigit) ? "Schrijf een getal met een punt, zoals 44.70; een tekst met een komma staat tussen aanhalingstekens."
        : _map.IsInBraces && entry.Value is ScalarNode { Text.Length: 0, IsPlain: true } ? "Hoort dit bij de tekst ervoor? Zet die hele tekst dan tussen rechte aanhalingstekens (\"): er staat een komma in."
        : Spelling.Hint(entry.Key, _known);
}
