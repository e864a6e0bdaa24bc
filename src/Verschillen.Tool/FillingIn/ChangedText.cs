using System.Globalization;
using System.Text.RegularExpressions;
using Verschillen.Domain.Rules;

namespace Verschillen.Tool.FillingIn;

/// <summary>The file of a municipality with answers put in; comments and the order of what stays are kept.</summary>
internal sealed class ChangedText
{
    private readonly List<TextLine> _lines;
    private readonly Dictionary<CitedPage, string> _sources = [];

    public ChangedText(string text) => _lines = [.. text.TrimEnd('\n').Split('\n').Select(line => new TextLine(line, LineState.Kept, Row: null))];

    /// <summary>The new text.</summary>
    public override string ToString() => string.Concat(Standing.Select(line => line.Text + "\n"));

    /// <summary>The lines of the new text, each with the row of the sheet that it came from.</summary>
    public IReadOnlyList<TextLine> Standing => [.. _lines.Where(line => line.State != LineState.Removed)];

    /// <summary>Puts in an answer. What holds on the same days goes out, and a source that nothing names any more goes too.</summary>
    /// <param name="filled">The answer.</param>
    /// <param name="known">The rules on the point in the file, in order.</param>
    /// <param name="publisher">Who publishes the page.</param>
    public void Put(FilledIn filled, IReadOnlyList<Rule> known, string publisher)
    {
        var source = SourceOf(filled, publisher);
        var rules = FindOrAdd("regels", 0, 0, _lines.Count, filled.Line);
        var topic = FindOrAdd(filled.Topic.Value, 2, rules + 1, EndOf(rules, 0), filled.Line);
        var aspect = FindOrAdd(filled.Aspect.Id, 4, topic + 1, EndOf(topic, 2), filled.Line);
        var items = Enumerable.Range(aspect + 1, EndOf(aspect, 4) - aspect - 1).Where(at => IsStanding(at) && _lines[at].Text.StartsWith("      - ", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            var stays = items.Count == known.Count && !known[i].UsableDays(filled.Aspect.IsAnnual).Overlaps(filled.UsableDays);
            if (!stays)
            {
                Remove(items[i], EndOf(items[i], 6));
            }
        }

        Insert(EndOf(aspect, 4), $"      - {{ {filled.Value}, bron: {source}, status: overgenomen }}", filled.Line);
        RemoveUnusedSources();
    }

    /// <summary>What changes, as a diff with a line around it.</summary>
    public IEnumerable<string> Diff()
    {
        var number = 0;
        var shown = -1;
        for (var at = 0; at < _lines.Count; at++)
        {
            number += _lines[at].State == LineState.Added ? 0 : 1;
            var isNear = Enumerable.Range(at - 1, 3).Any(near => near >= 0 && near < _lines.Count && _lines[near].State != LineState.Kept);
            if (!isNear)
            {
                continue;
            }

            if (shown != at - 1)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"@@ regel {number} @@");
            }

            shown = at;
            yield return (_lines[at].State switch { LineState.Added => "+", LineState.Removed => "-", _ => " " }) + _lines[at].Text;
        }
    }

    private string SourceOf(FilledIn filled, string publisher)
    {
        if (_sources.TryGetValue(filled.Page, out var known))
        {
            return known;
        }

        var sources = FindOrAdd("bronnen", 0, 0, _lines.Count, filled.Line);
        var number = 1;
        while (Find(Named(number), 2, sources + 1, EndOf(sources, 0)) >= 0)
        {
            number++;
        }

        var page = filled.Page;
        string[] block =
        [
            $"  {Named(number)}:",
            $"    titel: {FillInReader.Quoted(page.Title)}",
            $"    uitgever: {FillInReader.Quoted(publisher)}",
            $"    adres: {page.Address.AbsoluteUri}",
            .. page.Date is { } date ? [$"    peildatum: {date}"] : Array.Empty<string>(),
            string.Create(CultureInfo.InvariantCulture, $"    opgehaald: {page.ReadOn:yyyy-MM-dd}"),
        ];
        foreach (var line in block)
        {
            Insert(EndOf(sources, 0), line, filled.Line);
        }

        return _sources[page] = Named(number);
    }

    private static string Named(int number) => number == 1 ? "invulblad" : string.Create(CultureInfo.InvariantCulture, $"invulblad-{number}");

    private void RemoveUnusedSources()
    {
        var removed = _lines.Where(line => line.State == LineState.Removed).SelectMany(line => Regex.Matches(line.Text, @"\bbron: (?<id>[a-z0-9-]+)", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(match => match.Groups["id"].Value).Distinct(StringComparer.Ordinal).ToList();
        foreach (var id in removed)
        {
            var named = new Regex($@"\bbron: {Regex.Escape(id)}(?![a-z0-9-])", RegexOptions.None, TimeSpan.FromSeconds(1));
            var sources = Find("bronnen", 0, 0, _lines.Count);
            if (sources >= 0 && !Standing.Any(line => named.IsMatch(line.Text)) && Find(id, 2, sources + 1, EndOf(sources, 0)) is >= 0 and var at)
            {
                Remove(at, EndOf(at, 2));
            }
        }
    }

    private int FindOrAdd(string key, int indent, int from, int to, int row)
    {
        if (Find(key, indent, from, to) is >= 0 and var found)
        {
            return found;
        }

        Insert(to, new string(' ', indent) + key + ":", row);
        return to;
    }

    private int Find(string key, int indent, int from, int to)
    {
        var start = new string(' ', indent) + key + ":";
        for (var at = from; at < to; at++)
        {
            if (IsStanding(at) && _lines[at].Text.StartsWith(start, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where the block of a line ends: before the next line that is not further in, and before comments that belong to that line.</summary>
    private int EndOf(int start, int indent)
    {
        var end = start + 1;
        for (var at = start + 1; at < _lines.Count; at++)
        {
            var text = _lines[at].Text;
            var content = text.AsSpan().TrimStart(' ');
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            if (text.Length - content.Length <= indent)
            {
                break;
            }

            end = at + 1;
        }

        return end;
    }

    private bool IsStanding(int at) => _lines[at].State != LineState.Removed;

    private void Insert(int at, string text, int row) => _lines.Insert(at, new TextLine(text, LineState.Added, row));

    private void Remove(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            _lines[at] = _lines[at] with { State = LineState.Removed };
        }
    }
}

/// <summary>A line of the old or the new text.</summary>
/// <param name="Text">The line.</param>
/// <param name="State">In which of the two it stands.</param>
/// <param name="Row">The line of the sheet that it came from; null when it stood there already.</param>
internal sealed record TextLine(string Text, LineState State, int? Row);

internal enum LineState
{
    Kept,
    Added,
    Removed,
}
