namespace Verschillen.Content.Checks.Readability;

/// <summary>The titles of topics and the words of the glossary: long, but explained; each of their words counts as two syllables at most.</summary>
internal sealed class EasyNames
{
    private const int MostSyllables = 2;

    private readonly ILookup<string, string[]> _byFirstStem;

    public EasyNames(IEnumerable<string> names) =>
        _byFirstStem = names.Select(name => Sentences.Words(name).Select(Stem).ToArray())
            .Where(stems => stems.Length > 0)
            .ToLookup(stems => stems[0], StringComparer.Ordinal);

    /// <summary>The syllables of the words of one sentence.</summary>
    public int SyllablesIn(List<string> words)
    {
        var stems = words.ConvertAll(Stem);
        var count = 0;
        for (var i = 0; i < words.Count;)
        {
            var inName = LongestNameAt(stems, i);
            for (var end = i + Math.Max(1, inName); i < end; i++)
            {
                var syllables = Syllables.In(words[i]);
                count += inName > 0 ? Math.Min(MostSyllables, syllables) : syllables;
            }
        }

        return count;
    }

    private int LongestNameAt(List<string> stems, int start)
    {
        var longest = 0;
        foreach (var name in _byFirstStem[stems[start]])
        {
            if (name.Length > longest && start + name.Length <= stems.Count && !name.Where((stem, i) => !string.Equals(stem, stems[start + i], StringComparison.Ordinal)).Any())
            {
                longest = name.Length;
            }
        }

        return longest;
    }

    /// <summary>A word without the ending of a plural, so that "voorziening" is also found as "voorzieningen".</summary>
    private static string Stem(string word)
    {
        var stem = word.ToLowerInvariant();
        foreach (var ending in (ReadOnlySpan<string>)["en", "'s", "s", "e", "n"])
        {
            if (stem.Length > ending.Length + 3 && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }

        return stem;
    }
}
