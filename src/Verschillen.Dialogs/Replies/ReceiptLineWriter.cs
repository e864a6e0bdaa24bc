using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Receipts;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Puts the receipt number under an answer.</summary>
internal static class ReceiptLineWriter
{
    /// <summary>Writes the number; nothing when the question fits in none.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="state">The question.</param>
    /// <param name="topics">The topics answered.</param>
    /// <param name="today">The day of the answer.</param>
    public static void Write(ReplyDraft draft, DialogState state, IReadOnlyList<TopicId> topics, DateOnly today)
    {
        if (ReceiptWriting.NumberOf(draft.Knowledge, state, topics, today) is { } number)
        {
            var text = draft.Words(Phrases.ReceiptFor);
            var isCalculated = state.Answers.AreOfOwnShare(topics);
            draft.EndWith(new ReceiptLine(draft.Words(Phrases.ReceiptTitle), number.ToString(), isCalculated ? $"{text} {draft.Words(Phrases.ReceiptWithoutIncome)}" : text));
        }
    }

    /// <summary>Writes the number of an intake; nothing when it fits in none.</summary>
    /// <param name="draft">The answer.</param>
    /// <param name="state">The answers that it rests on.</param>
    /// <param name="today">The day of the answer.</param>
    public static void WriteOfIntake(ReplyDraft draft, DialogState state, DateOnly today)
    {
        if (ReceiptWriting.NumberOfIntake(draft.Knowledge, state, today) is { } number)
        {
            draft.EndWith(new ReceiptLine(draft.Words(Phrases.ReceiptTitle), number.ToString(), draft.Words(Phrases.IntakeReceiptFor)));
        }
    }

    /// <summary>The reply without its number, which says so.</summary>
    public static Reply Without(Phrasebook phrasebook, Reply reply) => reply with
    {
        Blocks = [.. reply.Blocks.Select(block => block switch
        {
            ReceiptLine => new Say(phrasebook.Say(Phrases.ReceiptNotNow, reply.Level)),
            ReadyText ready => ready with { Reference = null },
            _ => block,
        })],
    };
}
