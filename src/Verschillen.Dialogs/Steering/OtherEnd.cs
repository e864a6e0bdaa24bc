using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes "en in Ede", of who goes to Ede and was asked where from, as a question about Ede (het andere eind): who has just said to go there does not leave it.</summary>
internal static class OtherEnd
{
    /// <summary>The reading as a question for the rules there; as a move where it names an end of one.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="state">Where the conversation stands.</param>
    public static Reading Meant(Reading reading, DialogState state) =>
        state.Topic() is not null && reading.Intent is Intent.None or Intent.OutOfScope or Intent.CompareMove && reading.Topics.Count == 0 && IsAskedOf(reading, state, state.Asked)
            ? reading.AsRuleQuestion()
            : TellsEnd(reading, state) ? reading with { Intent = Intent.CompareMove }
            : reading;

    /// <summary>"En als ik van Sneek kom", of who was told the rules in Leeuwarden: it names an end of a move, whatever the model makes of so few words.</summary>
    private static bool TellsEnd(Reading reading, DialogState state) =>
        state is { Goal: Goal.Rule or Goal.Apply or Goal.Deadline } && state.Topic() is not null
        && reading is { Intent: Intent.None or Intent.OutOfScope, IsFollowUp: true, ReferralId: null, Crisis: null, Topics.Count: 0, Places: [{ Role: PlaceRole.From or PlaceRole.To }] };

    /// <summary>Whether a message asks on about the only end of the move that is known, while the other is asked.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="state">What is known.</param>
    /// <param name="asked">The question that waits.</param>
    public static bool IsAskedOf(Reading reading, DialogState state, string? asked) => asked is SharedQuestions.From or SharedQuestions.To
        && reading is { IsFollowUp: true, StaysWithin: false, Places: [{ Role: PlaceRole.In or PlaceRole.Other } place] }
        && state.MunicipalityIn(asked is SharedQuestions.From ? SharedQuestions.To : SharedQuestions.From) is { } other && place.Candidates.Contains(other);
}
