using System.Collections.Frozen;

namespace Verschillen.Understanding.Texts;

/// <summary>Makes sets of words that are looked up at each message.</summary>
internal static class WordSet
{
    /// <param name="words">The words, folded; each text may hold several with a space between.</param>
    public static FrozenSet<string> Of(params ReadOnlySpan<string> words) => words.ToArray().SelectMany(text => text.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
