using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Intake;

/// <summary>Writes letters to adapt. They hold the topics, the municipalities and the days; the rest are lines of dots for the person.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="move">The move.</param>
/// <param name="plans">The topics.</param>
/// <param name="today">Today.</param>
internal sealed class LetterWriter(ReplyDraft draft, Move move, IReadOnlyList<TopicPlan> plans, DateOnly today)
{
    public void Write()
    {
        draft.Add(new Heading(draft.Words(Phrases.LettersTitle)));
        Add(LetterKind.TakeOver, Phrases.LetterCovenantTitle, Phrases.LetterCovenantWhen, Phrases.LetterCovenant);
        Add(LetterKind.OnPaper, Phrases.LetterOnPaperTitle, Phrases.LetterOnPaperWhen, Phrases.LetterOnPaper);
        Add(LetterKind.ReportPassed, Phrases.LetterReportTitle, Phrases.LetterReportWhen, Phrases.LetterReport);
        Add(LetterKind.TermPassed, Phrases.LetterTermTitle, Phrases.LetterTermWhen, Phrases.LetterTerm);
        Add(LetterKind.Objection, Phrases.LetterObjectionTitle, Phrases.LetterObjectionWhen, Phrases.LetterObjection);
    }

    /// <summary>Writes a letter about the topics that have a ground for it; none without.</summary>
    private void Add(LetterKind kind, Phrase title, Phrase when, Phrase text)
    {
        var grounded = plans.Select(plan => (plan.Topic, Ground: draft.Knowledge.GroundOf(plan.Topic, kind))).Where(one => one.Ground is not null).ToList();
        if (grounded.Count == 0)
        {
            return;
        }

        var (from, to) = (draft.Knowledge.Gazetteer[move.From].Name, draft.Knowledge.Gazetteer[move.To].Name);
        var topics = DutchWords.List([.. grounded.Select(one => draft.Words(one.Topic.Title))]);
        // The time for an objection is the same for all; said in the words of each source it seems to differ.
        var grounds = grounded.Select(one => one.Ground!).Distinct().Take(kind == LetterKind.Objection ? 1 : int.MaxValue).ToList();
        draft.Add(new Letter(
            draft.Words(title),
            string.Join(' ', grounds.Select(ground => draft.Words(ground.Text)).Prepend(draft.Words(when))),
            [
                draft.Words(Phrases.LetterTop, ("gemeente", to)),
                draft.Words(Phrases.LetterAbout, ("onderwerpen", topics)),
                MoveWords.Said(draft, move, today),
                draft.Words(text, ("onderwerpen", topics), ("van", from), ("naar", to)),
                draft.Words(Phrases.LetterEnd),
            ],
            [.. grounds.Select(ground => draft.Cite(ground.Source)).Distinct()]));
    }
}
