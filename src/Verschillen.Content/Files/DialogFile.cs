using Verschillen.Content.Yaml;
using Verschillen.Domain;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>The questions of a topic and what people say about it (dialogs/onderwerp.yml).</summary>
internal sealed record DialogFile(
    FileJournal Journal,
    int Line,
    TopicId Topic,
    IReadOnlyList<string> Examples,
    IReadOnlyList<QuestionEntry> Questions) : IContentFile
{
    /// <returns>Null when the dialog names no topic; that is then reported.</returns>
    public static DialogFile? Read(Fields fields)
    {
        var topic = fields.TopicId("onderwerp");
        var examples = fields.Words("voorbeelden", required: true);
        var questions = fields.EachOf("vragen", QuestionEntry.Read);
        return topic is null ? null : new DialogFile(fields.Journal, fields.Line, topic.Value, examples, questions);
    }
}

/// <summary>A question in a dialog file.</summary>
internal sealed record QuestionEntry(
    int Line,
    string Name,
    QuestionKind Kind,
    ConditionEntry OnlyIf,
    Wording Text,
    Wording Why,
    Wording? Hint,
    Wording DoesNotFit,
    IReadOnlyList<ChoiceEntry> Choices)
{
    public static QuestionEntry Read(Fields fields)
    {
        var question = new QuestionEntry(
            fields.Line,
            fields.Id("naam"),
            fields.Word("soort", Vocabularies.QuestionKinds),
            ConditionEntry.Read(fields, "alleen_als"),
            fields.Wording("tekst"),
            fields.Wording("waarom"),
            fields.OptionalWording("hint"),
            fields.Wording("past_niet"),
            [.. fields.EntriesOf("keuzes").Select(entry => ChoiceEntry.Read(entry, fields))]);
        question.CheckChoices(fields);
        return question;
    }

    private void CheckChoices(Fields fields)
    {
        var hasChoices = Kind is QuestionKind.Choice or QuestionKind.MultiChoice;
        if (hasChoices && Choices.Count < 2)
        {
            fields.Journal.Fault(Line, $"De vraag '{Name}' heeft minder dan twee keuzes.", "Vul 'keuzes' aan, of maak er een vraag met ja of nee van.");
        }
        else if (!hasChoices && Choices.Count > 0)
        {
            fields.Journal.Fault(Line, $"De vraag '{Name}' heeft keuzes, maar is geen keuzevraag.", "Haal 'keuzes' weg, of maak de soort 'keuze' of 'meerkeuze'.");
        }
    }
}

/// <summary>A choice of a question in a dialog file.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">How it is shown.</param>
/// <param name="AlsoSaid">Other words that people use for it.</param>
internal sealed record ChoiceEntry(string Id, Wording Text, IReadOnlyList<string> AlsoSaid)
{
    public static ChoiceEntry Read(MapEntry entry, Fields question)
    {
        var id = question.CheckedId(entry.Key, entry.Line);
        return Fields.Read(entry.Value, question.Journal, fields => new ChoiceEntry(id, fields.Wording("tekst"), fields.Words("ook")));
    }
}
