using Verschillen.Content.Files;

namespace Verschillen.Content.Checks;

/// <summary>Each intent, crisis, referral and topic is described once. Words of a topic that has no file yet wait until it has.</summary>
internal static class IntentionCheck
{
    public static void Run(ContentIndex index)
    {
        if (index.Files.Single<IntentionsFile>() is not { } file)
        {
            return;
        }

        file.Journal.ReportDoubles("De bedoeling", file.Intents.Select(entry => (entry.Line, IntentVocabulary.Intents.WordFor(entry.Words.Intent) ?? string.Empty)));
        file.Journal.ReportDoubles("De crisis", file.Crises.Select(entry => (entry.Line, IntentVocabulary.Crises.WordFor(entry.Words.Kind) ?? string.Empty)));
        file.Journal.ReportDoubles("De doorverwijzing", file.Referrals.Select(entry => (entry.Line, entry.Words.Id)));
        file.Journal.ReportDoubles("Het onderwerp", file.Topics.Select(entry => (entry.Line, entry.Words.Topic.Value)));
    }
}
