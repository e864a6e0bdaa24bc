using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Content.Checks;

/// <summary>Conditions name a question or a finding that is there, and values that it can have.</summary>
internal static class ConditionCheck
{
    public static void Run(ContentIndex index)
    {
        foreach (var file in index.Files.Of<DialogFile>())
        {
            CheckQuestions(file.Questions, file.Journal);
        }

        CheckToldByOthers(index);
        foreach (var file in index.Files.Of<TopicFile>())
        {
            CheckTopic(file, index);
        }

        if (index.Files.Single<ConversationFile>() is { } conversation)
        {
            CheckQuestions(conversation.Questions, conversation.Journal);
        }
    }

    /// <summary>A question depends on earlier questions of its own file only.</summary>
    private static void CheckQuestions(IReadOnlyList<QuestionEntry> questions, FileJournal journal)
    {
        var earlier = new Dictionary<string, IReadOnlyList<string>?>(StringComparer.Ordinal);
        foreach (var entry in questions)
        {
            Check(entry.OnlyIf, earlier, journal);
            earlier.TryAdd(entry.Question.Name, AnswersTo(entry));
        }
    }

    /// <summary>
    /// An answer of another topic can mean yes to a question of yes or no. Whether that other question is asked may not hang on what is told in the same way: an
    /// intake asks those last, and its number (bewijsnummer) is read in the order in which it asks.
    /// </summary>
    private static void CheckToldByOthers(ContentIndex index)
    {
        var possible = new Dictionary<string, IReadOnlyList<string>?>(StringComparer.Ordinal);
        foreach (var (name, _, entry) in index.TopicQuestions)
        {
            possible.TryAdd(name, AnswersTo(entry));
        }

        var told = index.Files.Of<DialogFile>().SelectMany(ToldIn).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, journal, entry) in index.TopicQuestions.Where(one => one.Entry.YesIf.Tests.Count > 0))
        {
            Check(entry.YesIf, possible, journal);
            foreach (var (line, test) in entry.YesIf.Tests.Where(test => told.Contains(test.Test.Name)))
            {
                journal.Fault(line, $"'al_ja_als' noemt '{test.Name}', en die vraag heeft zelf 'al_ja_als' of hangt af van een vraag die dat heeft.", "Noem een vraag die er niet van afhangt. Anders klopt het bewijsnummer van de intake niet.");
            }

            if (entry is { HasKind: true, Question.Kind: not QuestionKind.YesNo })
            {
                journal.Fault(entry.Line, "'al_ja_als' past alleen bij een vraag met ja of nee.", "Haal 'al_ja_als' weg.");
            }
        }
    }

    /// <summary>The names of the questions that another topic may tell, and of those that are asked after one of them.</summary>
    private static List<string> ToldIn(DialogFile file)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in file.Questions.Where(entry => entry.YesIf.Tests.Count > 0 || entry.OnlyIf.Tests.Any(test => told.Contains(test.Test.Name))))
        {
            told.Add(entry.Question.Name);
        }

        return [.. file.Questions.Where(entry => told.Contains(entry.Question.Name)).Select(entry => entry.Question.NameFor(file.Topic))];
    }

    private static void CheckTopic(TopicFile file, ContentIndex index)
    {
        var dialog = index.Dialog(file.Topic.Id);
        if (dialog is null && index.Files.Exists($"{FileKinds.Dialogs}{file.Topic.Id}.yml"))
        {
            return; // The dialog could not be read, and says so itself.
        }

        var values = new Dictionary<string, IReadOnlyList<string>?>(StringComparer.Ordinal);
        foreach (var entry in dialog?.Questions ?? [])
        {
            values.TryAdd(entry.Question.Name, AnswersTo(entry));
        }

        // What is not looked at for a move that has been cannot decide about it.
        foreach (var entry in file.Aspects.Where(entry => !entry.Aspect.IsOnlyAhead))
        {
            values.TryAdd(entry.Aspect.InFrom, FindingsOn(entry));
            values.TryAdd(entry.Aspect.InTo, FindingsOn(entry));
        }

        foreach (var condition in file.Transitions.Select(entry => entry.OnlyIf).Concat(file.Steps.Select(entry => entry.OnlyIf)).Append(file.Gap?.OnlyIf).Concat(file.Aspects.SelectMany(entry => (IEnumerable<ConditionEntry?>)[entry.CountsIf, entry.MattersIf])))
        {
            Check(condition, values, file.Journal);
        }

        foreach (var step in file.Steps)
        {
            CheckWhatIsAskedFirst(step.OnlyIf, dialog?.Questions ?? [], file.Journal);
        }
    }

    /// <summary>
    /// A step also holds for a question that was not asked. One that is asked only after a certain answer is not asked of those who
    /// answered otherwise, so the step has to name that answer too.
    /// </summary>
    private static void CheckWhatIsAskedFirst(ConditionEntry condition, IReadOnlyList<QuestionEntry> questions, FileJournal journal)
    {
        foreach (var (line, test) in condition.Tests)
        {
            var asked = questions.FirstOrDefault(entry => entry.Question.Name.Equals(test.Name, StringComparison.Ordinal));
            foreach (var first in (asked?.OnlyIf.Tests ?? []).Where(first => condition.Tests.All(other => !other.Test.Name.Equals(first.Test.Name, StringComparison.Ordinal))))
            {
                journal.Fault(line, $"De vraag '{test.Name}' wordt niet aan iedereen gesteld. Zonder '{first.Test.Name}' geldt de stap ook voor wie haar niet kreeg.", $"Zet '{first.Test.Name}' ook in de voorwaarde.");
            }
        }
    }

    private static void Check(ConditionEntry? condition, Dictionary<string, IReadOnlyList<string>?> possible, FileJournal journal)
    {
        foreach (var (line, test) in condition?.Tests ?? [])
        {
            if (!possible.TryGetValue(test.Name, out var values))
            {
                journal.Fault(line, $"De voorwaarde noemt '{test.Name}', en die vraag of bevinding is hier niet bekend.", Spelling.Hint(test.Name, possible.Keys));
                continue;
            }

            foreach (var value in test.Values.Where(value => values?.Contains(value, StringComparer.Ordinal) == false))
            {
                journal.Fault(line, $"'{test.Name}' kan niet '{value}' zijn.", Spelling.Hint(value, [.. values!]));
            }
        }
    }

    /// <returns>Null when anything may be answered, as far as is known.</returns>
    private static IReadOnlyList<string>? AnswersTo(QuestionEntry entry) => entry.HasKind ? [.. entry.Question.Codes, Situation.NotKnown] : null;

    /// <returns>Null when anything may be found, as far as is known.</returns>
    private static IReadOnlyList<string>? FindingsOn(AspectEntry entry) => entry.Aspect.ValueKind switch
    {
        _ when !entry.HasKind => null,
        ValueKind.YesNo => [AskedQuestion.Yes, AskedQuestion.No, Situation.Known, Situation.NotKnown],
        ValueKind.Choice => [.. entry.Aspect.Choices.Select(choice => choice.Id), Situation.Known, Situation.NotKnown],
        _ => [Situation.Known, Situation.NotKnown],
    };
}
