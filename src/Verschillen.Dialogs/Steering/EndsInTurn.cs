using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes two municipalities that are named one after the other, while it is asked what is meant with the first, as where somebody leaves and where they go: "Breda", "Tilburg".</summary>
internal static class EndsInTurn
{
    /// <summary>The state with the first as the one end of the move, and the other end asked for.</summary>
    public static DialogState Taken(DialogState state, Reading reading)
    {
        if (state is not { Asked: SharedQuestions.Role, Pending: [var first] } || state.IsMoveKnown() || Goals.IsOfOneMunicipality(reading.Intent)
            || reading is not { Places: [{ Role: not PlaceRole.In } second] } || second.Candidates.Contains(MunicipalityCode.Parse(first)))
        {
            return state;
        }

        var (known, other) = second.Role is PlaceRole.From ? (SharedQuestions.To, SharedQuestions.From) : (SharedQuestions.From, SharedQuestions.To);
        return state.With(known, first) with { Asked = other, Pending = [], Goal = Goal.Compare };
    }
}
