using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Steering;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes what comes after an objection: until when the municipality decides on it, and how to appeal to the court then.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="topic">What the decision is about; null when that is not known.</param>
/// <param name="today">Today.</param>
internal sealed class AfterObjectionWriter(ReplyDraft draft, Topic? topic, DateOnly today)
{
    /// <summary>The name in the glossary of a decision on an objection, which tells that one cannot object to it again.</summary>
    private const string Decision = "beslissing op bezwaar";

    /// <summary>The name in the glossary of the letter to the court, which tells where it goes.</summary>
    private const string Letter = "beroepschrift";

    /// <summary>Writes how to appeal, until when, and who helps with that for free.</summary>
    /// <param name="decidedOn">The day of the decision on the objection; null when it was not told.</param>
    public void WriteAppeal(DateOnly? decidedOn)
    {
        WriteWord(Decision);
        if (WriteWord(AfterObjection.Appeal) is { } source)
        {
            WriteLastDayToAppeal(decidedOn, source);
        }

        WriteWord(Letter);
        HelpWriter.WriteHelpWithDecision(draft);
    }

    /// <summary>Writes that an appeal comes after an objection, and what to say when that was made.</summary>
    public void WriteWhenToAppeal()
    {
        WriteWord(AfterObjection.Appeal);
        draft.Say(Phrases.AppealWhenDecided);
    }

    /// <summary>Writes whether the objection was in time, until when the municipality decides on it, who helps for free, and whom to call.</summary>
    /// <param name="municipalities">Those that decide, or may.</param>
    /// <param name="decidedOn">The day of the decision that is objected to; null when it was not told.</param>
    /// <param name="sentOn">The day on which the objection was sent; null when it was not told.</param>
    public void WriteWaiting(IReadOnlyList<MunicipalityCode> municipalities, DateOnly? decidedOn, DateOnly? sentOn)
    {
        if (decidedOn is { } day && sentOn is { } sent && draft.Knowledge.GroundOfAny(topic, LetterKind.Objection) is { } ground)
        {
            WriteWhetherInTime(ObjectionTerm.LastDay(day), sent, ground.Source);
        }

        if (WriteWord(AfterObjection.Waiting) is not { } source)
        {
            draft.Say(Phrases.LateDecisionAskWhen);
        }
        else if (decidedOn is { } decided)
        {
            WriteDaysToDecide(decided, source);
        }
        else
        {
            draft.Say(Phrases.ObjectionAsksDay);
        }

        HelpWriter.WriteHelpWithDecision(draft);
        HelpWriter.WriteContacts(draft, municipalities, topic, today);
    }

    private void WriteLastDayToAppeal(DateOnly? decidedOn, Source source)
    {
        if (decidedOn is not { } day)
        {
            draft.Say(Phrases.ObjectionAsksDay);
            return;
        }

        TermWriter.WriteLastDay(draft, Phrases.AppealLastDay, day, source);
        TermWriter.WriteHowNear(draft, ObjectionTerm.LastDay(day), today);
    }

    private void WriteWhetherInTime(DateOnly last, DateOnly sent, Source source)
    {
        draft.Add(new Say(
            draft.Words(sent <= last ? Phrases.ObjectionInTime : Phrases.ObjectionAfterTime, ("dag", DutchWords.Day(sent)), ("datum", DutchWords.Day(last))),
            [draft.Cite(source)]));
    }

    private void WriteDaysToDecide(DateOnly decidedOn, Source source)
    {
        var (plain, advised) = (ObjectionTerm.LastDayToDecide(decidedOn), ObjectionTerm.LastDayToDecideAdvised(decidedOn));
        draft.Add(new Say(
            draft.Words(Phrases.ObjectionDecisionDays, ("einde", DutchWords.Day(ObjectionTerm.LastDay(decidedOn))), ("dag", DutchWords.Day(plain)), ("commissie", DutchWords.Day(advised))),
            [draft.Cite(source)]));
        if (advised < today)
        {
            draft.Say(Phrases.LateDecisionPassed);
        }
    }

    /// <summary>What a word of the glossary means.</summary>
    /// <returns>Its source; null when there is no such word.</returns>
    private Source? WriteWord(string name)
    {
        if (draft.Knowledge.WordWith(name) is not { } word)
        {
            return null;
        }

        draft.Say(new SourcedText(word.Meaning, word.Source));
        return word.Source;
    }
}
