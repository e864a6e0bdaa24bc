namespace Verschillen.Content.Yaml;

/// <summary>A closed list of words that a field can have, each with its meaning in the domain.</summary>
internal sealed class Vocabulary<T>(params (string Word, T Meaning)[] words)
    where T : struct
{
    public IReadOnlyList<string> Words { get; } = [.. words.Select(word => word.Word)];

    /// <returns>Null when the word is not in the list.</returns>
    public T? Find(string word)
    {
        foreach (var (known, meaning) in words)
        {
            if (string.Equals(known, word, StringComparison.Ordinal))
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>The word of a meaning.</summary>
    /// <returns>Null when the list has no word for it.</returns>
    public string? WordFor(T meaning)
    {
        foreach (var (word, known) in words)
        {
            if (EqualityComparer<T>.Default.Equals(known, meaning))
            {
                return word;
            }
        }

        return null;
    }
}
