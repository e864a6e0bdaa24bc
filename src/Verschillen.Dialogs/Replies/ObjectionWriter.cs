using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes how to object to a decision of a municipality, and until when.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="topic">What the decision is about; null when that is not known.</param>
/// <param name="today">Today.</param>
internal sealed class ObjectionWriter(ReplyDraft draft, Topic? topic, DateOnly today)
{
    /// <summary>The day on which the letter was got; null when it was not told. The term does not count from it.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Writes the objection itself to send, of who told of which day the decision is; else what asks for an explanation.</summary>
    /// <param name="state">What the decision is about, and of which day it is.</param>
    /// <param name="municipalities">Those that decided, or may have.</param>
    public void WriteReadyText(DialogState state, IReadOnlyList<MunicipalityCode> municipalities)
    {
        if (state.DecidedOn is { } day)
        {
            ReadyTextWriter.WriteOfDecision(draft, draft.Words(Phrases.ReadyObjection, ("datum", DutchWords.Day(day))), Phrases.ReadyObjectionIntroduction, state, municipalities, today);
        }
        else
        {
            ReadyTextWriter.WriteOfDecision(draft, draft.Words(Phrases.ReadyUnfair), Phrases.ReadyIntroduction, state, municipalities, today);
        }
    }

    /// <summary>Writes how to object, who helps with that for free, and where to complain: at the municipality first.</summary>
    /// <param name="municipalities">Those that decided, or may have.</param>
    /// <param name="decidedOn">The day of the decision; null when it was not told.</param>
    public void Write(IReadOnlyList<MunicipalityCode> municipalities, DateOnly? decidedOn)
    {
        draft.Say(Phrases.Objection);
        WriteTerm(decidedOn);
        HelpWriter.WriteHelpWithDecision(draft);
        IReadOnlyList<ContactLine> desks =
        [
            .. municipalities.SelectMany(code => ContactWords.Of(draft, code, today, ContactWords.PurposesFor(topic))),
            .. HelpWriter.Organisations(draft, [HelpKind.Complaint]),
        ];
        if (desks.Count > 0)
        {
            draft.Add(new HandOver(draft.Words(Phrases.ComplaintTitle), desks));
        }
    }

    /// <summary>Writes until when one can object.</summary>
    public void WriteTerm(DateOnly? decidedOn)
    {
        if (draft.Knowledge.GroundOfAny(topic, LetterKind.Objection) is { } ground)
        {
            draft.Say(new SourcedText(ground.Text, ground.Source));
            WriteLastDay(decidedOn, ground.Source);
        }

        draft.Say(Phrases.ObjectionLetter);
    }

    private void WriteLastDay(DateOnly? decidedOn, Domain.Rules.Source source)
    {
        if (decidedOn is not { } day)
        {
            if (ReceivedOn is { } received)
            {
                draft.Say(Phrases.ObjectionReceived, ("datum", DutchWords.Day(received)));
            }

            draft.Say(Phrases.ObjectionAsksDay);
            return;
        }

        var last = ObjectionTerm.LastDay(day);
        if (TermWriter.WriteLastDay(draft, Phrases.ObjectionLastDay, day, source) && last > today)
        {
            draft.Say(Phrases.TermDoNotWait);
        }

        if (TermWriter.WriteHowNear(draft, last, today) && draft.Knowledge.WordWith(Steering.Objections.ReasonsLater) is { } word)
        {
            draft.Say(Phrases.ObjectionMoreTime);
            draft.Say(new SourcedText(word.Meaning, word.Source));
        }
    }
}
