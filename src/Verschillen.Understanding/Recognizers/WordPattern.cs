using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>A phrase of a word file as a pattern: words, "a|b" for one of several, "*" for up to four words between.</summary>
/// <param name="Label">What it stands for, as a number among the patterns.</param>
/// <param name="Parts">Its words. Never empty.</param>
internal sealed record WordPattern(int Label, PatternPart[] Parts)
{
    /// <summary>How many other words "*" stands for at most.</summary>
    public const int WidestGap = 4;

    /// <summary>Whether it is one run of fixed words, so that writing it together or apart is the same.</summary>
    public bool IsPlain => Array.TrueForAll(Parts, part => part.Stems.Length == 1 && !part.IsAfterGap);

    /// <exception cref="FormatException">The text has no words.</exception>
    public static WordPattern Parse(string text, int label)
    {
        var parts = new List<PatternPart>();
        var isAfterGap = false;
        foreach (var piece in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece is "*")
            {
                isAfterGap = parts.Count > 0;
                continue;
            }

            if (piece.Contains('|', StringComparison.Ordinal))
            {
                parts.Add(new PatternPart([.. piece.Split('|').SelectMany(word => Words(word).Take(1)).Select(word => Stem.Of(word))], isAfterGap));
                isAfterGap = false;
                continue;
            }

            foreach (var word in Words(piece))
            {
                parts.Add(new PatternPart([Stem.Of(word)], isAfterGap));
                isAfterGap = false;
            }
        }

        return parts.Count > 0 ? new WordPattern(label, [.. parts]) : throw new FormatException($"'{text}' has no words.");
    }

    /// <summary>The token after the words that fit when it begins at a token.</summary>
    /// <returns>-1 when it does not.</returns>
    public int Match(ReadOnlySpan<string> stems, int start) => stems.Length - start < Parts.Length ? -1 : Match(stems, start, 0);

    private int Match(ReadOnlySpan<string> stems, int at, int part)
    {
        if (part == Parts.Length)
        {
            return at;
        }

        var last = Parts[part].IsAfterGap ? Math.Min(at + WidestGap, stems.Length - 1) : Math.Min(at, stems.Length - 1);
        for (var i = at; i <= last; i++)
        {
            if (Parts[part].Fits(stems[i]) && Match(stems, i + 1, part + 1) is >= 0 and var end)
            {
                return end;
            }
        }

        return -1;
    }

    private static IEnumerable<string> Words(string text) =>
        Message.Of(text).Tokens.Where(token => token.Kind != TokenKind.Sign).Select(token => token.Text);
}

/// <summary>One place in a pattern.</summary>
/// <param name="Stems">The stems that fit there.</param>
/// <param name="IsAfterGap">Whether other words may stand before it.</param>
internal readonly record struct PatternPart(string[] Stems, bool IsAfterGap)
{
    public bool Fits(string stem)
    {
        foreach (var own in Stems)
        {
            if (string.Equals(own, stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A pattern found in a message.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="IsTight">Whether no other words stand between its own.</param>
internal readonly record struct PatternHit(int Label, int Start, int End, bool IsTight)
{
    public int Length => End - Start;

    public bool Covers(PatternHit other) => Start <= other.Start && End >= other.End && Length > other.Length;
}
