using Verschillen.Content.Yaml;
using Verschillen.Dialogs;
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
        var questions = fields.EachOf("vragen", ReadQuestion);
        return topic is null ? null : new DialogFile(fields.Journal, fields.Line, topic.Value, examples, questions);
    }

    private static QuestionEntry ReadQuestion(Fields fields)
    {
        var entry = QuestionEntry.Read(fields);
        fields.Required("waarom");
        if (entry.HasKind)
        {
            CheckKind(entry.Question, fields);
        }

        return entry;
    }

    private static void CheckKind(Question question, Fields fields)
    {
        if (question.Kind is QuestionKind.Municipality or QuestionKind.Date)
        {
            fields.Journal.Fault(fields.Line, "Een gemeente of een datum wordt niet per onderwerp gevraagd.", "Kies: ja_nee, keuze, meerkeuze, bedrag, percentage of inkomen.");
        }

        CheckChoices(question, fields);
    }

    private static void CheckChoices(Question question, Fields fields)
    {
        var needsChoices = question.Kind is QuestionKind.Choice or QuestionKind.MultiChoice;
        if (needsChoices && question.Choices.Count < 2)
        {
            fields.Journal.Fault(fields.Line, $"De vraag '{question.Name}' heeft minder dan twee keuzes.", "Vul 'keuzes' aan, of maak er een vraag met ja of nee van.");
        }
        else if (!needsChoices && question.Choices.Count > 0)
        {
            fields.Journal.Fault(fields.Line, $"De vraag '{question.Name}' heeft keuzes, maar is geen keuzevraag.", "Haal 'keuzes' weg, of maak de soort 'keuze' of 'meerkeuze'.");
        }
    }
}
