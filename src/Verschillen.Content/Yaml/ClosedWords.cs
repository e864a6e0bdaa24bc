namespace Verschillen.Content.Yaml;

/// <summary>A closed list of words that a field can have (woordenlijst van een veld).</summary>
internal abstract class ClosedWords(string[] words)
{
    public IReadOnlyList<string> Words => words;

    /// <summary>The place of a word in the list.</summary>
    /// <returns>-1 when it is not in the list.</returns>
    public int IndexOf(string word) => Array.IndexOf(words, word);
}

/// <summary>A closed list of words, each with its meaning in the domain.</summary>
internal sealed class ClosedWords<T> : ClosedWords
    where T : struct
{
    private readonly T[] _meanings;

    public ClosedWords(params ReadOnlySpan<(string Word, T Meaning)> words)
        : base(WordsOf(words))
    {
        _meanings = new T[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            _meanings[i] = words[i].Meaning;
        }
    }

    public T this[int index] => _meanings[index];

    public IEnumerable<(string Word, T Meaning)> All => Words.Zip(_meanings);

    /// <returns>Null when the word is not in the list.</returns>
    public T? Find(string word) => IndexOf(word) is >= 0 and var index ? _meanings[index] : null;

    /// <summary>The word of a meaning.</summary>
    /// <returns>Null when the list has no word for it.</returns>
    public string? WordFor(T meaning) => Array.IndexOf(_meanings, meaning) is >= 0 and var index ? Words[index] : null;

    private static string[] WordsOf(ReadOnlySpan<(string Word, T Meaning)> words)
    {
        var list = new string[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            list[i] = words[i].Word;
        }

        return list;
    }
}
