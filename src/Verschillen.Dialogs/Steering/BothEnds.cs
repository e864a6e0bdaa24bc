using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>
/// Takes a message that only names the two municipalities of the move that is known as a question about that move: "gaat de hulp in Breda door tot Tilburg het regelt", "wie
/// betaalt, Breda of Tilburg". "Is Tilburg duurder" and "in vergelijking met Breda" name one, and mean both.
/// </summary>
internal static class BothEnds
{
    /// <summary>The reading without those places; with them where they tell of another move ("van Tilburg naar Breda") or correct something.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="state">Where the conversation stands.</param>
    public static Reading Meant(Reading reading, DialogState state) =>
        state.MunicipalityIn(SharedQuestions.From) is { } from && state.MunicipalityIn(SharedQuestions.To) is { } to && !reading.IsCorrection
        && state.Asked is not SharedQuestions.WhichAnswer && reading.Places.Count > 0 && reading.Places.All(place => Is(place, from) || Is(place, to))
        && (reading.ComparesPrice || reading.ComparesWithPlace || (reading.Places.Any(place => Is(place, from)) && reading.Places.Any(place => Is(place, to)))) && !IsOtherWayRound(reading, from, to)
            ? Asking(reading, state) with { Places = [] }
            : reading;

    /// <summary>"Wat kost het in vergelijking met Breda", of which the words say little, asks for what is talked about.</summary>
    private static Reading Asking(Reading reading, DialogState state) => reading is { ComparesWithPlace: true, Intent: Intent.None or Intent.OutOfScope or Intent.CompareMove } && state.Topic() is not null
        ? reading.AsRuleQuestion()
        : reading;

    /// <summary>"Van Tilburg naar Breda", "ik woon in Tilburg en ga naar Breda", of who goes from Breda to Tilburg.</summary>
    private static bool IsOtherWayRound(Reading reading, MunicipalityCode from, MunicipalityCode to) =>
        reading.Places.Any(place => place is { Role: PlaceRole.To, IsLed: true } && Is(place, from))
        && (reading.TellsHome || reading.Places.Any(place => place is { Role: PlaceRole.From, IsLed: true } && Is(place, to)));

    private static bool Is(PlaceMention place, MunicipalityCode municipality) => place.Candidates.Contains(municipality);
}
