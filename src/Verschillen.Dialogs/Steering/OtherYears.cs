using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Answers what held, or will hold, in another year than that of the move: "hoeveel kostte dat in 2025". The moving day stays.</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Comes back to the question that waits.</param>
internal sealed class OtherYears(Knowledge knowledge, Resume resume)
{
    /// <returns>Null when no point of the topic is asked of another year.</returns>
    public Turn? Answer(TakenMessage message)
    {
        var (before, reading, uptake, today) = message;
        if (reading.Dates is not [{ Role: DayRole.Year } date] || uptake.AnsweredTheQuestion || !before.IsMoveKnown() || before.MovingDay()?.Year == date.Day.Year || !MovingDays.AreTaken(date.Day, today)
            || uptake.State.Topic() is not { } id || knowledge.TopicWith(id) is not { } topic)
        {
            return null;
        }

        // "En in 2028" asks on about the points of which another year was told.
        var named = reading.AspectIds.Count == 0 && before.Told is { On: not null } last ? last.AspectIds : reading.AspectIds;
        if (!PointsAsked.AreNamed(topic, named))
        {
            return null;
        }

        var told = new LastTold(Intent.AskRule)
        {
            On = date.Day,
            Topics = [id],
            AspectIds = [.. topic.Aspects.Select(aspect => aspect.Id).Intersect(named, StringComparer.Ordinal)],
            In = reading.Places is [{ IsAmbiguous: false } place] ? place.Candidates[0].ToString() : null,
        };
        return Tell(before with { Told = told }, told, date.Day, today);
    }

    /// <summary>Tells it of the municipality that was named, and else of both.</summary>
    public Turn Tell(DialogState state, LastTold told, DateOnly day, DateOnly today) => resume.Digress(state, ReplyNames.Rule, draft =>
    {
        var topic = knowledge.TopicWith(told.Topics[0])!;
        var move = state.Move();
        var ends = new[] { move.From, move.To }.Distinct();
        foreach (var municipality in ends.Where(one => told.In is null || string.Equals(told.In, one.ToString(), StringComparison.Ordinal)))
        {
            new RuleReply(draft, topic, municipality, day, today).WriteRules(told.AspectIds);
        }
    });
}
