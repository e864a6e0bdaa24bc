using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Tells which municipality decided what somebody objects to (bezwaar).</summary>
internal static class Objections
{
    /// <summary>The municipality that decided: the one named, else that of the objection told last, else all that were named before.</summary>
    public static IReadOnlyList<MunicipalityCode> DecidedBy(DialogState state, Reading reading) =>
        DecidingIn(reading) is { Count: > 0 } named ? named
        : state.Told is { Intent: Intent.Objection, Municipalities: { Count: > 0 } last } ? [.. last.Select(MunicipalityCode.Parse)]
        : state.Municipalities();

    /// <summary>"Amersfoort wees mijn aanvraag af, ik verhuis naar Utrecht": the municipality that decided is not the one gone to, when another is named.</summary>
    /// <returns>Empty when none is named.</returns>
    public static IReadOnlyList<MunicipalityCode> DecidingIn(Reading reading)
    {
        var named = reading.Places.Where(place => !place.IsAmbiguous).ToList();
        var deciding = named.Exists(place => place.Role is not PlaceRole.To) ? named.Where(place => place.Role is not PlaceRole.To) : named;
        return [.. deciding.Select(place => place.Candidates[0]).Distinct()];
    }
}
