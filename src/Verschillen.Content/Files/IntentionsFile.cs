using Verschillen.Content.Yaml;
using Verschillen.Domain;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>What messages are for, and the words of crisis and of referrals (dialogs/_bedoelingen.yml).</summary>
internal sealed record IntentionsFile(
    FileJournal Journal,
    IReadOnlyList<(int Line, IntentWords Words)> Intents,
    IReadOnlyList<(int Line, CrisisWords Words)> Crises,
    IReadOnlyList<ReferralEntry> Referrals) : IContentFile
{
    public static IntentionsFile Read(Fields fields) => new(
        fields.Journal,
        fields.EachOf("bedoelingen", ReadIntent, required: true),
        fields.EachOf("crisis", ReadCrisis, required: true),
        fields.EachOf("doorverwijzen", ReadReferral, required: true));

    private static (int Line, IntentWords Words) ReadIntent(Fields fields) => (
        fields.Line,
        new IntentWords(fields.Word("bedoeling", IntentVocabulary.Intents), fields.Words("woorden"), fields.Words("voorbeelden")));

    private static (int Line, CrisisWords Words) ReadCrisis(Fields fields) => (
        fields.Line,
        new CrisisWords(fields.Word("soort", IntentVocabulary.Crises), fields.Words("woorden", required: true), fields.Words("niet_als")));

    private static ReferralEntry ReadReferral(Fields fields) =>
        new(fields.Line, new ReferralWords(fields.Id("naam"), fields.Words("woorden", required: true)), fields.Wording("zin"));
}

/// <summary>A matter that belongs elsewhere.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Words">What people call it.</param>
/// <param name="Sentence">Whose business it is.</param>
internal sealed record ReferralEntry(int Line, ReferralWords Words, Wording Sentence);
