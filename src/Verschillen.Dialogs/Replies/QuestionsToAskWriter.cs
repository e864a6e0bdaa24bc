using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes what a municipality must be asked, as sentences to read aloud.</summary>
internal static class QuestionsToAskWriter
{
    /// <summary>How many are told of a topic: more is not asked in one call.</summary>
    public const int AtOnce = 5;

    /// <param name="draft">The reply to write into.</param>
    /// <param name="topic">What they are of.</param>
    /// <param name="municipality">The name of the municipality.</param>
    /// <param name="points">What must be asked, first things first; empty writes nothing.</param>
    /// <param name="length">Full tells every question.</param>
    public static void Write(ReplyDraft draft, TopicId topic, string municipality, IReadOnlyList<Aspect> points, AnswerLength length)
    {
        if (points.Count == 0)
        {
            return;
        }

        var told = new string[length == AnswerLength.Full ? points.Count : Math.Min(points.Count, AtOnce)];
        for (var place = 0; place < told.Length; place++)
        {
            told[place] = draft.Words(points[place].AskFor);
        }

        draft.Add(new ToAsk(topic, draft.Words(Phrases.UnknownTitle), draft.Words(Phrases.UnknownIntroduction, ("gemeente", municipality)), told));
        if (told.Length < points.Count)
        {
            draft.Say(Phrases.UnknownMore, ("aantal", (points.Count - told.Length).ToString(CultureInfo.InvariantCulture)));
            draft.Add(new Say(draft.Words(Phrases.UnknownMoreHow)) { IsInvitation = true });
        }
    }
}
