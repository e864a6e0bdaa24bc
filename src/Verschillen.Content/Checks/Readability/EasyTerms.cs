namespace Verschillen.Content.Checks.Readability;

/// <summary>The titles of topics and the words of the glossary: long, but explained; each of their words counts as two syllables at most.</summary>
internal sealed class EasyTerms
{
    private const int MostSyllables = 2;

    private readonly ILookup<string, string[]> _byFirstStem;

    public EasyTerms(IEnumerable<string> terms) =>
        _byFirstStem = terms.Select(term => Sentences.Words(term).Select(Stem).ToArray())
            .Where(stems => stems.Length > 0)
            .ToLookup(stems => stems[0], StringComparer.Ordinal);

    /// <summary>The syllables of the words of one sentence.</summary>
    public int SyllablesIn(List<string> words)
    {
        var stems = words.ConvertAll(Stem);
        var count = 0;
        for (var i = 0; i < words.Count;)
        {
            var inTerm = LongestTermAt(stems, i);
            for (var end = i + Math.Max(1, inTerm); i < end; i++)
            {
                var syllables = Syllables.In(words[i]);
                count += inTerm > 0 ? Math.Min(MostSyllables, syllables) : syllables;
            }
        }

        return count;
    }

    private int LongestTermAt(List<string> stems, int start)
    {
        var longest = 0;
        foreach (var term in _byFirstStem[stems[start]])
        {
            if (term.Length > longest && start + term.Length <= stems.Count && !term.Where((stem, i) => !string.Equals(stem, stems[start + i], StringComparison.Ordinal)).Any())
            {
                longest = term.Length;
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
