using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes a question of a word that belongs to no topic as one for what it is and what to do with it: that is all that we know of it (begrip).</summary>
internal static class AskedWords
{
    /// <summary>"Betaalt de gemeente een tolk gebarentaal", "is er een tolk bij het gesprek".</summary>
    /// <returns>The reading as it is meant.</returns>
    public static Reading Meant(Knowledge knowledge, DialogState state, Reading reading) =>
        reading is { Intent: Intent.AskRule or Intent.Apply or Intent.ClientSupport or Intent.OutOfScope, ReferralId: null, Topics.Count: 0, Places.Count: 0, GlossaryWords.Count: > 0 }
        && (state.Topic() is null || reading.AspectIds.Count == 0)
        && reading.GlossaryWords.Select(knowledge.WordWith).All(term => term is { Topic: null, Advice: not null })
            ? reading with { Intent = Intent.Explain }
            : reading;
}
