using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Intake;

/// <summary>The steps of an intake, in their order.</summary>
public enum IntakeStep
{
    /// <summary>From, to and the day.</summary>
    Move,

    /// <summary>Which provisions there are or are wanted.</summary>
    Topics,

    /// <summary>What changes an answer.</summary>
    Questions,

    /// <summary>Everything together.</summary>
    Result,
}

/// <summary>Which step of an intake comes next, and what a state means to it.</summary>
/// <param name="knowledge">What can be asked.</param>
public sealed class IntakeSteps(Knowledge knowledge)
{
    /// <summary>The first step that something is missing in.</summary>
    public IntakeStep Next(DialogState state) => state switch
    {
        _ when !state.IsMoveKnown() || state[SharedQuestions.Day] is null => IntakeStep.Move,
        _ when state.Answered.Count == 0 => IntakeStep.Topics,
        _ when new IntakeQuestions(knowledge).Open(state).Count > 0 => IntakeStep.Questions,
        _ => IntakeStep.Result,
    };

    /// <summary>A state of a chat, or of an intake of another edition, as this intake takes it over: with what this edition knows of it.</summary>
    public DialogState TakeOver(DialogState state)
    {
        var current = new Steering.EditionChange(knowledge).Current(state);
        IReadOnlyList<TopicId> topics = [.. current.Answered.Concat(current.Topic() is { } topic ? [topic] : []).Concat(current.Waiting).Distinct()];
        return WithTopics(current with { Asked = null, Pending = [], AspectIds = [], Waiting = [], Misses = 0 }, [.. topics.Select(topic => topic.Value)]);
    }

    /// <summary>The state with these topics to look at; answers about others are forgotten.</summary>
    /// <param name="state">The answers.</param>
    /// <param name="topics">The names of topics; what is no topic is left out.</param>
    public DialogState WithTopics(DialogState state, IReadOnlyList<string> topics)
    {
        var kept = knowledge.Topics.Select(topic => topic.Id).Where(topic => topics.Contains(topic.Value, StringComparer.Ordinal)).ToList();
        var answers = state.Answers.Where(answer =>
            !string.Equals(answer.Question, SharedQuestions.Topic, StringComparison.Ordinal) &&
            (answer.Question.Split('.') is not [var topic, _] || kept.Exists(one => string.Equals(one.Value, topic, StringComparison.Ordinal))));
        var changed = state with { Answers = [.. answers], Answered = kept, Goal = Goal.Compare, Edition = knowledge.Edition, LastReply = ReplyNames.Summary };
        return kept.Count == 0 ? changed : changed.With(SharedQuestions.Topic, kept[0].Value);
    }
}
