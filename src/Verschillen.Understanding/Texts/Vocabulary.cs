using System.Collections.Frozen;

namespace Verschillen.Understanding.Texts;

/// <summary>The words that can be expected, and what a misspelt one was meant to be.</summary>
internal sealed class Vocabulary
{
    private const int ShortestMeant = 3;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly SpellingIndex _index;

    /// <param name="words">The words, the more usual first; of two that fit a misspelt one equally well the first counts.</param>
    /// <param name="otherForms">Other forms and abbreviations of words: they are words, and no misspelt one is meant for them.</param>
    public Vocabulary(IReadOnlyList<string> words, IEnumerable<string> otherForms)
    {
        _words = words.Concat(otherForms.Select(form => Message.Of(form).Letters)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = words.Select(word => Stem.Of(word)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _index = new SpellingIndex(words.Where(word => word.Length >= ShortestMeant));
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> stem = stackalloc char[Stem.MaximumLength];
        return _words.Contains(word) || _stems.Contains(stem[..Stem.Write(word, stem)]);
    }

    /// <summary>Whether it is written just so, not in another form.</summary>
    public bool ContainsExactly(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>The word that was meant.</summary>
    /// <returns>The word and its number of edits; null when no word is near enough.</returns>
    public (string Word, int Edits)? Nearest(string word) => word.Length < 4 ? null : _index.Nearest(word, AllowedEdits(word.Length));

    /// <summary>How many edits a word may have in which it is still known.</summary>
    public static int AllowedEdits(int length) => length switch { < 5 => 0, < 10 => 1, _ => 2 };
}
