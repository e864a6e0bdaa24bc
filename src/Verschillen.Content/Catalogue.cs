using Verschillen.Dialogs;
using Verschillen.Understanding;

namespace Verschillen.Content;

/// <summary>One edition of the content, checked as a whole and never changed (catalogus).</summary>
/// <param name="Edition">Its name.</param>
/// <param name="Knowledge">What can be told and asked.</param>
/// <param name="Lexicon">The words that messages are read with.</param>
/// <param name="LexiconHash">SHA-256 over the files that the lexicon is made of, 64 hexadecimal digits in small letters: editions that differ in rules or pages alone share it, and what was learned.</param>
public sealed record Catalogue(Edition Edition, Knowledge Knowledge, Lexicon Lexicon, string LexiconHash)
{
    /// <summary>What was learned before from the words of the lexicon, which then holds no messages to learn from; null when it is to be learned.</summary>
    public TrainedModels? Learned { get; init; }
}

/// <summary>The name of a content: the same files have the same name, whatever the machine (uitgave).</summary>
/// <param name="Hash">SHA-256 over all files in the order of their names, 64 hexadecimal digits in small letters.</param>
public readonly record struct Edition(string Hash)
{
    private const int ShortLength = 12;

    /// <summary>The first 12 digits, as it is shown.</summary>
    public string Id => Hash[..ShortLength];

    public override string ToString() => Id;
}
