using System.Collections.Frozen;

namespace Verschillen.Understanding.Texts;

/// <summary>The words that texts hold, as the vocabulary needs them.</summary>
internal static class UsualWords
{
    // How seldom and how often the texts hold a word. Messages that are learned from are misspelt as any.
    private const int Seldom = 4;
    private const int Often = 40;

    /// <summary>The words, the more usual first; without names, and without what is misspelt.</summary>
    /// <param name="texts">Everything that is written in the lexicon.</param>
    /// <param name="names">Names that examples mention without being words.</param>
    /// <param name="words">Words that stay words although they are names.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> texts, IEnumerable<string> names, IEnumerable<string> words)
    {
        var tokens = names.Select(name => Message.Of(name).Tokens).ToList();
        var longNames = tokens.Where(name => name.Count > 1).ToLookup(name => name[0].Text, StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var message in texts.Select(Message.Of))
        {
            Count(message.Tokens, longNames, counts);
        }

        var kept = Message.WordsOf(words);
        foreach (var name in tokens.Where(name => name.Count == 1 && !kept.Contains(name[0].Text)))
        {
            counts.Remove(name[0].Text);
        }

        RemoveMisspelt(counts, kept);
        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
    }

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
    private static void RemoveMisspelt(Dictionary<string, int> counts, FrozenSet<string> kept)
    {
        var usual = counts.Where(pair => pair.Value >= Often).Select(pair => pair.Key).ToList();
        var sounds = usual.Select(word => Sound.Of(word)).ToHashSet(StringComparer.Ordinal);
        var stems = usual.Select(word => Stem.Of(word)).ToHashSet(StringComparer.Ordinal);
        foreach (var word in counts.Where(pair => pair.Value <= Seldom && Vocabulary.AllowedEdits(pair.Key.Length) > 0).Select(pair => pair.Key).ToList())
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
}
