using Verschillen.Content.Files;

namespace Verschillen.Content.Checks;

/// <summary>Each intent, crisis, referral and topic is described once, and examples are of one that is described. Words of a topic that has no file yet wait until it has.</summary>
internal static class IntentionCheck
{
    public static void Run(ContentIndex index)
    {
        if (index.Files.Single<IntentionsFile>() is not { } file)
        {
            return;
        }

        file.Journal.ReportDoubles("De bedoeling", file.Intents.Select(entry => (entry.Line, IntentFieldWords.Intents.WordFor(entry.Words.Intent) ?? string.Empty)));
        file.Journal.ReportDoubles("De crisis", file.Crises.Select(entry => (entry.Line, IntentFieldWords.Crises.WordFor(entry.Words.Kind) ?? string.Empty)));
        file.Journal.ReportDoubles("De doorverwijzing", file.Referrals.Select(entry => (entry.Line, entry.Words.Id)));
        file.Journal.ReportDoubles("Het onderwerp", file.Topics.Select(entry => (entry.Line, entry.Words.Topic.Value)));
        CheckExamples(index, file);
        CheckDanger(index);
    }

    /// <summary>What is danger in one file cannot only sound like it in another.</summary>
    private static void CheckDanger(ContentIndex index)
    {
        var dangers = index.Files.Of<ExamplesFile>().Where(file => string.Equals(file.Kind, ExamplesFile.Crises, StringComparison.Ordinal))
            .SelectMany(file => file.Messages.Select(message => (Message: LettersOf(message.Text), file.Journal.Path)))
            .DistinctBy(danger => danger.Message, StringComparer.Ordinal)
            .ToDictionary(danger => danger.Message, danger => danger.Path, StringComparer.Ordinal);
        foreach (var file in index.Files.Of<ExamplesFile>().Where(file => file.Kind is ExamplesFile.SoundAlikes or ExamplesFile.Answers))
        {
            foreach (var (line, message) in file.Messages.Select(message => (message.Line, Text: file.Kind is ExamplesFile.Answers ? message.Answer?.Text ?? message.Text : message.Text)).Where(message => dangers.ContainsKey(LettersOf(message.Text))))
            {
                file.Journal.Fault(line, $"'{message}' staat ook in {dangers[LettersOf(message)]}, als nood.", "Haal een van de twee weg.");
            }
        }
    }

    private static string LettersOf(string message) => string.Concat(message.Where(sign => char.IsLetterOrDigit(sign) || sign == ' ')).Trim().ToLowerInvariant();

    private static void CheckExamples(ContentIndex index, IntentionsFile file)
    {
        var known = new Dictionary<string, HashSet<string?>>(StringComparer.Ordinal)
        {
            [ExamplesFile.Intents] = [.. file.Intents.Select(entry => IntentFieldWords.Intents.WordFor(entry.Words.Intent))],
            [ExamplesFile.Crises] = [.. file.Crises.Select(entry => IntentFieldWords.Crises.WordFor(entry.Words.Kind))],
            [ExamplesFile.SoundAlikes] = [.. file.Crises.Select(entry => IntentFieldWords.Crises.WordFor(entry.Words.Kind))],
            [ExamplesFile.Referrals] = [.. file.Referrals.Select(entry => entry.Words.Id)],
            [ExamplesFile.Topics] = [.. index.TopicNames],
        };
        foreach (var examples in index.Files.Of<ExamplesFile>().Where(examples => known.TryGetValue(examples.Kind, out var labels) && !labels.Contains(examples.Label)))
        {
            examples.Journal.Fault(0, $"'{examples.Label}' is er niet, dus van deze voorbeelden wordt niet geleerd.", $"Noem het bestand naar een van deze: {string.Join(", ", known[examples.Kind].Order(StringComparer.Ordinal))}.");
        }
    }
}
