namespace Verschillen.Content.Yaml;

/// <summary>Finds what somebody meant to type.</summary>
public static class Spelling
{
    /// <summary>More words than this are not summed up.</summary>
    private const int LongestList = 12;

    /// <summary>A hint for a word that is not among the known ones.</summary>
    internal static string Hint(string word, IReadOnlyCollection<string> known)
    {
        var nearest = Nearest(word, known);
        return nearest is not null ? $"Bedoelt u '{nearest}'?"
            : known.Count is > 0 and <= LongestList ? Choice(known)
            : "Kijk de spelling na.";
    }

    /// <summary>A sentence that sums up the words to choose from.</summary>
    /// <param name="words">The words, in order.</param>
    public static string Choice(IReadOnlyCollection<string> words) => $"Kies uit: {string.Join(", ", words)}.";

    /// <summary>The known word that is spelled most like it.</summary>
    /// <param name="word">What was typed.</param>
    /// <param name="known">The words that exist.</param>
    /// <returns>Null when none comes near.</returns>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        // Of a word of three letters another is left when two are changed: "yes" is not "nee".
        var limit = word.Length <= 3 ? 1 : Math.Max(2, word.Length / 3);
        string? nearest = null;
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - word.Length) <= limit && Distance(word, candidate) is var distance && distance <= limit)
            {
                (nearest, limit) = (candidate, distance - 1);
            }
        }

        return nearest;
    }

    /// <summary>How many letters must be added, left out or replaced (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
