using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes "verschil tussen die twee" and "welke is goedkoper", of who asked the same of two municipalities one after the other, as a question about both (vertelde gemeenten).</summary>
internal static class ComparedTold
{
    /// <summary>The state in which both are told.</summary>
    /// <returns>Null when there are no two, or the message asks something else.</returns>
    public static DialogState? Of(DialogState state, Reading reading) =>
        reading is { ComparesTold: true, Places.Count: 0 } && state is { ToldBefore: { } before, Asked: null, Goal: Goal.Rule } && state[SharedQuestions.In] is [var now]
            ? state.With(SharedQuestions.In, before, now)
            : null;

    /// <summary>Keeps the municipality that was told, where another is asked about now.</summary>
    /// <param name="before">Where the conversation stood.</param>
    /// <param name="after">Where it stands with what the message asks.</param>
    public static DialogState Remembered(DialogState before, DialogState after) => after.Goal is not Goal.Rule ? after with { ToldBefore = null }
        : before is { Goal: Goal.Rule, LastReply: ReplyNames.Rule } && before[SharedQuestions.In] is [var told] && after[SharedQuestions.In] is [var now] && !string.Equals(told, now, StringComparison.Ordinal) ? after with { ToldBefore = told }
        : after;
}
