using Verschillen.Content.Files;

namespace Verschillen.Content.Checks;

/// <summary>Each intent, crisis and referral is described once.</summary>
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
    }
}
