namespace Verschillen.Content.Yaml;

/// <summary>
/// Reads the fields of one block, strictly. What is missing or wrong is reported and gets a blank stand-in, so that reading goes
/// on and every fault is found in one run; a file with a fault is never used.
/// </summary>
internal sealed class Fields
{
    private readonly MapNode _map;
    private readonly List<string> _known = [];

    public Fields(MapNode map, FileJournal journal)
    {
        _map = map;
        Journal = journal;
    }

    public FileJournal Journal { get; }

    public int Line => _map.Line;

    /// <summary>True for the stand-in of a block that is not there; its missing fields are not reported.</summary>
    private bool IsBlank => ReferenceEquals(_map, MapNode.Empty);

    /// <summary>The fields of a node that must be a block.</summary>
    public static Fields Of(Node? node, FileJournal journal)
    {
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

    public bool Has(string key) => _map.Find(key) is not null;

    /// <summary>Says that a field may be there, without reading it.</summary>
    public void Allow(IEnumerable<string> keys) => _known.AddRange(keys);

    /// <returns>Null when the field is missing, which is then reported.</returns>
    public Node? Required(string key)
    {
        var node = Optional(key);
        if (node is null && !IsBlank)
        {
            Journal.Fault(Line, $"'{key}' ontbreekt.", $"Voeg '{key}: ...' toe.");
        }

        return node;
    }

    /// <returns>Null when the field is missing.</returns>
    public Node? Optional(string key)
    {
        _known.Add(key);
        return _map[key];
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
                Journal.Fault(entry.Line, $"Het veld '{entry.Key}' bestaat hier niet.", HintFor(entry.Key));
            }
        }
    }

    /// <summary>Within braces "44,70" is read as 44 and then a field "70".</summary>
    private string HintFor(string key) =>
        key.All(char.IsAsciiDigit) ? "Schrijf een getal met een punt, zoals 44.70; een tekst met een komma staat tussen aanhalingstekens." : Spelling.Hint(key, _known);
}
