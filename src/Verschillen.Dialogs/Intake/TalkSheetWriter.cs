using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Intake;

/// <summary>Writes a sheet to prepare the talk with the municipality: what to bring, what weighs, who may come along (gespreksblad).</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="state">The answers.</param>
/// <param name="answers">The answers in words.</param>
internal sealed class TalkSheetWriter(ReplyDraft draft, DialogState state, IReadOnlyList<AnswerLine> answers)
{
    public void Write()
    {
        draft.Add(new Heading(draft.Words(Phrases.TalkTitle)));
        draft.Say(Phrases.TalkLead);
        draft.Add(new Facts(draft.Words(Phrases.TalkGranted), [.. answers.Select(answer => new Fact(DutchWords.Capitalised(answer.Label), answer.Text + (answer.Text.EndsWith('.') ? "" : "."), []))]));
        var topics = state.Answered.Select(draft.Knowledge.TopicWith).OfType<Topic>().ToList();
        var told = topics.Concat(topics.Select(topic => topic.TalkTopic).OfType<TopicId>().Distinct().Select(draft.Knowledge.TopicWith).OfType<Topic>()).Distinct().SelectMany(topic => topic.Talk).ToList();
        foreach (var (kind, title) in (ReadOnlySpan<(TalkKind, Phrase)>)
        [
            (TalkKind.Bring, Phrases.TalkBring),
            (TalkKind.Weighs, Phrases.TalkWeighs),
            (TalkKind.MayJoin, Phrases.TalkMayJoin),
            (TalkKind.Afterwards, Phrases.TalkAfterwards),
        ])
        {
            draft.List(title, [.. told.Where(point => point.Kind == kind).Select(point => new SourcedText(point.Text, point.Source))]);
        }

        draft.Add(new Letter(draft.Words(Phrases.TalkSameTitle), draft.Words(Phrases.TalkSameWhen),
        [
            draft.Words(Phrases.TalkSameHealth),
            draft.Words(Phrases.TalkSameHome),
            draft.Words(Phrases.TalkSamePeople),
            draft.Words(Phrases.TalkSameHelp),
            draft.Words(Phrases.TalkWish),
        ],
        []));
    }
}
