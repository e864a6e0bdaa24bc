using Verschillen.Content.Files;
using Verschillen.Dialogs;
using Verschillen.Understanding;

namespace Verschillen.Content.Checks;

/// <summary>Answers to learn from are of a question that is asked, and each says what it answers.</summary>
internal static class AnswerCheck
{
    public static void Run(ContentIndex index)
    {
        var questions = QuestionsIn(index);
        foreach (var file in index.Files.Of<ExamplesFile>().Where(file => string.Equals(file.Kind, ExamplesFile.Answers, StringComparison.Ordinal)))
        {
            if (questions.TryGetValue(file.Label, out var question) && question.Kind == QuestionKind.MultiChoice)
            {
                // A line gives one choice, so that of "een rolstoel en een lift" only one would be heard.
                file.Journal.Fault(0, $"Op de vraag '{file.Label}' mogen meer antwoorden tegelijk, en dat kan de chat niet leren.", "Haal het bestand weg. De chat kent de antwoorden aan de woorden bij 'ook'.");
            }
            else if (question is not null)
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
        foreach (var message in file.Messages.Where(message => message.Answer is not { } example || !values.Contains(example.Value, StringComparer.Ordinal)))
        {
            file.Journal.Fault(message.Line, $"'{message.Text}' zegt niet wat het antwoord is.", $"Zet er een van deze voor, met een dubbele punt: {string.Join(", ", values)}.");
        }

        foreach (var twice in file.Messages.Where(message => message.Answer is not null).GroupBy(message => message.Answer!.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            file.Journal.Fault(twice.Last().Line, $"'{twice.Key}' staat er twee keer.", $"Haal een van de twee weg. De eerste staat op regel {twice.First().Line}.");
        }
    }

    private static Dictionary<string, Question> QuestionsIn(ContentIndex index) => index.TopicQuestions.Select(one => (one.Name, one.Entry.Question))
        .Concat(index.Files.Single<ConversationFile>()?.Questions.Select(entry => (entry.Question.Name, entry.Question)) ?? [])
        .DistinctBy(named => named.Name, StringComparer.Ordinal)
        .ToDictionary(named => named.Name, named => named.Question, StringComparer.Ordinal);
}
