using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Answers "wanneer moet ik dat aanvragen": the days of the plan, and not how long an application takes.</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Comes back to the question that waits.</param>
internal sealed class PlanDays(Knowledge knowledge, Resume resume)
{
    /// <summary>The name in the glossary of what somebody applies with.</summary>
    private const string ApplicationTerm = "aanvraag";

    /// <summary>Tells the days of the plan of what was compared.</summary>
    /// <returns>Null when it asks how long something takes, or there is no plan.</returns>
    public Turn? TryAnswer(DialogState state, Reading reading, DateOnly today)
    {
        if (state.Goal is not Goal.Compare || reading.Places.Count > 0 || !state.IsMoveKnown() || state.Topic() is not { } id || !state.Answered.Contains(id) || knowledge.TopicWith(id) is not { } topic)
        {
            return null;
        }

        var named = topic.Aspects.Where(aspect => reading.AspectIds.Contains(aspect.Id, StringComparer.Ordinal)).ToList();
        var asksToApply = reading.Terms.Contains(ApplicationTerm, StringComparer.Ordinal) || named.Exists(aspect => aspect.Kind == Kind.Procedure);
        if (!asksToApply || named.Exists(aspect => aspect.IsTerm))
        {
            return null;
        }

        var isPlanned = false;
        var turn = resume.Digress(state, "wanneer", draft => isPlanned = new GoalReply(draft, state, today).WriteSteps(topic));
        return isPlanned ? turn : null;
    }
}
