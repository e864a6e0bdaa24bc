using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Receipts;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes a text that somebody can read aloud or send when an answer seems wrong or a rule unfair. Nothing of it is kept.</summary>
internal static class ReadyTextWriter
{
    /// <param name="draft">The reply to write into.</param>
    /// <param name="text">What the text says or asks.</param>
    /// <param name="state">What the answer was about.</param>
    /// <param name="asked">The municipalities that it is for.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public static void Write(ReplyDraft draft, string text, DialogState state, IReadOnlyList<MunicipalityCode> asked, DateOnly today) =>
        WriteTo(draft, text, Phrases.ReadyIntroduction, state, DutchWords.List(NamesOf(draft, asked)), today);

    /// <summary>Writes such a text about a decision. Of several municipalities one took it, and which that is, is asked.</summary>
    /// <param name="draft">The reply to write into.</param>
    /// <param name="text">What the text says or asks.</param>
    /// <param name="introduction">What to do with it.</param>
    /// <param name="state">What the answer was about.</param>
    /// <param name="deciding">The municipalities that decided, or may have.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public static void WriteOfDecision(ReplyDraft draft, string text, Phrase introduction, DialogState state, IReadOnlyList<MunicipalityCode> deciding, DateOnly today)
    {
        if (deciding.Count > 1)
        {
            draft.Say(Phrases.WhichDecides);
        }

        WriteTo(draft, text, introduction, state, DutchWords.Either(NamesOf(draft, deciding)), today);
    }

    private static List<string> NamesOf(ReplyDraft draft, IReadOnlyList<MunicipalityCode> codes) => [.. codes.Select(code => draft.Knowledge.Gazetteer[code].Name)];

    private static void WriteTo(ReplyDraft draft, string text, Phrase introduction, DialogState state, string municipalities, DateOnly today)
    {
        if (draft.Knowledge.TopicIn(state) is not { } topic || municipalities.Length == 0)
        {
            return;
        }

        var about = draft.Words(Phrases.ReadyAbout, ("onderwerp", draft.Words(topic.Title)), ("gemeenten", municipalities));
        var number = IsAnswered(state, topic.Id) && string.Equals(state.Edition, draft.Knowledge.Edition, StringComparison.Ordinal)
            ? ReceiptWriting.NumberOf(draft.Knowledge, state, [topic.Id], today)
            : null;
        draft.Add(new ReadyText(
            draft.Words(Phrases.ReadyTitle),
            draft.Words(introduction),
            $"{text} {about}",
            number is null ? null : draft.Words(Phrases.ReadyReference, ("nummer", number.Value.ToString()))));
    }

    private static bool IsAnswered(DialogState state, TopicId topic) => state.Goal switch
    {
        // A place that is asked back is not known, though an answer was given with the one before.
        Goal.Compare => state.Answered.Contains(topic) && state.IsMoveKnown(),
        Goal.None or Goal.Contact => false,
        // A municipality that was taken back is not told of any more.
        _ => state.Asked is null && state.MunicipalityIn(SharedQuestions.In) is not null,
    };
}
