using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads "eerste", "2de", "vijftiende" (rangtelwoorden).</summary>
internal static class OrdinalWords
{
    private static readonly string[] s_irregular =
        ["nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

    /// <summary>The rank that a word names.</summary>
    /// <returns>Null when it names none.</returns>
    public static int? Parse(string word)
    {
        var at = Array.IndexOf(s_irregular, word);
        if (at > 0)
        {
            return at;
        }

        var stem = word switch
        {
            _ when word.EndsWith("tiende", StringComparison.Ordinal) => word[..^2],
            _ when word.EndsWith("ste", StringComparison.Ordinal) => word[..^3],
            _ => null,
        };
        return stem is { Length: > 4 } && NumberWords.Parse(stem) is { } value && value is >= 8 and < 1000 ? (int)value : null;
    }

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
            && message[index + 1].Before == Gap.None && message[index + 1].Text is "e" or "de" or "ste" or "ste" or "st" or "nd" or "th";
        return isWritten && int.TryParse(token.Text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? (number, index + 2) : default;
    }
}
