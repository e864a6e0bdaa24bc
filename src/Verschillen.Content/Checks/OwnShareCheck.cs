using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Dialogs;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Checks;

/// <summary>A topic with bands of income can calculate with them: it has norms, and its dialog asks what the calculation needs.</summary>
internal static class OwnShareCheck
{
    public static void Run(ContentIndex index)
    {
        foreach (var file in index.Files.Of<TopicFile>())
        {
            CheckNorms(file);
            CheckDialog(file, index);
        }

        foreach (var file in index.Files.Of<DialogFile>())
        {
            CheckRulesAskedFor(file, index);
        }
    }

    private static void CheckNorms(TopicFile file)
    {
        var hasBands = file.Aspects.Any(entry => entry.HasKind && entry.Aspect.ValueKind == ValueKind.AbilityToPay);
        if (hasBands && file.Norms.Count == 0)
        {
            file.Journal.Fault(1, "Het onderwerp heeft een draagkracht, maar geen bedragen om mee te rekenen.", "Voeg 'normen' toe: de norm per maand, met bron en eerste dag.");
        }

        for (var i = 0; i < file.Norms.Count; i++)
        {
            var amount = file.Norms[i].Amount;
            if (file.Norms.Take(i).Any(other => other.Amount.Of == amount.Of && other.Amount.Household == amount.Household && other.Amount.Validity.Overlaps(amount.Validity)))
            {
                file.Journal.Fault(file.Norms[i].Line, "Deze norm geldt op dagen waarop al een andere norm geldt.", "Geef de vorige norm een laatste dag.");
            }
        }
    }

    private static void CheckDialog(TopicFile file, ContentIndex index)
    {
        if (!file.Aspects.Any(entry => entry.HasKind && entry.Aspect.ValueKind == ValueKind.AbilityToPay) || index.Dialog(file.Topic.Id) is not { } dialog)
        {
            return;
        }

        foreach (var (name, kind) in OwnShareQuestions.All)
        {
            if (!dialog.Questions.Any(entry => string.Equals(entry.Question.Name, name, StringComparison.Ordinal) && (!entry.HasKind || entry.Question.Kind == kind)))
            {
                dialog.Journal.Fault(1, $"Het onderwerp heeft een draagkracht, maar de vraag '{name}' van soort '{FieldWords.QuestionKinds.WordFor(kind)}' ontbreekt.", "Voeg de vraag toe; de berekening heeft haar nodig.");
            }
        }
    }

    private static void CheckRulesAskedFor(DialogFile file, ContentIndex index)
    {
        foreach (var entry in file.Questions)
        {
            if (entry.Question.OnlyWithRuleOn is { } id && index.Topic(file.Topic) is { } topic && index.Aspect(file.Topic, id) is null)
            {
                file.Journal.Fault(entry.Line, $"Het onderwerp '{file.Topic}' heeft geen vergelijkingspunt '{id}'.", Spelling.Hint(id, [.. topic.Aspects.Select(known => known.Aspect.Id)]));
            }
        }
    }
}
