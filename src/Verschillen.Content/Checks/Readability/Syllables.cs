namespace Verschillen.Content.Checks.Readability;

/// <summary>Counts the syllables of Dutch words, by their vowels (lettergrepen).</summary>
/// <remarks>A rule of thumb, measured on 200 words counted by hand; see tests/Verschillen.Tests/Content/lettergrepen.csv.</remarks>
internal static class Syllables
{
    private const string Vowels = "aeiouyáàâéèêíìîóòôúùûäëïöü";

    /// <summary>A letter with dots begins a syllable of its own: "co-ör-di-na-tor".</summary>
    private const string Dotted = "äëïöü";

    private const string Plain = "aeiou";

    /// <summary>Vowels that sound as one, the longest first.</summary>
    private static readonly string[] s_together =
        ["eeu", "ieu", "eau", "aai", "ooi", "oei", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "au", "ou", "ai", "oi", "ay", "ey", "oy", "uy"];

    /// <summary>Pieces of words whose spelling misleads, mostly from English, and how many syllables fewer or more they have.</summary>
    private static readonly (string Piece, int Correction)[] s_exceptions =
    [
        ("coach", -1), ("team", -1), ("leas", -1), ("dealer", -1), ("online", -1), ("website", -1), ("service", -1), ("software", -1),
        ("update", -1), ("museum", 1), ("ieur", 1),
    ];

    /// <summary>The syllables of one word; a figure and a word without vowels count as one, capitals ("UWV") as one a letter.</summary>
    public static int In(string word)
    {
        if (word.Length is > 1 and < 6 && word.All(char.IsAsciiLetterUpper))
        {
            return word.Length;
        }

        var letters = word.ToLowerInvariant();
        var count = 0;
        for (var i = 0; i < letters.Length;)
        {
            if (IsVowel(letters, i))
            {
                count++;
                i += LengthAt(letters, i);
            }
            else
            {
                i++;
            }
        }

        return Math.Max(1, count + CorrectionFor(letters));
    }

    /// <summary>Whether a vowel sounds here: not the u of "quotum", nor the y of "royaal" and "yoga".</summary>
    private static bool IsVowel(string letters, int i) =>
        Vowels.Contains(letters[i], StringComparison.Ordinal) && letters[i] switch
        {
            'u' => i == 0 || letters[i - 1] != 'q',
            'y' => !IsPlainVowel(letters, i + 1) || (i > 0 && !IsPlainVowel(letters, i - 1)),
            _ => true,
        };

    private static bool IsPlainVowel(string letters, int i) => i < letters.Length && Plain.Contains(letters[i], StringComparison.Ordinal);

    /// <summary>How many letters the vowels that start here have together.</summary>
    private static int LengthAt(string letters, int i)
    {
        Span<char> sound = stackalloc char[3];
        var length = Math.Min(3, letters.Length - i);
        for (var j = 0; j < length; j++)
        {
            var letter = letters[i + j];
            if (j > 0 && Dotted.Contains(letter, StringComparison.Ordinal))
            {
                length = j;
                break;
            }

            var dotted = Dotted.IndexOf(letter, StringComparison.Ordinal);
            sound[j] = dotted < 0 ? letter : Plain[dotted];
        }

        var here = sound[..length];
        foreach (var together in s_together)
        {
            if (here.StartsWith(together, StringComparison.Ordinal))
            {
                return together.Length;
            }
        }

        return 1;
    }

    private static int CorrectionFor(string letters)
    {
        var correction = 0;
        foreach (var (piece, change) in s_exceptions)
        {
            if (letters.Contains(piece, StringComparison.Ordinal))
            {
                correction += change;
            }
        }

        return correction;
    }
}
