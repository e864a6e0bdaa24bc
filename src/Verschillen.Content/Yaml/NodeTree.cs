using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Verschillen.Content.Yaml;

/// <summary>Makes nodes of a YAML text, and reports what our files may not use: anchors, tags, double keys, a second document.</summary>
internal sealed partial class NodeTree
{
    /// <summary>Our deepest file has 8 levels; more is a mistake or an attempt to exhaust the stack.</summary>
    private const int DeepestLevel = 20;

    private readonly Parser _parser;
    private readonly FileJournal _journal;
    private readonly string _text;

    private NodeTree(string text, FileJournal journal)
    {
        _text = text;
        _parser = new Parser(new StringReader(text));
        _journal = journal;
    }

    /// <summary>Reads a file whose top is a block of fields.</summary>
    /// <returns>Null when that is impossible; the journal then says why.</returns>
    public static MapNode? Parse(string text, FileJournal journal)
    {
        var tree = new NodeTree(text, journal);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException exception)
        {
            var (what, mend) = YamlFault.InDutch(exception);
            journal.Fault((int)exception.Start.Line, what, mend);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser throws this instead of its own exception on some open braces (ScanPlainScalar, ParseDocumentStart).
            journal.Fault((int)(tree._parser.Current?.End.Line ?? 1), YamlFault.OpenBrace.What, YamlFault.OpenBrace.Mend);
            return null;
        }
    }

    private MapNode? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
        {
            _journal.Fault(0, "Het bestand is leeg.", "Vul het bestand of haal het weg.");
            return null;
        }

        _parser.MoveNext();
        var top = ReadNode(level: 1);
        if (_parser.MoveNext() && _parser.Current is DocumentStart second)
        {
            _journal.Fault((int)second.Start.Line, "Er begint een tweede document ('---').", "Maak er een eigen bestand van.");
        }

        if (top is MapNode map)
        {
            return map;
        }

        _journal.Fault(top.Line, "Het bestand begint niet met een veld.", "Begin met een veld, zoals 'onderwerp: ...'.");
        return null;
    }

    private Node ReadNode(int level)
    {
        var at = _parser.Current!;
        var line = (int)at.Start.Line;
        RefuseAnchorAndTag(at, line);
        RefuseCommentBehindText(at, line);
        if (level > DeepestLevel)
        {
            throw new YamlException(at.Start, at.End, YamlFault.TooDeep);
        }

        Node node = at switch
        {
            Scalar scalar => new ScalarNode(line, scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadList(line, level),
            MappingStart map => ReadMap(line, level, map.Style == MappingStyle.Flow),
            _ => new ScalarNode(line, string.Empty, IsPlain: true),
        };
        _parser.MoveNext();
        return node;
    }

    private ListNode ReadList(int line, int level)
    {
        var items = new List<Node>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(level + 1));
        }

        return new ListNode(line, items);
    }

    private MapNode ReadMap(int line, int level, bool isInBraces)
    {
        var entries = new List<MapEntry>();
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadNode(level + 1);
            var value = ReadNode(level + 1);
            if (isInBraces)
            {
                (key, value) = WithSpace(key, value);
            }

            AddEntry(entries, key, value);
        }

        return new MapNode(line, entries, isInBraces);
    }

    /// <summary>Within braces "bedrag:55.25" is a field of that name without a value; it is reported, and read as what was meant.</summary>
    private (Node Key, Node Value) WithSpace(Node key, Node value)
    {
        if (key is not ScalarNode { IsPlain: true } name || value is not ScalarNode { Text.Length: 0, IsPlain: true } || FieldAndValue().Match(name.Text) is not { Success: true } meant)
        {
            return (key, value);
        }

        var (field, text) = (meant.Groups["field"].Value, meant.Groups["value"].Value);
        _journal.Fault(key.Line, $"Achter '{field}:' ontbreekt een spatie.", $"Schrijf '{field}: {text}'.");
        return (name with { Text = field }, new ScalarNode(value.Line, text, IsPlain: true));
    }

    private void AddEntry(List<MapEntry> entries, Node key, Node value)
    {
        if (key is not ScalarNode { Text: var name })
        {
            _journal.Fault(key.Line, "De naam van een veld is geen woord.", "Zet voor de dubbele punt één woord.");
        }
        else if (entries.FindIndex(entry => string.Equals(entry.Key, name, StringComparison.Ordinal)) is >= 0 and var at)
        {
            entries[at] = entries[at] with { Value = OfBoth(entries[at], key.Line, value) };
        }
        else
        {
            entries.Add(new MapEntry(key.Line, name, value));
        }
    }

    /// <summary>Reports a field that is there twice, and reads on with what stands under both: else the sources of the second seem unused.</summary>
    private Node OfBoth(MapEntry first, int line, Node second)
    {
        var name = first.Key;
        void Report(string mend) => _journal.Fault(line, $"'{name}' staat hier twee keer; de eerste staat op regel {first.Line}.", mend);
        switch (first.Value, second)
        {
            case (MapNode one, MapNode other) when other.Entries.Any(entry => entry.Value is ScalarNode && one.Find(entry.Key) is not null):
                Report("Haal er één weg, of geef er één een andere naam.");
                return one;
            case (MapNode one, MapNode other):
                Report($"Zet wat onder allebei staat bij elkaar onder één '{name}:'.");
                var entries = one.Entries.ToList();
                foreach (var entry in other.Entries)
                {
                    AddEntry(entries, new ScalarNode(entry.Line, entry.Key, IsPlain: true), entry.Value);
                }

                return one with { Entries = entries };
            case (ListNode one, ListNode other):
                Report($"Zet de regels van allebei onder één '{name}:'. Klopt een regel niet meer? Haal die dan weg.");
                return new ListNode(one.Line, [.. one.Items, .. other.Items]);
            default:
                Report("Haal er één weg.");
                return first.Value;
        }
    }

    /// <summary>"titel: Folder #2026" would be "Folder": what stands behind the sign is a comment, and mostly is not meant so.</summary>
    private void RefuseCommentBehindText(ParsingEvent at, int line)
    {
        if (at is not Scalar { Style: ScalarStyle.Plain, Value.Length: > 0 })
        {
            return;
        }

        var rest = _text.AsSpan((int)at.End.Index);
        var end = rest.IndexOf('\n');
        if ((end < 0 ? rest : rest[..end]).TrimStart(' ').StartsWith("#"))
        {
            _journal.Fault(line, "Wat achter het teken # staat, wordt niet gelezen.", "Zet de tekst tussen aanhalingstekens, of zet de opmerking op een eigen regel.");
        }
    }

    private void RefuseAnchorAndTag(ParsingEvent at, int line)
    {
        if (at is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            _journal.Fault(line, "Hier staat een verwijzing met & of *.", "Schrijf de tekst voluit, of zet hem tussen aanhalingstekens.");
        }

        if (at is NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false })
        {
            _journal.Fault(line, "Hier staat een soortaanduiding met !.", "Haal de aanduiding weg, of zet de tekst tussen aanhalingstekens.");
        }
    }

    [GeneratedRegex("^(?<field>[a-z][a-z0-9_-]*):(?!//)(?<value>.+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FieldAndValue();
}
