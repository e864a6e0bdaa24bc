using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Puts the exception of a point in the place of that point for whom it is: who asks what a wheelchair costs hears that it has no own share (uitzondering).</summary>
internal static class AspectExceptions
{
    /// <summary>The state with the points that are asked for, as they are for this person; who did not tell enough is told both.</summary>
    public static DialogState Applied(Knowledge knowledge, DialogState state)
    {
        if (state.AspectIds.Count == 0 || knowledge.TopicIn(state) is not { } topic)
        {
            return state;
        }

        var situation = state.Answers.WithTold(knowledge, topic.Id).About(topic.Id);
        var asked = state.AspectIds.ToList();
        foreach (var exception in topic.Aspects.Where(aspect => aspect.ExceptionTo is { } other && state.AspectIds.Contains(other, StringComparer.Ordinal)))
        {
            asked.Remove(exception.Id);
            if (exception.MattersIf.IsMetBy(situation, whenNotAsked: true))
            {
                asked.Insert(0, exception.Id);
            }

            if (IsSurelyFor(exception, situation))
            {
                asked.Remove(exception.ExceptionTo!);
            }
        }

        return state with { AspectIds = asked };
    }

    /// <summary>Whether a message names anew what an exception depends on: "wat kost een scootmobiel", of who told of a wheelchair. What was named last counts.</summary>
    public static bool NameAnew(Knowledge knowledge, TopicId id, Reading reading, string question) =>
        !reading.IsSaidBack && reading.Topics.Contains(id) && knowledge.QuestionWith(question) is { } named
        && knowledge.TopicWith(id)!.Aspects.Any(aspect => aspect.ExceptionTo is not null && aspect.MattersIf.Tests.Any(test => string.Equals(test.Name, named.Name, StringComparison.Ordinal)));

    private static bool IsSurelyFor(Aspect exception, Situation situation) =>
        exception.MattersIf.IsMetBy(situation, whenNotAsked: false) && exception.MattersIf.Tests.All(test => situation[test.Name]?.Contains(Situation.NotKnown, StringComparer.Ordinal) is false);
}
