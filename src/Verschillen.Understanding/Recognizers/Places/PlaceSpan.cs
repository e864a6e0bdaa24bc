namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>A place found in a message, before its part is known.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Entry">The name it was taken for.</param>
internal sealed record PlaceSpan(int Start, int End, PlaceEntry Entry)
{
    /// <summary>The first token of its name; a postcode may stand before it.</summary>
    public int NameStart { get; init; } = Start;

    /// <summary>Whether the name is not written so, and was guessed by its spelling.</summary>
    public bool IsGuess { get; init; }
}
