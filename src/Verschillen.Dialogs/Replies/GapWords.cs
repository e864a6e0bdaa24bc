using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Moving;

namespace Verschillen.Dialogs.Replies;

/// <summary>How it is told that there is no help for some days (gat).</summary>
internal static class GapWords
{
    /// <summary>The code of the warning.</summary>
    public const string Code = "gat";

    /// <summary>For how many days there is no help, and what to do.</summary>
    public static string Text(ReplyDraft draft, GapWarning gap) =>
        Phrasebook.Fill(draft.Words(gap.Rule.Text), ("dagen", DutchWords.Distance(gap.Days, inWeeks: false)));
}
