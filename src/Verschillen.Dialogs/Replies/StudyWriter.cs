using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>
/// Tells what the national study counted among its eight anonymous municipalities. None of the eight is ever named, nothing is said about which they
/// are, and no named municipality is set beside their figures.
/// </summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="topic">The topic.</param>
internal sealed class StudyWriter(ReplyDraft draft, Topic topic)
{
    /// <summary>All that the study counted about the topic; nothing when it counted nothing.</summary>
    public void Write()
    {
        var figures = draft.Knowledge.StudyFiguresOf(topic.Id).ToList();
        if (figures.Count > 0)
        {
            draft.Add(new Facts(
                draft.Words(Phrases.StudyTitle),
                [new Fact(Label: null, draft.Words(Phrases.StudyIntroduction), [draft.Cite(figures[0].Source)]), .. figures.Select(Told)]));
        }
    }

    private Fact Told(StudyFigure figure)
    {
        var outcomes = figure.Outcomes.Where(outcome => outcome.Count > 0).Select(outcome => Counted(outcome, figure.Total));
        return new Fact(draft.Words(figure.Question), string.Join(' ', outcomes), [draft.Cite(figure.Source)]);
    }

    private string Counted(StudyOutcome outcome, int total)
    {
        var text = draft.Words(outcome.Text);
        return draft.Words(
            Phrases.StudyOutcome,
            ("aantal", Number(outcome.Count)),
            ("totaal", Number(total)),
            ("uitkomst", text.EndsWith('.') ? text : text + "."));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
