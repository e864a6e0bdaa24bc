using Verschillen.Dialogs.Phrasing;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Lets go of what was asked or kept, where somebody says never mind (laat maar).</summary>
/// <param name="knowledge">What can be asked.</param>
/// <param name="resume">Goes on with the conversation.</param>
/// <param name="commands">Ends it.</param>
internal sealed class LettingGo(Knowledge knowledge, Resume resume, Commands commands)
{
    /// <summary>The question is skipped, else the question that was kept is forgotten; with nothing under way it is a goodbye.</summary>
    public Turn Answer(DialogState state, DateOnly today)
    {
        if (state.Asked is not { } asked || knowledge.QuestionWith(asked) is not { } question)
        {
            return state.Later is null
                ? commands.TryRun(state, new Reading(Intent.Stop, Score: 1), today)!
                : resume.Digress(state with { Later = null }, "laat_maar", draft => draft.Say(Phrases.LaterLetGo));
        }

        if (!Asking.MayBeUnknown(question) || state[asked] is not null)
        {
            // "Naar Ede of Zeist" of who goes to Tilburg leaves Tilburg. Without a topic or a municipality there is nothing to tell; what was meant with a place, or which answer to change, need not be known.
            var goal = asked is SharedQuestions.Topic or SharedQuestions.In ? Goal.None : state.Goal;
            return resume.Digress(state with { Asked = null, Pending = [], AspectIds = [], Goal = goal }, "laat_maar", draft => draft.Say(Phrases.LetGo));
        }

        var unknown = Reading.Nothing with { Assent = Assent.DoNotKnow };
        var skipped = Goals.After(Uptake.Of(knowledge, state, unknown, today).State, unknown);
        return resume.GoOn(skipped, [knowledge.Phrasebook.Say(Phrases.Skipped, state.Level)], today, knowledge.IsAskedAfterwards(asked) ? asked : null);
    }
}
