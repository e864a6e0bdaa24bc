using System.Buffers;
using System.Collections.Frozen;

namespace Verschillen.Understanding.Texts;

/// <summary>Cuts Dutch words back to what their forms share: "kaarten" and "kaart", "verhuist" and "verhuizen".</summary>
internal static class Stem
{
    /// <summary>Words longer than this are cut; no Dutch word people type is.</summary>
    public const int MaximumLength = 48;

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a folded word, which is often the word itself.</summary>
    public static string Of(string word)
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        var stem = buffer[..Write(word, buffer)];
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    /// <summary>The stems of all words of some texts.</summary>
    public static FrozenSet<string> AllOf(IEnumerable<string> texts) =>
        Message.WordsOf(texts).Select(Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Writes the stem.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="buffer">At least <see cref="MaximumLength"/> long.</param>
    /// <returns>The length of the stem.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> buffer)
    {
        word = word[..Math.Min(word.Length, MaximumLength)];
        if (!word.ContainsAny(s_vowels))
        {
            // "Hhm" is an abbreviation, and no long "hm".
            word.CopyTo(buffer);
            return word.Length;
        }

        word = CutEnding(word);
        var length = 0;
        foreach (var character in word)
        {
            // Long vowels and double consonants are written double or single depending on the ending; 112 is not 12, and "iit" not "it": Dutch has no double i.
            if (length == 0 || buffer[length - 1] != character || char.IsAsciiDigit(character) || character is 'i' || (IsNoun(word) && IsVowel(character)))
            {
                buffer[length++] = character;
            }
        }

        if (length > 2)
        {
            buffer[length - 1] = buffer[length - 1] switch { 'v' => 'f', 'z' => 's', var other => other };
        }

        return length;
    }

    private static ReadOnlySpan<char> CutEnding(ReadOnlySpan<char> word)
    {
        word = Cut(word, "jes", 5);
        word = Cut(word, "je", 5);
        word = Cut(word, "s", 3);
        var shorter = Cut(word, "en", 3);
        word = shorter.Length < word.Length ? shorter : Cut(word, "e", 3);
        return word.Length >= 5 && word[^1] is 't' or 'd' && !IsVowel(word[^2]) && !IsNoun(word) ? word[..^1] : word;
    }

    /// <summary>"Hond", "avond", "gewond": their d is no ending of a verb, "gewone" is another word than "gewond", and so is "gewoond".</summary>
    private static bool IsNoun(ReadOnlySpan<char> word) => word.EndsWith("nd", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word, string ending, int least) =>
        word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : word;

    private static bool IsVowel(char character) => s_vowels.Contains(character);
}
