using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Begins a conversation anew, and goes back to the one before it when that was not meant (opnieuw).</summary>
internal static class StartingOver
{
    /// <summary>Begins anew. What was told is sealed with the conversation until something else is said, for an ordinary word may be taken for it.</summary>
    public static Turn Begin(Resume resume, DialogState state)
    {
        var former = state.Answers.Count > 0 ? state with { Former = null } : state.Former;
        return resume.Greet(DialogState.Start with { Level = state.Level, Length = state.Length, Former = former }, former is null ? Phrases.StartedOver : Phrases.StartedOverForNow);
    }

    /// <summary>Begins anew for the next of those whom somebody helps: what was told of the one before is not true of them.</summary>
    private static Turn ForNextClient(Knowledge knowledge, DialogState state, Reading reading, Func<DialogState, Reading, Turn> respond)
    {
        var turn = respond(DialogState.Start with { Level = state.Level, Length = state.Length, IsKept = state.IsKept }, reading with { IsCorrection = false });
        return new Turn(
            turn.State with { Former = state with { Former = null } },
            turn.Reply with { Blocks = [new Say(knowledge.Phrasebook.Say(Phrases.NextClient, state.Level)), .. turn.Reply.Blocks] });
    }

    /// <summary>Whether a message tells of the next client, and anything of them; "de andere cliënt" alone names nobody yet.</summary>
    private static bool IsOfNextClient(DialogState state, Reading reading) =>
        reading is { IsOfNextClient: true, Crisis: null } && state.Answers.Count > 0 && reading.Places.Count + reading.Topics.Count > 0;

    /// <summary>Answers a message; "terug" right after a new beginning says again what was said last before it.</summary>
    /// <param name="knowledge">Has the words.</param>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="reading">The message.</param>
    /// <param name="respond">Answers a message from a state.</param>
    public static Turn Undone(Knowledge knowledge, DialogState state, Reading reading, Func<DialogState, Reading, Turn> respond)
    {
        if (IsOfNextClient(state, reading))
        {
            return ForNextClient(knowledge, state, reading, respond);
        }

        if (state.Former is not { } former || reading is not { Intent: Intent.Back, Crisis: null })
        {
            var turn = respond(state, reading);
            return reading.Intent is Intent.StartOver || turn.State.Former is null ? turn : turn with { State = turn.State with { Former = null } };
        }

        var again = respond(former, new Reading(Intent.Repeat, Score: 1));
        return again with { Reply = again.Reply with { Blocks = [new Say(knowledge.Phrasebook.Say(Phrases.WentOn, former.Level)), .. again.Reply.Blocks] } };
    }
}
