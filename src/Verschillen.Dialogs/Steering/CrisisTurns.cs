using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Tells whom to call in danger, and understands what is said right after it.</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Comes back to the question that was asked.</param>
internal sealed class CrisisTurns(Knowledge knowledge, Resume resume)
{
    private const string Crisis = "crisis"; // the names of replies
    private const string After = "na_nood";

    /// <summary>Answers words of danger, whatever else the message says.</summary>
    public Turn Answer(DialogState state, Reading reading, CrisisKind crisis, DateOnly today)
    {
        var draft = new ReplyDraft(knowledge, state.Level);
        HelpReply.WriteCrisis(draft, crisis);
        if (reading.Defines is { } name)
        {
            // "Wat is Veilig Thuis": that is told after the help.
            HelpReply.WriteDefinition(draft, name, withContact: false);
        }

        draft.Say(Phrases.CrisisGoOn);
        return new(Keep(state, reading, today) with { LastReply = Crisis, Misses = 0, TimesPut = 0, Edition = knowledge.Edition }, draft.Finish(Crisis, question: null, []));
    }

    /// <summary>Answers what is said right after words of danger: it is of them, and answers nothing that was asked before.</summary>
    /// <returns>Null when it is of something else.</returns>
    public Turn? AnswerAfter(DialogState state, Reading reading)
    {
        var isOfIt = state.LastReply switch
        {
            Crisis => reading.IsSafe || IsOfIt(reading),
            After => reading.IsSafe,
            _ => false,
        };
        return isOfIt ? resume.Digress(state, After, draft => draft.Say(state.Asked is null ? Phrases.CrisisPast : Phrases.CrisisStill)) : null;
    }

    /// <summary>"Nee nog niet geslikt", "het is een zware tijd"; "nee het gaat wel" is no goodbye, unless that is said in so many words.</summary>
    private static bool IsOfIt(Reading reading) =>
        reading is { Intent: Intent.Stop, IsSaid: false }
        || (reading is { Intent: Intent.None or Intent.OutOfScope, Places.Count: 0, Dates.Count: 0 }
            && (reading.IsSaidBack || reading.Assent is Assent.Yes or Assent.No || reading.Choices is [AskedQuestion.Yes or AskedQuestion.No]));

    /// <summary>
    /// Whoever tells of danger and of a move need not tell of the move again. What was told before stays, a question that waits is not answered by it, and a day is
    /// that of the danger.
    /// </summary>
    private DialogState Keep(DialogState state, Reading reading, DateOnly today)
    {
        if (state.Asked is not null)
        {
            return state;
        }

        var told = Uptake.Of(knowledge, state, reading with { Dates = [], IsDayInDoubt = false }, today).State.Answers;
        return Goals.After(state with { Answers = [.. state.Answers, .. told.Where(answer => state[answer.Question] is null)] }, reading);
    }
}
