using Verschillen.Content.Yaml;
using Verschillen.Domain;

namespace Verschillen.Content.Files;

/// <summary>The sentences that the program needs (dialogs/_zinnen.yml, and for the intake dialogs/_intake.yml).</summary>
internal sealed record PhrasesFile(FileJournal Journal, IReadOnlyList<PhraseEntry> Phrases) : IContentFile
{
    public static PhrasesFile Read(Fields fields) => new(fields.Journal, PhraseEntry.ReadAll(fields, required: true));
}

/// <summary>What is asked once for all topics, and the sentences around it (dialogs/_gesprek.yml).</summary>
internal sealed record ConversationFile(FileJournal Journal, IReadOnlyList<QuestionEntry> Questions, IReadOnlyList<PhraseEntry> Phrases) : IContentFile
{
    public static ConversationFile Read(Fields fields) =>
        new(fields.Journal, fields.EachOf("vragen", QuestionEntry.Read, required: true), PhraseEntry.ReadAll(fields, required: false));
}

/// <summary>A sentence in a dialog file; its words between braces are filled in by the program.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Key">Its name.</param>
/// <param name="Wording">Its wordings, with their slots.</param>
internal sealed record PhraseEntry(int Line, string Key, Wording Wording)
{
    /// <summary>Reads the field "zinnen".</summary>
    public static IReadOnlyList<PhraseEntry> ReadAll(Fields fields, bool required) =>
        [.. fields.EntriesOf("zinnen", required).Select(entry => new PhraseEntry(
            entry.Line,
            fields.CheckedId(entry.Key, entry.Line),
            Fields.Read(entry.Value, fields.Journal, phrase => phrase.WordingWithSlots())))];
}
