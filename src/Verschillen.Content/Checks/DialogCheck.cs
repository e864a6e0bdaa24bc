using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Dialogs;

namespace Verschillen.Content.Checks;

/// <summary>A dialog belongs to a topic, and its questions have unique names; the shared questions are all there.</summary>
internal static class DialogCheck
{
    public static void Run(ContentIndex index)
    {
        foreach (var file in index.Files.Of<DialogFile>())
        {
            if (!index.IsTopic(file.Topic))
            {
                file.Journal.Fault(file.Line, $"Het onderwerp '{file.Topic}' bestaat niet.", Spelling.Hint(file.Topic.Value, index.TopicNames));
            }

            file.Journal.ReportDoubles("De vraag", file.Questions.Select(NameOf));
        }

        CheckSharedBetweenTopics(index);
        if (index.Files.Single<ConversationFile>() is { } conversation)
        {
            CheckShared(conversation);
        }
    }

    /// <summary>One question that several topics ask wants the same answers.</summary>
    private static void CheckSharedBetweenTopics(ContentIndex index)
    {
        var first = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var file in index.Files.Of<DialogFile>())
        {
            foreach (var entry in file.Questions.Where(entry => entry.Question.SharedAs is { Length: > 0 }))
            {
                var name = entry.Question.SharedAs!;
                if (!first.TryAdd(name, entry.Question) &&
                    (first[name].Kind != entry.Question.Kind || !AnswersOf(first[name]).SequenceEqual(AnswersOf(entry.Question), StringComparer.Ordinal)))
                {
                    file.Journal.Fault(entry.Line, $"De gedeelde vraag '{name}' heeft elders andere antwoorden.", "Maak 'soort', 'keuzes' en 'al_ja_als' gelijk, of haal 'gedeeld' weg.");
                }
            }
        }
    }

    private static IEnumerable<string> AnswersOf(Question question) =>
        question.Choices.Select(choice => choice.Id).Concat(question.YesIf.Select(test => $"{test.Name}: {string.Join(',', test.Values)}"));

    private static void CheckShared(ConversationFile file)
    {
        file.Journal.ReportDoubles("De vraag", file.Questions.Select(NameOf));
        var names = file.Questions.Select(entry => entry.Question.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in SharedQuestions.All.Where(name => !names.Contains(name)))
        {
            file.Journal.Fault(0, $"De vraag '{name}' ontbreekt.", "Voeg de vraag toe bij 'vragen'.");
        }

        foreach (var entry in file.Questions.Where(entry => !SharedQuestions.All.Contains(entry.Question.Name, StringComparer.Ordinal)))
        {
            file.Journal.Fault(entry.Line, $"De vraag '{entry.Question.Name}' wordt nooit gesteld.", Spelling.Hint(entry.Question.Name, SharedQuestions.All));
        }
    }

    private static (int Line, string Name) NameOf(QuestionEntry entry) => (entry.Line, entry.Question.Name);
}
