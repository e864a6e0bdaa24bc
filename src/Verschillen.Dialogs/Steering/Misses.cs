using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Answers what was not understood, or is none of our business (niet begrepen, buiten bereik).</summary>
/// <param name="knowledge">What can be asked.</param>
/// <param name="resume">Goes on with the conversation.</param>
internal sealed class Misses(Knowledge knowledge, Resume resume)
{
    private const int MissesBeforeHandOver = 2;

    /// <summary>Tells what was not understood, and asks again; the second time it names who helps.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="reading">What little the message was taken to mean.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Turn Answer(DialogState state, Reading reading, DateOnly today)
    {
        // An answer that was not understood may be tried again.
        state = state with { Misses = state.Misses + 1, TimesPut = reading.Intent is Intent.OutOfScope ? state.TimesPut : 0 };
        var isFirst = state.Misses < MissesBeforeHandOver;
        return resume.Digress(state, isFirst && reading.Intent is Intent.OutOfScope ? "buiten_bereik" : ReplyNames.NotUnderstood, draft =>
        {
            if (isFirst)
            {
                SayWhatWasMissed(draft, state, reading);
                return;
            }

            draft.Say(DoesNotKnowMunicipality(state, reading) ? Phrases.WithoutMunicipality : Phrases.NotUnderstoodAgain);
            HelpWriter.WriteClientSupport(draft, state.Municipalities(), today);
        });
    }

    private void SayWhatWasMissed(ReplyDraft draft, DialogState state, Reading reading)
    {
        switch (state.Asked is { } asked ? knowledge.QuestionWith(asked) : null)
        {
            case null when reading.IsSaidBack:
                draft.Say(Phrases.Told);
                break;
            case not null when DoesNotKnowMunicipality(state, reading):
                draft.Say(Phrases.WithoutMunicipality);
                break;
            case { } question when reading.Intent is not Intent.OutOfScope:
                if (reading.IsSaidBack)
                {
                    draft.Say(Phrases.AnswerNotClear);
                }

                draft.Add(new Say(draft.Words(question.DoesNotFit)));
                break;
            case null when reading.Intent is not Intent.OutOfScope:
                draft.Say(Phrases.NotUnderstood);
                break;
            default:
                draft.Say(reading.IsBereaved || reading.IsOfDying ? Phrases.Told : Phrases.OutOfScope);
                draft.Say(Phrases.WhatWeDoKnow);
                break;
        }
    }

    /// <summary>Whether somebody does not know of which municipality they ask; who moves may leave that open, which is an answer.</summary>
    private bool DoesNotKnowMunicipality(DialogState state, Reading reading) =>
        reading.Assent is Assent.DoNotKnow && state.Asked is { } asked && knowledge.QuestionWith(asked) is { Kind: QuestionKind.Municipality };
}
