using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Dialogs.Steering;

/// <summary>Turns a move the other way round, where somebody says that it is: "nee, andersom" (andersom).</summary>
/// <param name="knowledge">The municipalities, and the words to tell how they are taken.</param>
/// <param name="resume">Goes on with the conversation.</param>
internal sealed class TurningRound(Knowledge knowledge, Resume resume)
{
    /// <summary>Compares the other way, or asks on for the other end.</summary>
    /// <returns>Null when no end of a move is known.</returns>
    public Turn? Answer(DialogState state, DateOnly today)
    {
        var (from, to) = (state.MunicipalityIn(SharedQuestions.From), state.MunicipalityIn(SharedQuestions.To));
        if (from is null && to is null)
        {
            return null;
        }

        var turned = state.Without(SharedQuestions.From).Without(SharedQuestions.To).Without(SharedQuestions.In);
        turned = to is { } left ? turned.With(SharedQuestions.From, left.ToString()) : turned;
        turned = from is { } gone ? turned.With(SharedQuestions.To, gone.ToString()) : turned;
        var asked = state.Asked is SharedQuestions.From or SharedQuestions.To ? null : knowledge.WaitingIn(state);
        string[] notices = from is { } old && to is { } @new
            ? [knowledge.Phrasebook.Say(Phrases.TurnedRound, state.Level, ("van", knowledge.Gazetteer[@new].Name), ("naar", knowledge.Gazetteer[old].Name))]
            : [];
        return resume.GoOn(turned with { Goal = Goal.Compare, Asked = asked, Pending = asked is null ? [] : state.Pending, AspectIds = [], RuleDay = null, TimesPut = 0 }, notices, today);
    }
}
