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
    private readonly LabelsByStem _joined;
    private readonly LabelsByStem _parts;

    /// <param name="phrases">Texts and their labels.</param>
    /// <param name="compounding">Labels that also count as a part of a longer word.</param>
    public WordPatterns(IEnumerable<(string Text, int Label)> phrases, IEnumerable<int> compounding)
    {
        var parsed = phrases.Where(phrase => phrase.Text.Any(char.IsLetterOrDigit)).Select(phrase => (phrase.Text, Pattern: WordPattern.Parse(phrase.Text, phrase.Label))).ToList();
        _numbers = parsed.SelectMany(entry => entry.Pattern.Parts.Take(2)).SelectMany(part => part.Stems).Distinct(StringComparer.Ordinal).Index()
            .ToFrozenDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var byFirst = parsed.SelectMany(entry => entry.Pattern.Parts[0].Stems.Distinct(StringComparer.Ordinal).SelectMany(stem => BeginningsOf(entry.Pattern).Select(beginning => (First: _numbers[stem], Beginning: beginning)))).ToLookup(entry => entry.First, entry => entry.Beginning);
        _byFirst = [.. Enumerable.Range(0, _numbers.Count).Select(number => byFirst[number].ToArray())];
        var joined = parsed.Where(entry => entry.Pattern.IsPlain && entry.Pattern.Parts.Length <= 2)
            .Select(entry => (Key: Stem.Of(Message.Of(entry.Text).Letters), entry.Pattern.Label))
            .Where(pair => pair.Key.Length >= ShortestPart - 1)
            .ToList();
        var parts = compounding.ToHashSet();
        _joined = new LabelsByStem(joined);
        _parts = new LabelsByStem(joined.Where(pair => parts.Contains(pair.Label)));
    }

    public List<PatternHit> Find(ReadOnlySpan<string> words, ReadOnlySpan<string> stems)
    {
        var hits = new List<PatternHit>();
        var numbers = new int[stems.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = NumberOf(stems[i]);
        }

        for (var i = 0; i < stems.Length; i++)
        {
            if (numbers[i] != Other)
            {
                FindFrom(stems, i, _byFirst[numbers[i]], numbers.AsSpan(i + 1), hits);
            }

            FindJoined(words, i, hits);
            if (words[i].Length >= ShortestCompound + 1 && !_joined.Contains(stems[i]))
            {
                FindInside(words[i], i, hits);
            }
        }

        return hits;
    }

    /// <summary>The patterns that begin at a token.</summary>
    private static void FindFrom(ReadOnlySpan<string> stems, int index, Beginning[] beginnings, ReadOnlySpan<int> following, List<PatternHit> hits)
    {
        var next = following.IsEmpty ? Other : following[0];
        var near = following[..Math.Min(following.Length, WordPattern.WidestGap + 1)];
        foreach (var (second, isAfterGap, pattern) in beginnings)
        {
            if ((second == next || second == Other || (isAfterGap && near.Contains(second))) && pattern.Match(stems, index) is >= 0 and var end)
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
            if (isEnding || length < ShortestCompound)
            {
                continue;
            }

            foreach (var label in _joined.Of(stem[..Stem.Write(joined[..length], stem)]))
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
        var labels = stem.Length < ShortestPart - 1 ? [] : _parts.Of(stem);
        foreach (var label in labels)
        {
            Add(hits, new PatternHit(label, index, index + 1, IsTight: true));
        }

        return !labels.IsEmpty;
    }

    private int NumberOf(string stem) => _numbers.GetValueOrDefault(stem, Other);

    /// <summary>How a pattern goes on after its first word: once for each word that may follow.</summary>
    private IEnumerable<Beginning> BeginningsOf(WordPattern pattern) => pattern.Parts is [_, var second, ..]
        ? second.Stems.Distinct(StringComparer.Ordinal).Select(stem => new Beginning(_numbers[stem], second.IsAfterGap, pattern))
        : [new Beginning(Other, IsAfterGap: false, pattern)];

    private static void Add(List<PatternHit> hits, PatternHit hit)
    {
        if (!hits.Contains(hit))
        {
            hits.Add(hit);
        }
    }

    /// <summary>How a pattern begins, so that most are passed over without being looked at.</summary>
    /// <param name="Second">The number of the word that must follow; <see cref="Other"/> when none must.</param>
    /// <param name="IsAfterGap">Whether others may stand before that word.</param>
    /// <param name="Pattern">The pattern.</param>
    private readonly record struct Beginning(int Second, bool IsAfterGap, WordPattern Pattern);
}
