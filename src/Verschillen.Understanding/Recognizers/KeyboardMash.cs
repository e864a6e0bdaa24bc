using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells letters that form no word, as hands fall on the keys: "qwertyuiop", "sdfkjh", "hhhhh".</summary>
internal static class KeyboardMash
{
    private const int FewestLetters = 4;

    // Dutch has words with seven ("angstschreeuw"), but those are known or have more vowels beside them.
    private const int LongestWithoutVowel = 6;

    private static readonly string[] s_rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop"];

    /// <param name="word">A folded word that is in no list.</param>
    public static bool Is(ReadOnlySpan<char> word) =>
        word.Length >= FewestLetters && (LongestRunWithoutVowel(word) >= Math.Min(word.Length, LongestWithoutVowel) || IsAlongRow(word));

    /// <summary>"aaaaaaa": folding leaves few of one letter.</summary>
    public static bool IsHeldDown(Token token) => token.IsWord && token.End - token.Start >= FewestLetters && !token.Text.AsSpan().ContainsAnyExcept(token.Text[0]);

    private static int LongestRunWithoutVowel(ReadOnlySpan<char> word)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in word)
        {
            run = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Pieces of four keys or more side by side, in either direction, and little else.</summary>
    private static bool IsAlongRow(ReadOnlySpan<char> word)
    {
        var along = 0;
        for (var start = 0; start < word.Length;)
        {
            var end = start + 1;
            var step = 0;
            while (end < word.Length && StepBetween(word[end - 1], word[end]) is not 0 and var next && (step == 0 || step == next))
            {
                step = next;
                end++;
            }

            along += end - start >= FewestLetters ? end - start : 0;
            start = end;
        }

        return along > 0 && along * 4 >= word.Length * 3;
    }

    /// <returns>1 for the next key, -1 for the one before, 0 when they are not side by side.</returns>
    private static int StepBetween(char key, char next)
    {
        foreach (var row in s_rows)
        {
            var at = row.IndexOf(key, StringComparison.Ordinal);
            if (at >= 0 && row.IndexOf(next, StringComparison.Ordinal) is >= 0 and var other && Math.Abs(other - at) == 1)
            {
                return other - at;
            }
        }

        return 0;
    }
}
