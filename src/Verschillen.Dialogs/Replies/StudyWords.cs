using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Tells what the national study counted among its eight anonymous municipalities.</summary>
internal static class StudyWords
{
    public static void Write(ReplyDraft draft, TopicId topic)
    {
        var figures = draft.Knowledge.StudyFigures.Where(figure => figure.Topic == topic).ToList();
        if (figures.Count == 0)
        {
            return;
        }

        draft.Add(new Facts(
            draft.Words(Phrases.StudyTitle),
            [
                new Fact(Label: null, draft.Words(Phrases.StudyIntroduction), [draft.Cite(figures[0].Source)]),
                .. figures.Select(figure => new Fact(
                    draft.Words(figure.Question),
                    string.Join(' ', figure.Outcomes.Where(outcome => outcome.Count > 0).Select(outcome => Counted(draft, outcome, figure.Total))),
                    [draft.Cite(figure.Source)])),
            ]));
    }

    private static string Counted(ReplyDraft draft, StudyOutcome outcome, int total)
    {
        var text = draft.Words(outcome.Text);
        return draft.Words(
            Phrases.StudyOutcome,
            ("aantal", outcome.Count.ToString(CultureInfo.InvariantCulture)),
            ("totaal", total.ToString(CultureInfo.InvariantCulture)),
            ("uitkomst", text.EndsWith('.') ? text : text + "."));
    }
}
