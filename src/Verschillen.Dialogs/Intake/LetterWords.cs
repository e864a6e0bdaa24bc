using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Intake;

/// <summary>Writes letters to adapt. They hold the topics, the municipalities and the days; the rest are lines of dots for the person.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="move">The move.</param>
/// <param name="plans">The topics.</param>
internal sealed class LetterWords(ReplyDraft draft, Move move, IReadOnlyList<TopicPlan> plans)
{
    private static readonly TopicId Aids = new("hulpmiddelen"); // the only topic that a covenant is about

    public void Write()
    {
        var withTerm = plans.Where(plan => plan.Plan.Steps.Any(step => step.Terms.Count > 0)).Select(plan => plan.Topic).ToList();
        var all = plans.Select(plan => plan.Topic).ToList();
        draft.Add(new Heading(draft.Words(Phrases.LettersTitle)));
        Add(Phrases.LetterCovenantTitle, Phrases.LetterCovenantWhen, Phrases.LetterCovenant, [.. all.Where(topic => topic.Id == Aids)]);
        Add(Phrases.LetterOnPaperTitle, Phrases.LetterOnPaperWhen, Phrases.LetterOnPaper, all);
        Add(Phrases.LetterTermTitle, Phrases.LetterTermWhen, Phrases.LetterTerm, withTerm);
        Add(Phrases.LetterObjectionTitle, Phrases.LetterObjectionWhen, Phrases.LetterObjection, all);
    }

    private void Add(Phrase title, Phrase when, Phrase text, List<Topic> topics)
    {
        if (topics.Count == 0)
        {
            return;
        }

        var (from, to) = (draft.Knowledge.Gazetteer[move.From].Name, draft.Knowledge.Gazetteer[move.To].Name);
        var topicList = DutchWords.List([.. topics.Select(topic => draft.Words(topic.Title))]);
        draft.Add(new Letter(draft.Words(title), draft.Words(when),
        [
            draft.Words(Phrases.LetterTop, ("gemeente", to)),
            draft.Words(Phrases.LetterAbout, ("onderwerpen", topicList)),
            move.On is { } day
                ? draft.Words(Phrases.IntakeSayMove, ("van", from), ("naar", to), ("datum", DutchWords.Day(day)))
                : draft.Words(Phrases.IntakeSayMoveWithoutDay, ("van", from), ("naar", to)),
            draft.Words(text, ("onderwerpen", topicList), ("van", from), ("naar", to)),
            draft.Words(Phrases.LetterEnd),
        ]));
    }
}
