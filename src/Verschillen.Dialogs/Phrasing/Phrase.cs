using System.Text.RegularExpressions;

namespace Verschillen.Dialogs.Phrasing;

/// <summary>A sentence that the program needs, by its key in the dialog files (zin).</summary>
/// <param name="Key">Its key, kebab-case.</param>
/// <param name="Slots">The names that its wordings may hold between braces.</param>
public sealed partial record Phrase(string Key, params IReadOnlyList<string> Slots)
{
    /// <summary>Those of the slots that a wording may leave out.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Whether every slot of a text is one that the program fills.</summary>
    public bool Fills(string? text) =>
        text is null || SlotPattern().Matches(text).All(slot => Slots.Contains(slot.Groups["name"].Value, StringComparer.Ordinal));

    [GeneratedRegex(@"\{(?<name>[^}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SlotPattern();
}
