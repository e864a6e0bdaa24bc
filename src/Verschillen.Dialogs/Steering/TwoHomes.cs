using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Asks which of two municipalities is left, where it is only told who lives in which: "mijn vader woont in Ede, ik woon in Zeist" (twee woonplaatsen).</summary>
internal static class TwoHomes
{
    /// <summary>Whether a message tells so, and no more is known of a move.</summary>
    public static bool AreTold(DialogState state, Reading reading) =>
        reading is { AreTwoHomes: true, Places: [{ IsAmbiguous: false }, { IsAmbiguous: false }] } && (reading.AspectIds.Count == 0 || !Goals.IsOfOneMunicipality(reading.Intent))
        && state.Asked is null && state[SharedQuestions.From] is null && state[SharedQuestions.To] is null;

    /// <summary>The state that asks what is meant with the one, and holds the other as the other end.</summary>
    public static DialogState Asked(DialogState state, MunicipalityCode one, MunicipalityCode other) =>
        state.With(SharedQuestions.In, other.ToString()) with { Asked = SharedQuestions.Role, Pending = [one.ToString()], Goal = Goal.Compare };

    /// <summary>The state in which what was asked about is the other end of a move of which one end is known: "krijg ik in Arnhem weer een scootmobiel", and then, when asked, "uit Ede".</summary>
    public static DialogState WithOtherEnd(DialogState state)
    {
        var (from, to) = (state.MunicipalityIn(SharedQuestions.From), state.MunicipalityIn(SharedQuestions.To));
        return state.Goal is Goal.Compare && (from is null) != (to is null) && state.MunicipalityIn(SharedQuestions.In) is { } other && other != (from ?? to)
            ? state.With(from is null ? SharedQuestions.From : SharedQuestions.To, other.ToString()).Without(SharedQuestions.In)
            : state;
    }
}
