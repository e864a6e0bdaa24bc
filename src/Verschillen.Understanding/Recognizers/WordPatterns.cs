using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds all phrases of the word files in a message, whatever their form, and compounds of them.</summary>
internal sealed class WordPatterns
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 5;

    private readonly FrozenDictionary<string, WordPattern[]> _byFirst;
    private readonly FrozenDictionary<string, int[]> _joined;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _joinedLookup;
    private readonly FrozenSet<int> _compounding;

    /// <param name="phrases">Texts and their labels.</param>
    /// <param name="compounding">Labels that also count as a part of a longer word.</param>
    public WordPatterns(IEnumerable<(string Text, int Label)> phrases, IEnumerable<int> compounding)
    {
        var parsed = phrases.Where(phrase => phrase.Text.Any(char.IsLetterOrDigit)).Select(phrase => (phrase.Text, Pattern: WordPattern.Parse(phrase.Text, phrase.Label))).ToList();
        _byFirst = parsed.SelectMany(entry => entry.Pattern.Parts[0].Stems.Distinct(StringComparer.Ordinal).Select(stem => (stem, entry.Pattern)))
            .GroupBy(pair => pair.stem, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Pattern).ToArray(), StringComparer.Ordinal);
        _joined = parsed.Where(entry => entry.Pattern.IsPlain && entry.Pattern.Parts.Length <= 2)
            .Select(entry => (Key: Stem.Of(Message.Of(entry.Text).Letters), entry.Pattern.Label))
            .Where(pair => pair.Key.Length >= ShortestPart - 1)
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Label).Distinct().ToArray(), StringComparer.Ordinal);
        _joinedLookup = _joined.GetAlternateLookup<ReadOnlySpan<char>>();
        _compounding = compounding.ToFrozenSet();
    }

    public List<PatternHit> Find(ReadOnlySpan<string> words, ReadOnlySpan<string> stems)
    {
        var hits = new List<PatternHit>();
        for (var i = 0; i < stems.Length; i++)
        {
            if (_byFirst.TryGetValue(stems[i], out var patterns))
            {
                foreach (var pattern in patterns)
                {
                    if (pattern.Match(stems, i) is >= 0 and var end)
                    {
                        Add(hits, new PatternHit(pattern.Label, i, end, end - i == pattern.Parts.Length));
                    }
                }
            }

            FindJoined(words, i, hits);
            if (words[i].Length >= ShortestCompound + 1 && !_joinedLookup.ContainsKey(stems[i]))
            {
                FindInside(words[i], i, hits);
            }
        }

        return hits;
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
            if (isEnding || length < ShortestCompound || !_joinedLookup.TryGetValue(stem[..Stem.Write(joined[..length], stem)], out var labels))
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
        var isFound = false;
        if (stem.Length >= ShortestPart - 1 && _joinedLookup.TryGetValue(stem, out var labels))
        {
            foreach (var label in labels)
            {
                if (_compounding.Contains(label))
                {
                    Add(hits, new PatternHit(label, index, index + 1, IsTight: true));
                    isFound = true;
                }
            }
        }

        return isFound;
    }

    private static void Add(List<PatternHit> hits, PatternHit hit)
    {
        if (!hits.Contains(hit))
        {
            hits.Add(hit);
        }
    }
}
