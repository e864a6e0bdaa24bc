using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>
/// Tells what the national study counted among its eight anonymous municipalities, and how many of the eight do what these two do.
/// None of the eight is ever named, and nothing is said about which they are.
/// </summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="comparison">The two municipalities, point by point.</param>
/// <param name="from">The name of the municipality that is left.</param>
/// <param name="to">The name of the new municipality.</param>
internal sealed class StudyWords(ReplyDraft draft, MoveComparison comparison, string from, string to)
{
    private IEnumerable<StudyFigure> Figures => draft.Knowledge.StudyFiguresOf(comparison.Topic.Id);

    /// <summary>Where the two stand against the eight, on the points where that can be said; nothing when there are none.</summary>
    /// <param name="belongs">The points that are told.</param>
    public void WriteStandings(Func<Aspect, bool> belongs)
    {
        var standings = Figures
            .Where(figure => comparison.Aspects.Any(point => IsAbout(figure, point) && belongs(point.Aspect)))
            .Select(figure => (Figure: figure, Standing: Standing(figure)))
            .Where(one => one.Standing.Text.Length > 0)
            .ToList();
        Write(Phrases.StudyStandingTitle, [.. standings.Select(one => new Fact(draft.Words(one.Figure.Question), one.Standing.Text, [draft.Cite(one.Figure.Source), .. one.Standing.Sources]))]);
    }

    /// <summary>All that the study counted about the topic, each with where the two stand.</summary>
    public void WriteAll() => Write(Phrases.StudyTitle, [.. Figures.Select(figure =>
    {
        var (text, sources) = Standing(figure);
        var outcomes = figure.Outcomes.Where(outcome => outcome.Count > 0).Select(outcome => Counted(outcome, figure.Total));
        return new Fact(draft.Words(figure.Question), string.Join(' ', outcomes.Append(text).Where(sentence => sentence.Length > 0)), [draft.Cite(figure.Source), .. sources]);
    })]);

    private void Write(Phrase title, IReadOnlyList<Fact> facts)
    {
        if (facts.Count > 0)
        {
            draft.Add(new Facts(draft.Words(title), [new Fact(Label: null, draft.Words(Phrases.StudyIntroduction), [draft.Cite(Figures.First().Source)]), .. facts]));
        }
    }

    /// <returns>An empty text when nothing can be said of either.</returns>
    private (string Text, IReadOnlyList<int> Sources) Standing(StudyFigure figure)
    {
        var point = comparison.Aspects.FirstOrDefault(one => IsAbout(figure, one));
        var told = new[] { (Name: from, Finding: point?.From), (Name: to, Finding: point?.To) }
            .Select(side => (side.Name, Known: side.Finding as Known))
            .Where(side => side.Known is not null)
            .Select(side => (side.Name, side.Known!.Rule.Source, Count: figure.CountLike(side.Known.Value)))
            .Where(side => side.Count is not null)
            .ToList();
        return (
            string.Join(' ', told.Select(side => draft.Words(
                side.Count == 0 ? Phrases.StudyLikeNone : Phrases.StudyLike,
                ("gemeente", side.Name),
                ("aantal", Number(side.Count!.Value)),
                ("totaal", Number(figure.Total))))),
            [.. told.Select(side => draft.Cite(side.Source)).Distinct()]);
    }

    private static bool IsAbout(StudyFigure figure, AspectComparison point) => string.Equals(figure.AspectId, point.Aspect.Id, StringComparison.Ordinal);

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
