using System.Collections.Frozen;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Looks up the class of a word beside a place.</summary>
internal sealed class PlaceWordClasses
{
    private readonly FrozenDictionary<string, PlaceWordClass> _whole;

    // By their first letter, and by their last.
    private readonly FrozenDictionary<char, (string Letters, PlaceWordClass Class)[]> _starts;
    private readonly FrozenDictionary<char, (string Letters, PlaceWordClass Class)[]> _ends;

    public PlaceWordClasses(IReadOnlyList<PlaceWordClass> classes)
    {
        var all = classes.SelectMany(group => group.Words.Select(word => (Word: word, Class: group))).ToList();
        _whole = all.Where(pair => !pair.Word.Contains('*')).DistinctBy(pair => pair.Word, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.Word, pair => pair.Class, StringComparer.Ordinal);
        _starts = all.Where(pair => pair.Word.EndsWith('*')).Select(pair => (Letters: pair.Word[..^1], pair.Class)).GroupBy(part => part.Letters[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _ends = all.Where(pair => pair.Word.StartsWith('*')).Select(pair => (Letters: pair.Word[1..], pair.Class)).GroupBy(part => part.Letters[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <returns>Null for a word of no class.</returns>
    public PlaceWordClass? ClassOf(string word)
    {
        if (_whole.TryGetValue(word, out var whole))
        {
            return whole;
        }

        foreach (var (letters, group) in _starts.GetValueOrDefault(word[0], []))
        {
            if (word.StartsWith(letters, StringComparison.Ordinal))
            {
                return group;
            }
        }

        foreach (var (letters, group) in _ends.GetValueOrDefault(word[^1], []))
        {
            if (word.EndsWith(letters, StringComparison.Ordinal))
            {
                return group;
            }
        }

        return null;
    }
}
