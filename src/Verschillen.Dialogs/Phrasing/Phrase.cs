namespace Verschillen.Dialogs.Phrasing;

/// <summary>A sentence that the program needs, by its key in the dialog files (zin).</summary>
/// <param name="Key">Its key, kebab-case.</param>
/// <param name="Slots">The names that its wordings may hold between braces.</param>
public sealed record Phrase(string Key, params IReadOnlyList<string> Slots);
