using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>What is asked about the plan of what was compared: its first step, the next ones, when, and what if not.</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Goes on with the conversation.</param>
internal sealed class PlanCommands(Knowledge knowledge, Resume resume)
{
    /// <summary>The name in the glossary of what somebody applies with.</summary>
    private const string ApplicationWord = "aanvraag";

    /// <summary>The first step of what was compared; of one municipality how to apply. What is missing for it is asked by itself.</summary>
    /// <returns>Null when nothing was compared or asked of one municipality.</returns>
    public Turn? FirstStep(DialogState state, DateOnly today) => state switch
    {
        { Answered.Count: > 0 } when state.IsMoveKnown() => resume.Digress(state, ReplyNames.FirstStep, draft => new GoalWriter(draft, state, today).WriteFirstStep()),
        { Goal: Goal.Rule or Goal.Deadline or Goal.Apply, Asked: null } => resume.GoOn(state with { Goal = Goal.Apply }, [], today),
        _ => null,
    };

    /// <summary>The steps after the first, once that was told; else the first.</summary>
    /// <returns>Null when nothing was compared or asked of one municipality.</returns>
    public Turn? NextStep(DialogState state, DateOnly today) => state is { LastReply: ReplyNames.FirstStep or ReplyNames.NextSteps, Answered.Count: > 0 } && state.IsMoveKnown()
        ? resume.Digress(state, ReplyNames.NextSteps, draft => new GoalWriter(draft, state, today).WriteNextSteps(areTold: state.LastReply is ReplyNames.NextSteps))
        : FirstStep(state, today);

    /// <summary>"Wanneer moet ik dat aanvragen", of what was compared: the days of its plan, and not how long an application takes.</summary>
    /// <returns>Null when it asks how long something takes, or there is no plan.</returns>
    public Turn? WhenToAct(DialogState state, Reading reading, DateOnly today)
    {
        if (state.Goal is not Goal.Compare || reading.Places.Count > 0 || !state.IsMoveKnown() || knowledge.TopicIn(state) is not { } topic || !state.Answered.Contains(topic.Id))
        {
            return null;
        }

        var named = AspectsAsked.Named(topic, reading.AspectIds);
        // "Wanneer", "tegen wanneer moet dat gebeuren".
        var asksToApply = reading.LeansBack || reading.GlossaryWords.Contains(ApplicationWord, StringComparer.Ordinal) || named.Exists(aspect => aspect.Kind == Kind.Procedure);
        return asksToApply && !named.Exists(aspect => aspect.IsTerm)
            ? resume.TryDigress(state, "wanneer", draft => new GoalWriter(draft, state, today).WriteSteps(topic))
            : null;
    }

    /// <summary>"Hoe lang zit ik zonder hulp": where the old help ends before the new can start; where none is foreseen, how long an application takes.</summary>
    /// <returns>Null when nothing is talked about.</returns>
    public Turn? WithoutHelp(DialogState state, DateOnly today)
    {
        if (state.IsMoveKnown() && state.Answered.Count > 0 && resume.TryDigress(state, "zonder_hulp", draft => new GoalWriter(draft, state, today).WriteGaps()) is { } foreseen)
        {
            return foreseen;
        }

        if (state.Topic() is null || (state[SharedQuestions.In] ?? state[SharedQuestions.To] ?? state[SharedQuestions.From]) is not { } values)
        {
            return null;
        }

        var term = state.With(SharedQuestions.In, values) with { Goal = Goal.Deadline, AspectIds = [], Asked = null, Pending = [] };
        return resume.AnswerInterjection(state, term, today);
    }

    /// <summary>"En als ik dat niet doe": what the plan foresees, and whom to ask.</summary>
    public Turn IfNotDone(DialogState state, DateOnly today) => resume.Digress(state, "als_niet", draft =>
    {
        if (state.IsMoveKnown())
        {
            new GoalWriter(draft, state, today).WriteGaps();
        }

        draft.Say(Phrases.IfNotDone);
        if (state.Municipalities() is { Count: > 0 } municipalities)
        {
            HelpWriter.WriteContacts(draft, municipalities, knowledge.TopicIn(state), today);
        }
    });
}
