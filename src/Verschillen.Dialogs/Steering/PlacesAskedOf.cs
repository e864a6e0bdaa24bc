using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes several municipalities that rules are asked of ("en in Deventer en Ede") as that question, and never as a move from the one to the other; and not the place of somebody near (gevraagde gemeenten).</summary>
internal static class PlacesAskedOf
{
    /// <summary>The reading as a question for the rules there.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="state">Where the conversation stands.</param>
    public static Reading Meant(Reading reading, DialogState state)
    {
        var asks = Goals.IsOfOneMunicipality(reading.Intent);
        if (reading.IsPlaceBeside && asks && (state.IsMoveKnown() || state[SharedQuestions.In] is not null))
        {
            return reading with { Places = [] };
        }

        var asksOn = reading is { IsFollowUp: true, Intent: Intent.None or Intent.OutOfScope or Intent.CompareMove } && state.Asked is not (SharedQuestions.From or SharedQuestions.To)
            && (state.Topic() is not null || reading.Topics.Count > 0) && (state.IsMoveKnown() || state.Goal is not Goal.Compare);
        // "Vergelijk de kaart in Rotterdam, Den Haag en Zoetermeer": nobody moves between three.
        var comparesMany = reading is { Intent: Intent.CompareMove, Places.Count: > 2 };
        return ((asks || asksOn || comparesMany) && AreAskedOf(reading)) || IsAskedOfOneMore(reading, state)
            ? reading.AsRuleQuestion() with { Intent = asks ? reading.Intent : Intent.AskRule, Places = [.. reading.Places.Select(place => place with { Role = PlaceRole.In })] }
            : reading;
    }

    /// <summary>"En in Meppel dan", of who asked what something costs in Zwolle: it asks the same there, and tells of no move.</summary>
    private static bool IsAskedOfOneMore(Reading reading, DialogState state) => state.Goal is not (Goal.None or Goal.Compare) && state.Topic() is not null
        && reading is { IsFollowUp: true, Intent: Intent.CompareMove, TellsHome: false, Topics.Count: 0, Dates.Count: 0, Places: [{ Role: PlaceRole.In, IsLed: false }] };

    /// <summary>Whether each place is one that something is asked of, and none is corrected or to be chosen from.</summary>
    private static bool AreAskedOf(Reading reading) =>
        reading is { IsCorrection: false, IsOfAnother: false, TellsHome: false, Places: [{ Role: PlaceRole.In, IsLed: false }, _, ..] }
        && reading.Places.All(place => place is { Role: PlaceRole.In or PlaceRole.Other, IsOrElse: false, IsOfSchool: false, IsLed: false });
}
