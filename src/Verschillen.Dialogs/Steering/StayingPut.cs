using Verschillen.Dialogs.Phrasing;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Tells who does not move what holds where they live, or in the municipalities that they named, instead of asking on about a move (geen verhuizing).</summary>
internal static class StayingPut
{
    /// <summary>"Ik blijf in Ede wonen, kan ik een scootmobiel krijgen": the model hears somewhere to live in it, and so a move; it asks what holds there.</summary>
    public static Reading Meant(DialogState state, Reading reading) =>
        state.Goal is Goal.None && reading is { StaysPut: true, Intent: Intent.CompareMove, Topics.Count: > 0, Places: [{ Role: PlaceRole.In }] } ? reading.AsRuleQuestion() : reading;

    /// <summary>The state in which that is told, where a question of the move waits, or where somebody stays who told of a move.</summary>
    /// <returns>Null when neither is so, or the message says nothing of the kind.</returns>
    public static DialogState? Of(DialogState state, Reading reading)
    {
        var isOfTheMove = state.Asked is SharedQuestions.From or SharedQuestions.To or SharedQuestions.Day or SharedQuestions.Role || StaysWhereTheyLive(state, reading);
        if (!reading.StaysPut || !isOfTheMove)
        {
            return null;
        }

        IReadOnlyList<string> spokenOf = reading.Places is [{ IsAmbiguous: false } place] ? [place.Candidates[0].ToString()]
            : state is { Asked: SharedQuestions.Role, Pending: [var pending] } ? [pending]
            : [.. new[] { SharedQuestions.From, SharedQuestions.To }.Select(state.MunicipalityIn).Where(code => code is not null).Select(code => code!.Value.ToString()).Distinct(StringComparer.Ordinal)];
        var staying = state.Without(SharedQuestions.From).Without(SharedQuestions.To).Without(SharedQuestions.Day) with { Goal = Goal.Rule, Asked = null, Pending = [], TimesPut = 0 };
        return spokenOf.Count > 0 ? staying.With(SharedQuestions.In, spokenOf) : staying;
    }

    /// <summary>"Ik blijf in Breda", of who would move from there.</summary>
    private static bool StaysWhereTheyLive(DialogState state, Reading reading) =>
        state is { Goal: Goal.Compare, HasMoved: false } && state.IsMoveKnown() && reading is { Topics.Count: 0, Choices.Count: 0, Places: [{ IsAmbiguous: false } place] } && place.Candidates[0] == state.MunicipalityIn(SharedQuestions.From);

    /// <summary>What they hear of it first.</summary>
    public static string Notice(Knowledge knowledge, DialogState state) => knowledge.Phrasebook.Say(Phrases.StaysPut, state.Level);
}
