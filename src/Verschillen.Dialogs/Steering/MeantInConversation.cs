using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>What a message means where it is said: what was told last, and what is known, make another question of the same words.</summary>
internal static class MeantInConversation
{
    /// <summary>The reading as it is meant.</summary>
    /// <param name="knowledge">What can be told.</param>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="reading">What the message says by itself.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public static Reading Of(Knowledge knowledge, DialogState state, Reading reading, DateOnly today)
    {
        reading = NamedTopics.Meant(reading);
        reading = ShiftedDays.Meant(state, reading);
        reading = DaysThatAreOff.Meant(state, reading);
        reading = Objections.Meant(state, reading);
        reading = LateDecisions.Meant(state, reading);
        reading = AboutLastTold.Meant(state, reading);
        reading = RefiningAnswers.Meant(knowledge, state, reading);
        reading = AskedWords.Meant(knowledge, state, reading);
        reading = AskedPoints.Meant(knowledge, state, reading);
        reading = PointsElsewhere.Meant(knowledge, state, reading, today);
        reading = ReferredPoints.Meant(knowledge, state, reading, today);
        reading = Visits.Meant(knowledge, reading);
        reading = MovesWithin.Meant(reading);
        reading = StayingPut.Meant(state, reading);
        reading = LettingGo.Meant(state, reading);
        reading = BothEnds.Meant(reading, state);
        reading = OtherEnd.Meant(reading, state);
        reading = PlacesAskedOf.Meant(reading, state);
        return PlaceChoices.Joined(reading, state.Asked);
    }

    /// <summary>Keeps what the message tells besides its question: the day of a decision, the day on which help was asked, the other end of a move.</summary>
    public static DialogState Remembered(DialogState state, Reading reading, DateOnly today)
    {
        state = DaysThatAreOff.Taken(state, reading);
        state = Objections.Remember(state, reading, today);
        state = LateDecisions.Remember(state, reading, today);
        return EndsInTurn.Taken(state, reading);
    }
}
