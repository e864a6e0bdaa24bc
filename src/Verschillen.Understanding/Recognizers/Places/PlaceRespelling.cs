namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Other ways to spell a name: two letters that changed places ("edma"), a letter held down ("annne"), and vowels as they sound in the east and the south ("Riessen", "Huuzen").</summary>
internal static class PlaceRespelling
{
    private static readonly (string Heard, string Written)[] s_vowels = [("ie", "ij"), ("uu", "ui"), ("oe", "ui"), ("ao", "aa"), ("oa", "aa"), ("eu", "oo"), ("iej", "ij")];

    /// <param name="letters">Folded letters without spaces.</param>
    /// <returns>Each other spelling, likeliest first.</returns>
    public static IEnumerable<string> Of(string letters)
    {
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            if (letters[i] != letters[i + 1])
            {
                yield return string.Concat(letters.AsSpan(0, i), [letters[i + 1], letters[i]], letters.AsSpan(i + 2));
            }
        }

        for (var i = 0; i + 2 < letters.Length; i++)
        {
            if (letters[i] == letters[i + 1] && letters[i] == letters[i + 2])
            {
                var shorter = letters.Remove(i, 1);
                yield return shorter;
                yield return shorter + "n";
            }
        }

        foreach (var (heard, written) in s_vowels)
        {
            if (letters.IndexOf(heard, StringComparison.Ordinal) is var at and >= 0)
            {
                yield return string.Concat(letters.AsSpan(0, at), written, letters.AsSpan(at + heard.Length));
            }
        }
    }
}
