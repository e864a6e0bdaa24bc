using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Answers a question to which all that is known stands on the page already (al verteld).</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Goes on with the conversation.</param>
internal sealed class ToldAlready(Knowledge knowledge, Resume resume)
{
    private readonly Asking _asking = new(knowledge);

    /// <summary>Only the points that are named, and known, are told once more; of several topics what the move does to each.</summary>
    public Turn Answer(DialogState state, Reading reading, DateOnly today)
    {
        var topic = knowledge.TopicIn(state)!;
        var move = state.Move();
        var told = topic.Aspects.Where(aspect => new[] { move.From, move.To }.Any(one => knowledge.Rules.Find(topic.Id, aspect, one, today, today) is not Unknown)).Select(aspect => aspect.Id);
        if (reading.AspectIds.Intersect(told, StringComparer.Ordinal).ToList() is { Count: > 0 } named)
        {
            return resume.GoOn(state with { AspectIds = named }, [], today);
        }

        return reading.Intent is Intent.CompareMove && !move.StaysWithin && state.Answered.Count + state.Waiting.Count > 1
            ? TellPerTopic(state, today)
            : resume.Digress(state, ReplyNames.ToldAbove, draft =>
            {
                draft.Say(Phrases.ToldAbove);
                HelpWriter.WriteContacts(draft, state.Municipalities(), topic, today);
            });
    }

    /// <summary>"Wat moet er opnieuw aangevraagd worden", of an intake that named four topics: those that were compared, and those that wait and need no answer.</summary>
    private Turn TellPerTopic(DialogState state, DateOnly today)
    {
        List<TopicId> needNoAnswer = [.. state.Waiting.Where(waiting => _asking.Missing(state.With(SharedQuestions.Topic, waiting.Value) with { Goal = Goal.Compare }) is null)];
        List<TopicId> told = [.. state.Answered.Union(needNoAnswer)];
        return resume.Digress(
            state with { Answered = told, Waiting = [.. state.Waiting.Except(needNoAnswer)] },
            ReplyNames.PerTopic,
            draft => new GoalWriter(draft, state, today).WriteTransitions(told.Select(knowledge.TopicWith).OfType<Topic>()));
    }
}
