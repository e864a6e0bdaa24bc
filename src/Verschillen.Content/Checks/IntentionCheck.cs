using Verschillen.Content.Files;

namespace Verschillen.Content.Checks;

/// <summary>Each intent, crisis, referral and topic is described once, and examples are of one that is described. Words of a topic that has no file yet wait until it has.</summary>
internal static class IntentionCheck
{
    private const int MostOnStack = 512;

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
            foreach (var line in file.Messages)
            {
                var message = file.Kind is ExamplesFile.Answers ? line.Answer?.Text ?? line.Text : line.Text;
                if (dangers.TryGetValue(LettersOf(message), out var danger))
                {
                    file.Journal.Fault(line.Line, $"'{message}' staat ook in {danger}, als nood.", "Haal een van de twee weg.");
                }
            }
        }
    }

    private static string LettersOf(string message)
    {
        Span<char> letters = message.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[message.Length];
        var length = 0;
        foreach (var sign in message)
        {
            if (char.IsLetterOrDigit(sign) || sign == ' ')
            {
                letters[length++] = char.ToLowerInvariant(sign);
            }
        }

        return letters[..length].Trim(' ').ToString();
    }

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
