using Verschillen.Content.Yaml;
using Verschillen.Dialogs;

namespace Verschillen.Content.Files;

/// <summary>A question in a dialog file.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Question">The question.</param>
/// <param name="OnlyIf">Its condition, each test with its line.</param>
/// <param name="HasKind">False when its kind could not be read, so that nothing can be said of its answers.</param>
internal sealed record QuestionEntry(int Line, Question Question, ConditionEntry OnlyIf, bool HasKind)
{
    public static QuestionEntry Read(Fields fields)
    {
        var onlyIf = ConditionEntry.Read(fields, "alleen_als");
        var kind = fields.RequiredWord("soort", Vocabularies.QuestionKinds);
        var question = new Question(
            fields.Id("naam"),
            kind ?? default,
            fields.Wording("tekst"),
            fields.Wording("past_niet"))
        {
            Label = fields.OptionalWording("label"),
            Why = fields.OptionalWording("waarom"),
            Hint = fields.OptionalWording("hint"),
            Choices = [.. fields.EntriesOf("keuzes").Select(entry => ReadChoice(entry, fields))],
            OnlyIf = onlyIf.Condition,
        };
        return new QuestionEntry(fields.Line, question, onlyIf, kind is not null);
    }

    private static QuestionChoice ReadChoice(MapEntry entry, Fields question)
    {
        var id = question.CheckedId(entry.Key, entry.Line);
        return Fields.Read(entry.Value, question.Journal, fields => new QuestionChoice(id, fields.Wording("tekst"), fields.Words("ook")));
    }
}
