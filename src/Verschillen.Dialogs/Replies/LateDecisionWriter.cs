using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes when a municipality should have decided, and what somebody can do who still waits.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="topic">What the decision is about; null when that is not known.</param>
/// <param name="today">Today.</param>
internal sealed class LateDecisionWriter(ReplyDraft draft, Topic? topic, DateOnly today)
{
    /// <summary>Writes the time that the municipality has, what to do after it, who helps with that for free, and whom to call.</summary>
    /// <param name="municipalities">Those that decide, or may.</param>
    /// <param name="askedOn">The day on which help was asked; null when it was not told.</param>
    public void Write(IReadOnlyList<MunicipalityCode> municipalities, DateOnly? askedOn)
    {
        draft.Say(Phrases.LateDecision);
        WriteTime(askedOn);
        if (draft.Knowledge.GroundOfAny(topic, LetterKind.TermPassed) is { } notice)
        {
            draft.Say(new SourcedText(notice.Text, notice.Source));
        }

        HelpWriter.WriteHelpWithDecision(draft);
        HelpWriter.WriteContacts(draft, municipalities, topic, today);
    }

    /// <summary>Writes until when the municipality has. The time to look into a report is that of social support; for anything else the municipality is asked.</summary>
    public void WriteTime(DateOnly? askedOn)
    {
        if ((topic is null ? draft.Knowledge.GroundOfAny(topic, LetterKind.ReportPassed) : draft.Knowledge.GroundOf(topic, LetterKind.ReportPassed)) is not { } ground)
        {
            draft.Say(Phrases.LateDecisionAskWhen);
            return;
        }

        if (topic is null)
        {
            draft.Say(Phrases.LateDecisionOfSupport);
        }

        draft.Say(new SourcedText(ground.Text, ground.Source));
        WriteDays(askedOn, ground.Source);
    }

    private void WriteDays(DateOnly? askedOn, Source source)
    {
        if (askedOn is not { } day)
        {
            draft.Say(Phrases.LateDecisionAsksDay);
            return;
        }

        var (investigated, decided) = (SupportTerm.LastDayToInvestigate(day), SupportTerm.LastDayToDecide(day));
        draft.Add(new Say(
            draft.Words(Phrases.LateDecisionDays, ("dag", DutchWords.Day(day)), ("onderzoek", DutchWords.Day(investigated)), ("besluit", DutchWords.Day(decided))),
            [draft.Cite(source)]));
        TermWriter.WriteWhyLater(draft, SupportTerm.CountedToInvestigate(day), SupportTerm.CountedToDecide(day));
        if (investigated < today)
        {
            draft.Say(Phrases.LateDecisionPassed);
        }
    }
}
