using System.Collections.Frozen;

namespace Verschillen.Understanding.Texts;

/// <summary>The words that can be expected, and what a misspelt one was meant to be.</summary>
internal sealed class Vocabulary
{
    // How seldom and how often the texts hold a word. Messages that are learned from are misspelt as any.
    private const int Seldom = 4;
    private const int Often = 40;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly SpellingIndex _index;

    /// <param name="texts">Everything that is written in the lexicon.</param>
    /// <param name="names">Names that examples mention without being words.</param>
    /// <param name="words">Words that stay words although they are names.</param>
    /// <param name="otherForms">Other forms and abbreviations of words: they are words, and no misspelt one is meant for them.</param>
    public Vocabulary(IEnumerable<string> texts, IEnumerable<string> names, IEnumerable<string> words, IEnumerable<string> otherForms)
    {
        var tokens = names.Select(name => Message.Of(name).Tokens).ToList();
        var longNames = tokens.Where(name => name.Count > 1).ToLookup(name => name[0].Text, StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var message in texts.Select(Message.Of))
        {
            Count(message.Tokens, longNames, counts);
        }

        var kept = words.SelectMany(word => Message.Of(word).Tokens).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var name in tokens.Where(name => name.Count == 1 && !kept.Contains(name[0].Text)))
        {
            counts.Remove(name[0].Text);
        }

        RemoveMisspelt(counts, kept);
        _words = counts.Keys.Concat(otherForms.Select(form => Message.Of(form).Letters)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = counts.Keys.Select(word => Stem.Of(word)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _index = new SpellingIndex(counts.Where(pair => pair.Key.Length > 2)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key));
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

    /// <summary>Counts the words; "Leur" in "Etten-Leur" is none.</summary>
    private static void Count(IReadOnlyList<Token> message, ILookup<string, IReadOnlyList<Token>> longNames, Dictionary<string, int> counts)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var word = message[i].Text;
            if (longNames[word].Where(name => IsAt(message, i, name)).Select(name => name.Count).DefaultIfEmpty().Max() is > 0 and var length)
            {
                i += length - 1;
            }
            else if (message[i].IsWord)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Takes out each rare word that sounds as a usual one: "biezondere" is "bijzondere" written otherwise.</summary>
    private static void RemoveMisspelt(Dictionary<string, int> counts, HashSet<string> kept)
    {
        var usual = counts.Where(pair => pair.Value >= Often).Select(pair => pair.Key).ToList();
        var sounds = usual.Select(word => Sound.Of(word)).ToHashSet(StringComparer.Ordinal);
        var stems = usual.Select(word => Stem.Of(word)).ToHashSet(StringComparer.Ordinal);
        foreach (var word in counts.Where(pair => pair.Value <= Seldom && AllowedEdits(pair.Key.Length) > 0).Select(pair => pair.Key).ToList())
        {
            if (!kept.Contains(word) && !stems.Contains(Stem.Of(word)) && sounds.Contains(Sound.Of(word)))
            {
                counts.Remove(word);
            }
        }
    }

    private static bool IsAt(IReadOnlyList<Token> message, int start, IReadOnlyList<Token> name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (start + i >= message.Count || !string.Equals(message[start + i].Text, name[i].Text, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static int AllowedEdits(int length) => length switch { < 5 => 0, < 10 => 1, _ => 2 };
}
