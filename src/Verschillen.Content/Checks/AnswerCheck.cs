using Verschillen.Content.Files;
using Verschillen.Dialogs;
using Verschillen.Understanding;

namespace Verschillen.Content.Checks;

/// <summary>Answers to learn from are of a question that is asked, and each says what it answers.</summary>
internal static class AnswerCheck
{
    public static void Run(ContentIndex index)
    {
        var questions = QuestionsIn(index.Files);
        foreach (var file in index.Files.Of<ExamplesFile>().Where(file => string.Equals(file.Kind, ExamplesFile.Answers, StringComparison.Ordinal)))
        {
            if (questions.TryGetValue(file.Label, out var question))
            {
                CheckLines(file, [.. AskedQuestions.Of(file.Label, question).Values, AnswerExample.NotKnown, AnswerExample.Nothing]);
            }
            else
            {
                file.Journal.Fault(0, $"De vraag '{file.Label}' is er niet, dus van deze antwoorden wordt niet geleerd.", "Noem het bestand naar een vraag, zoals 'vervoer.pas'.");
            }
        }
    }

    private static void CheckLines(ExamplesFile file, IReadOnlyList<string> values)
    {
        foreach (var message in file.Messages.Where(message => LabelledLine.Parse(message) is not { } example || !values.Contains(example.Value, StringComparer.Ordinal)))
        {
            file.Journal.Fault(0, $"'{message}' zegt niet wat het antwoord is.", $"Zet er een van deze voor, met een dubbele punt: {string.Join(", ", values)}.");
        }

        foreach (var twice in file.Messages.Select(LabelledLine.Parse).OfType<AnswerExample>().GroupBy(example => example.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            file.Journal.Fault(0, $"'{twice.Key}' staat er twee keer.", "Haal een van de twee weg.");
        }
    }

    private static Dictionary<string, Question> QuestionsIn(ContentFiles files) =>
        files.Of<DialogFile>().SelectMany(file => file.Questions.Select(entry => (Name: $"{file.Topic.Value}.{entry.Question.Name}", entry.Question)))
            .Concat(files.Single<ConversationFile>()?.Questions.Select(entry => (entry.Question.Name, entry.Question)) ?? [])
            .DistinctBy(named => named.Name, StringComparer.Ordinal)
            .ToDictionary(named => named.Name, named => named.Question, StringComparer.Ordinal);
}
