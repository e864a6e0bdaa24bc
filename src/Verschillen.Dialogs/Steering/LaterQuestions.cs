using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Keeps a question that is answered later: a second one of a message, or one whose answer was promised (andere vraag).</summary>
internal static class LaterQuestions
{
    /// <summary>Keeps a second question for later, and lets go of one that is asked again.</summary>
    public static DialogState Remember(DialogState state, Reading reading) => reading.Further switch
    {
        { } further => state with { Later = new LaterQuestion(further.Intent, further.Topic) },
        null when state.Later is { } later && later.Intent == reading.Intent && (later.Topic is not { } topic || reading.Topics.Contains(topic)) => state with { Later = null },
        null => state,
    };

    /// <summary>Keeps the question whose answer was promised, whatever is asked and answered until then; one that was kept before goes first.</summary>
    public static DialogState WithPromise(DialogState state, Intent intent) =>
        state with { Later = state.Later ?? new LaterQuestion(intent, state.Topic()) { Goal = state.Goal, AspectIds = state.AspectIds } };

    /// <summary>Whether the answer to what the person wants to know now is the one that was promised.</summary>
    public static bool Answers(DialogState state, LaterQuestion promised) =>
        promised.Goal != Goal.None && (promised.Topic ?? state.Topic()) == state.Topic()
        && (promised.Goal == state.Goal || (promised.Goal == Goal.Compare && state.Goal == Goal.Rule))
        && (state.AspectIds.Count == 0 || (promised.AspectIds.Count > 0 && promised.AspectIds.All(state.AspectIds.Contains)));
}
