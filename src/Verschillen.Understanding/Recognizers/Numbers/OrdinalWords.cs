using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Numbers;

/// <summary>Reads "eerste", "2de", "vijftiende" (rangtelwoorden).</summary>
internal static class OrdinalWords
{
    // "vier miljoen vierhonderdduizendste" is two words; nobody writes a rank in more than this.
    private const int MostWords = 4;

    private static readonly string[] s_irregular =
        ["nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

    // What a rank above a hundred may end with: "honderdtweede".
    private static readonly (string Word, int Rank)[] s_endings = [.. s_irregular.Select((word, rank) => (word, rank)).Where(ending => ending.rank > 0), ("eende", 1)];

    /// <summary>The rank that a word names.</summary>
    /// <returns>Null when it names none.</returns>
    public static int? Parse(string word) => Large(word) is { } rank && rank < 1000 ? (int)rank : null;

    /// <summary>The rank at a token, also when written "1e" or "2 de".</summary>
    /// <returns>Zero as end when there is none.</returns>
    public static (int Rank, int End) At(Message message, int index)
    {
        var token = message[index];
        if (token.IsWord)
        {
            return Parse(token.Text) is { } rank ? (rank, index + 1) : default;
        }

        var isWritten = token.Kind == TokenKind.Number && token.Text.Length <= 3 && index + 1 < message.Count
            && message[index + 1].Before == Gap.None && message[index + 1].Text is "e" or "de" or "ste" or "st" or "nd" or "rd" or "th";
        return isWritten && int.TryParse(token.Text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? (number, index + 2) : default;
    }

    /// <summary>The rank at a token, also of several words: "tweeduizend en zestiende".</summary>
    /// <returns>Null when there is none.</returns>
    public static (decimal Rank, int End)? LongestAt(Message message, int index)
    {
        // "een biljoenste" is a part, not a rank.
        var part = message.Is(index, "een") ? index + 1 : index;
        if (part < message.Count && message.Is(part - 1, "een") && message[part].Text.EndsWith("joenste", StringComparison.Ordinal))
        {
            return null;
        }

        if (At(message, index) is { End: > 0 } written && !message[index].IsWord)
        {
            return written;
        }

        (decimal Rank, int End)? longest = null;
        var joined = string.Empty;
        for (var end = index; end < Math.Min(index + MostWords, message.Count) && message[end].IsWord; end++)
        {
            joined += message[end].Text;
            longest = Large(joined) is { } rank ? (rank, end + 1) : longest;
        }

        return longest;
    }

    /// <summary>The rank that a word names, however high.</summary>
    /// <returns>Null when it names none.</returns>
    public static decimal? Large(string word)
    {
        if (!MayBe(word))
        {
            return null; // as nearly every word
        }

        var at = Array.IndexOf(s_irregular, word);
        if (at >= 0)
        {
            return at;
        }

        // "honderdtweede": a number, and a rank below thirteen behind it.
        foreach (var (end, rank) in s_endings)
        {
            if (word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal) && NumberWords.Parse(WithoutAnd(word[..^end.Length])) is { } hundreds and >= 100 && hundreds % 100 == 0)
            {
                return hundreds + rank;
            }
        }

        var stem = word switch
        {
            _ when word.EndsWith("tiende", StringComparison.Ordinal) => word[..^2],
            _ when word.EndsWith("ste", StringComparison.Ordinal) => word[..^3],
            _ => null,
        };
        return stem is { Length: > 4 } && NumberWords.Parse(stem) is { } value && value >= 8 ? value : null;
    }

    /// <summary>Whether a word ends as ranks do.</summary>
    public static bool MayBe(string word) => word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("ste", StringComparison.Ordinal);

    private static string WithoutAnd(string word) => word.EndsWith("en", StringComparison.Ordinal) && NumberWords.Parse(word) is null ? word[..^2] : word;
}
