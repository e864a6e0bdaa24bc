namespace Verschillen.Understanding.Texts;

/// <summary>A word, number or sign of a message.</summary>
/// <param name="Text">Folded letters without apostrophes, digits with their dots and commas, or one sign.</param>
/// <param name="Start">Where it begins in the original.</param>
/// <param name="End">Where it ends in the original, not included.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="HasCapital">Whether it begins with a capital.</param>
/// <param name="Before">What parts it from the token before.</param>
internal readonly record struct Token(string Text, int Start, int End, TokenKind Kind, bool HasCapital, Gap Before)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool Is(string word) => string.Equals(Text, word, StringComparison.Ordinal);
}

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>€, $, %, an arrow or a plus.</summary>
    Sign,
}

/// <summary>What stands between two tokens; the strongest counts.</summary>
internal enum Gap
{
    /// <summary>Nothing: "3811AB".</summary>
    None,
    Space,
    Hyphen,
    Comma,

    /// <summary>The end of a sentence or a line, or the start of the message.</summary>
    Stop,
}
