namespace Verschillen.Content.Yaml;

/// <summary>A piece of a YAML file that still knows its line.</summary>
internal abstract record Node(int Line);

/// <param name="IsPlain">Whether it is written without quotes and on one line, as numbers and dates must be.</param>
internal sealed record ScalarNode(int Line, string Text, bool IsPlain) : Node(Line);

internal sealed record ListNode(int Line, IReadOnlyList<Node> Items) : Node(Line);

/// <param name="Entries">In the order of the file; each key once.</param>
/// <param name="IsInBraces">Whether it is written as { field: value }, where a comma ends a value.</param>
internal sealed record MapNode(int Line, IReadOnlyList<MapEntry> Entries, bool IsInBraces = false) : Node(Line)
{
    public static MapNode Empty { get; } = new(0, []);

    public Node? this[string key] => Find(key)?.Value;

    public MapEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}

internal sealed record MapEntry(int Line, string Key, Node Value);
