using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Which municipality decides on what is talked about, and what that is: one to object to, or one that is waited for.</summary>
internal static class Deciding
{
    /// <summary>Whether a message, or what led to an answer, is about a decision of a municipality.</summary>
    public static bool IsOf(Intent intent, IReadOnlyList<string> words) => intent is Intent.LateDecision || Objections.Is(intent, words);

    /// <summary>The one named, else that of the decision told last.</summary>
    /// <returns>Empty when there is neither.</returns>
    public static IReadOnlyList<MunicipalityCode> NamedOrTold(DialogState state, Reading reading) =>
        NamedIn(reading) is { Count: > 0 } named ? named : state.Told is { } told && IsOf(told.Intent, told.GlossaryWords) ? [.. told.Municipalities.Select(MunicipalityCode.Parse)] : [];

    /// <summary>"Amersfoort wees mijn aanvraag af, ik verhuis naar Utrecht": the municipality that decided is not the one gone to, when another is named.</summary>
    /// <returns>Empty when none is named.</returns>
    private static IReadOnlyList<MunicipalityCode> NamedIn(Reading reading)
    {
        var named = reading.Places.Where(place => !place.IsAmbiguous).ToList();
        var deciding = named.Exists(place => place.Role is not PlaceRole.To) ? named.Where(place => place.Role is not PlaceRole.To) : named;
        return [.. deciding.Select(place => place.Candidates[0]).Distinct()];
    }

    /// <summary>"Huishoudelijke hulp", "Amersfoort", of who is not moving and was told about a decision: what it is about, or who decides. Of who moves, it is one of the two municipalities.</summary>
    public static bool NamesOnlyWhatItIsOf(DialogState state, Reading reading) =>
        reading is { Intent: Intent.None or Intent.CompareMove or Intent.Tell, Crisis: null, Assent: null, Dates.Count: 0, IsCorrection: false } && (NamesOneOfTheMove(state, reading)
            || (state is { Goal: Goal.None, Asked: null } && reading is { Intent: Intent.None, IsSaidBack: false } && (reading.Topics, reading.Places) is ([_], []) or ([], [{ Role: PlaceRole.In or PlaceRole.Other, IsAmbiguous: false }])));

    private static bool NamesOneOfTheMove(DialogState state, Reading reading) => state.IsMoveKnown() && state.Asked is not (SharedQuestions.From or SharedQuestions.To or SharedQuestions.In or SharedQuestions.Role)
        && reading is { Topics.Count: 0, AspectIds.Count: 0, Places: [{ IsAmbiguous: false } place] } && (place.Candidates[0] == state.Move().From || place.Candidates[0] == state.Move().To);

    /// <summary>Such a message as the question that was answered, of that topic or municipality.</summary>
    public static Reading AskedOf(Reading reading, Intent intent) =>
        reading with { Intent = intent, Score = 1, Places = [.. reading.Places.Select(place => place with { Role = PlaceRole.In })] };

    /// <summary>What a decision is about is written into a letter to send, so that it is only what somebody named.</summary>
    public static Reading WithoutGuess(Reading reading) =>
        reading is { IsTopicGuessed: true, Intent: Intent.Objection or Intent.LateDecision } ? reading with { Topics = [], AspectIds = [], IsTopicGuessed = false } : reading;
}
