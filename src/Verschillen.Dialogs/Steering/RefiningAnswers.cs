using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>
/// Takes what would make the answer told last more precise, where it is not asked, as a question for the points that it decides on: "en als ik getrouwd ben", "en een eigen
/// parkeerplek" (verfijning).
/// </summary>
internal static class RefiningAnswers
{
    /// <summary>The reading as one that asks for those points.</summary>
    public static Reading Meant(Knowledge knowledge, DialogState state, Reading reading)
    {
        if (knowledge.TopicIn(state) is not { } topic || !IsTold(state, topic) || reading.Places.Count + reading.Dates.Count > 0 || reading.Crisis is not null || reading.Topics.Any(named => named != topic.Id)
            || reading.Intent is not (Intent.None or Intent.OutOfScope or Intent.AskRule or Intent.CompareMove) || reading.IsCorrection)
        {
            return reading;
        }

        if (reading.Volunteered.Count == 0)
        {
            return ForThisPerson(knowledge, topic, state, reading);
        }

        var told = reading.Volunteered.Where(answer => AskedQuestion.IsOf(topic.Id, answer.Question) && knowledge.IsAskedAfterwards(answer.Question) && !string.Equals(answer.Question, state.Asked, StringComparison.Ordinal)).ToList();
        var points = topic.Aspects.Where(aspect => told.Exists(answer => Decides(knowledge, aspect, answer))).Select(aspect => aspect.Id).ToList();
        if (points.Count == 0)
        {
            return ForThisPerson(knowledge, topic, state, reading);
        }

        // "En als ik getrouwd ben" is not told of the person; "ik ben getrouwd" is.
        return reading.AsRuleQuestion() with { Score = 1, Topics = [], AspectIds = points, Volunteered = reading is { IsSaidBack: true, IsFollowUp: false } ? reading.Volunteered : [.. reading.Volunteered.Except(told)], Assent = null };
    }

    /// <summary>"Hoeveel krijg ik", where the sum depends on who one lives with: that of this person, and each when that is not known.</summary>
    private static Reading ForThisPerson(Knowledge knowledge, Topic topic, DialogState state, Reading reading)
    {
        if (reading.AspectIds.Count == 0)
        {
            return reading;
        }

        var asked = AspectsAsked.Named(topic, reading.AspectIds);
        var refining = knowledge.DialogOf(topic.Id).Questions.Where(question => question.IsAskedAfterwards).Select(question => question.Name).ToList();
        if (asked.Count == 0 || !asked.TrueForAll(aspect => aspect.CountsIf is { Tests: [var test, ..] } && refining.Contains(test.Name, StringComparer.Ordinal)))
        {
            return reading;
        }

        var all = topic.Aspects.Where(aspect => aspect.CountsIf is { } counts && asked.Exists(one => one.CountsIf!.Tests.Select(test => test.Name).SequenceEqual(counts.Tests.Select(test => test.Name), StringComparer.Ordinal))).ToList();
        var situation = state.Answers.About(topic.Id);
        var own = all.Where(aspect => aspect.CountsIf!.IsMetBy(situation, whenNotAsked: false)).ToList();
        return reading with { AspectIds = [.. (own.Count > 0 ? own : all).Select(aspect => aspect.Id)] };
    }

    private static bool IsTold(DialogState state, Topic topic) => state.Goal is Goal.Rule ? state.LastReply is not (null or ReplyNames.Question) : state.Answered.Contains(topic.Id);

    private static bool Decides(Knowledge knowledge, Aspect aspect, VolunteeredAnswer answer)
    {
        var name = knowledge.QuestionWith(answer.Question)!.Name;
        return Names(aspect.MattersIf) || (aspect.CountsIf is { } counts && Names(counts));

        bool Names(Condition condition) => condition.Tests.Any(test => string.Equals(test.Name, name, StringComparison.Ordinal) && test.Values.Contains(answer.Value, StringComparer.Ordinal));
    }
}
