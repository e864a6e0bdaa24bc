using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds all phrases of the word files in a message, whatever their form, and compounds of them.</summary>
internal sealed class WordPatterns
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 5;

    // The number of a word with which no pattern begins or goes on.
    private const int Other = -1;

    private readonly FrozenDictionary<string, int> _numbers;
    private readonly Beginning[][] _byFirst;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _joined;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _parts;

    /// <param name="phrases">Texts and their labels.</param>
    /// <param name="compounding">Labels that also count as a part of a longer word.</param>
    public WordPatterns(IEnumerable<(string Text, int Label)> phrases, IEnumerable<int> compounding)
    {
        var parsed = phrases.Where(phrase => phrase.Text.Any(char.IsLetterOrDigit)).Select(phrase => (phrase.Text, Pattern: WordPattern.Parse(phrase.Text, phrase.Label))).ToList();
        _numbers = parsed.SelectMany(entry => entry.Pattern.Parts.Take(2)).SelectMany(part => part.Stems).Distinct(StringComparer.Ordinal).Index()
            .ToFrozenDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var byFirst = parsed.SelectMany(entry => entry.Pattern.Parts[0].Stems.Distinct(StringComparer.Ordinal).SelectMany(stem => BeginningsOf(stem, entry.Pattern))).ToLookup(beginning => beginning.First);
        _byFirst = [.. Enumerable.Range(0, _numbers.Count).Select(number => byFirst[number].ToArray())];
        var joined = parsed.Where(entry => entry.Pattern.IsPlain && entry.Pattern.Parts.Length <= 2)
            .Select(entry => (Key: Stem.Of(Message.Of(entry.Text).Letters), entry.Pattern.Label))
            .Where(pair => pair.Key.Length >= ShortestPart - 1)
            .ToList();
        var parts = compounding.ToHashSet();
        _joined = LabelsByKey(joined);
        _parts = LabelsByKey(joined.Where(pair => parts.Contains(pair.Label)));
    }

    public List<PatternHit> Find(ReadOnlySpan<string> words, ReadOnlySpan<string> stems)
    {
        var hits = new List<PatternHit>();
        var next = stems.Length > 0 ? NumberOf(stems[0]) : Other;
        for (var i = 0; i < stems.Length; i++)
        {
            var first = next;
            next = i + 1 < stems.Length ? NumberOf(stems[i + 1]) : Other;
            if (first != Other)
            {
                FindFrom(stems, i, _byFirst[first], next, hits);
            }

            FindJoined(words, i, hits);
            if (words[i].Length >= ShortestCompound + 1 && !_joined.ContainsKey(stems[i]))
            {
                FindInside(words[i], i, hits);
            }
        }

        return hits;
    }

    /// <summary>The patterns that begin at a token.</summary>
    private static void FindFrom(ReadOnlySpan<string> stems, int index, Beginning[] beginnings, int next, List<PatternHit> hits)
    {
        foreach (var (_, second, pattern) in beginnings)
        {
            if ((second == next || second == Other) && pattern.Match(stems, index) is >= 0 and var end)
            {
                Add(hits, new PatternHit(pattern.Label, index, end, end - index == pattern.Parts.Length));
            }
        }
    }

    /// <summary>"scoot mobiel" for "scootmobiel", and the other way round.</summary>
    private void FindJoined(ReadOnlySpan<string> words, int index, List<PatternHit> hits)
    {
        Span<char> joined = stackalloc char[Stem.MaximumLength];
        Span<char> stem = stackalloc char[Stem.MaximumLength];
        var length = 0;
        for (var last = index; last < Math.Min(index + 3, words.Length) && length + words[last].Length <= joined.Length; last++)
        {
            words[last].CopyTo(joined[length..]);
            length += words[last].Length;
            // "Rolstoel en parkeerkaart" is no "rolstoelen".
            var isEnding = last > index && words[last] is "en";
            if (isEnding || length < ShortestCompound || !_joined.TryGetValue(stem[..Stem.Write(joined[..length], stem)], out var labels))
            {
                continue;
            }

            foreach (var label in labels)
            {
                Add(hits, new PatternHit(label, index, last + 1, IsTight: true));
            }
        }
    }

    /// <summary>"rolstoelaanvraag" for "rolstoel": the longest known part at either end.</summary>
    private void FindInside(string word, int index, List<PatternHit> hits)
    {
        Span<char> stem = stackalloc char[Stem.MaximumLength];
        for (var length = Math.Min(word.Length - 3, Stem.MaximumLength); length >= ShortestPart; length--)
        {
            var atStart = word.AsSpan(0, length);
            var atEnd = word.AsSpan(word.Length - length);
            if (TryPart(stem[..Stem.Write(atStart, stem)], index, hits) | TryPart(stem[..Stem.Write(atEnd, stem)], index, hits))
            {
                return;
            }
        }
    }

    private bool TryPart(ReadOnlySpan<char> stem, int index, List<PatternHit> hits)
    {
        if (stem.Length < ShortestPart - 1 || !_parts.TryGetValue(stem, out var labels))
        {
            return false;
        }

        foreach (var label in labels)
        {
            Add(hits, new PatternHit(label, index, index + 1, IsTight: true));
        }

        return true;
    }

    private int NumberOf(string stem) => _numbers.GetValueOrDefault(stem, Other);

    /// <summary>How a pattern begins with a word: once for each word that may follow it at once.</summary>
    private IEnumerable<Beginning> BeginningsOf(string first, WordPattern pattern) => pattern.Parts is [_, { IsAfterGap: false } second, ..]
        ? second.Stems.Distinct(StringComparer.Ordinal).Select(stem => new Beginning(_numbers[first], _numbers[stem], pattern))
        : [new Beginning(_numbers[first], Other, pattern)];

    private static FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> LabelsByKey(IEnumerable<(string Key, int Label)> pairs) =>
        pairs.GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Label).Distinct().ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static void Add(List<PatternHit> hits, PatternHit hit)
    {
        if (!hits.Contains(hit))
        {
            hits.Add(hit);
        }
    }

    /// <summary>How a pattern begins, so that most are passed over without being looked at.</summary>
    /// <param name="First">The number of its first word.</param>
    /// <param name="Second">The number of the word that must follow at once; <see cref="Other"/> when there is no such word, or others may stand between.</param>
    /// <param name="Pattern">The pattern.</param>
    private readonly record struct Beginning(int First, int Second, WordPattern Pattern);
}
