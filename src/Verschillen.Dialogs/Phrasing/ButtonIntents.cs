using Verschillen.Understanding;

namespace Verschillen.Dialogs.Phrasing;

/// <summary>What each button asks for; its words, typed or pressed, mean just that.</summary>
public static class ButtonIntents
{
    public static IReadOnlyList<(Phrase Phrase, Intent Intent)> All { get; } =
    [
        (Phrases.DoOtherTopic, Intent.OtherTopic),
        (Phrases.DoLaterQuestion, Intent.LaterQuestion),
        (Phrases.DoSummary, Intent.Summary),
        (Phrases.DoSimpler, Intent.Simpler),
        (Phrases.DoOrdinary, Intent.Ordinary),
        (Phrases.DoLonger, Intent.Longer),
        (Phrases.DoHelp, Intent.Help),
        (Phrases.DoPerson, Intent.ClientSupport),
        (Phrases.DoReport, Intent.ReportFault),
        (Phrases.DoStop, Intent.Stop),
        (Phrases.DoCompare, Intent.CompareMove),
    ];
}
