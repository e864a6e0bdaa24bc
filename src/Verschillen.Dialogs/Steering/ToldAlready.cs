using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;
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

    /// <summary>Only the points that are named are told once more: what is known of them, else what to ask; of several topics what the move does to each.</summary>
    public Turn Answer(DialogState state, Reading reading, DateOnly today)
    {
        var topic = knowledge.TopicIn(state)!;
        var move = state.Move();
        var named = AspectsAsked.Named(topic, reading.AspectIds);
        if (named.FindAll(point => IsKnown(topic, point, move, state.DayAsked(today), today)) is { Count: > 0 } known)
        {
            return resume.GoOn(state with { AspectIds = known.ConvertAll(point => point.Id) }, [], today);
        }

        if (named.Count > 0 && !move.StaysWithin)
        {
            return TellWhatToAsk(state, topic, named, today);
        }

        return reading.Intent is Intent.CompareMove && !move.StaysWithin && state.Answered.Count + state.Waiting.Count > 1
            ? TellPerTopic(state, today)
            : resume.Digress(state, ReplyNames.ToldAbove, draft =>
            {
                draft.Say(Phrases.ToldAbove);
                HelpWriter.WriteContacts(draft, state.Municipalities(), topic, today);
            });
    }

    private bool IsKnown(Topic topic, Aspect point, Move move, DateOnly asked, DateOnly today) =>
        new[] { move.From, move.To }.Any(one => knowledge.Rules.Find(topic.Id, point, one, asked, today) is not Unknown);

    /// <summary>"Blijft mijn kaart geldig", of which nothing is known in either municipality: what the move does to it, and the question for the municipality.</summary>
    private Turn TellWhatToAsk(DialogState state, Topic topic, List<Aspect> points, DateOnly today) => resume.Digress(state, ReplyNames.ToldAbove, draft =>
    {
        if (points.Exists(point => point.Kind is Kind.Continuity))
        {
            new GoalWriter(draft, state, today).WriteTransitions([topic]);
        }

        var to = state.Move().To;
        QuestionsToAskWriter.Write(draft, topic.Id, knowledge.Gazetteer[to].Name, points, state.Length);
        HelpWriter.WriteContacts(draft, [to], topic, today);
    });

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
