using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Everything that the answer to a question rests on, point by point.</summary>
/// <param name="draft">Gives the words of the edition that answers; nothing is written into it.</param>
/// <param name="state">The question.</param>
/// <param name="today">The day of the answer.</param>
internal sealed class ToldPoints(ReplyDraft draft, DialogState state, DateOnly today)
{
    /// <summary>The points of a topic, in its order. A point on which nothing is known is among them.</summary>
    public IReadOnlyList<ToldPoint> Of(Topic topic)
    {
        if (state.Goal != Goal.Compare)
        {
            return OfMunicipality(topic, state.Goal, state.MunicipalityIn(SharedQuestions.In)!.Value);
        }

        var move = state.Move();
        if (!move.StaysWithin)
        {
            return OfMove(topic, move);
        }

        return AspectsAsked.AreNamed(topic, state.AspectIds)
            ? OfMunicipality(topic, Goal.Rule, move.To)
            : [.. topic.WithinMunicipality.Index().Select(text => OfText(topic, $"binnen-{text.Index}", Phrases.ReceiptNational, text.Item))];
    }

    private List<ToldPoint> OfMunicipality(Topic topic, Goal goal, MunicipalityCode municipality)
    {
        var asked = state.DayAsked(today);
        Finding Find(Aspect aspect) => draft.Knowledge.Rules.Find(topic.Id, aspect, municipality, asked, today);
        var aspects = AspectsAsked.Of(topic, goal, state.AspectIds);
        return [.. (goal is Goal.Rule ? AspectsAsked.WithOthersKnown(topic, aspects, Find) : aspects).Select(aspect => OfFinding(topic, aspect, "in", municipality, Find(aspect), asked))];
    }

    private List<ToldPoint> OfMove(Topic topic, Move move)
    {
        var comparison = MoveComparison.Of(move, topic, draft.Knowledge.Rules, today);
        var verdicts = new VerdictWords(draft, NameOf(move.From), NameOf(move.To));
        var asked = AspectsAsked.Of(topic, Goal.Compare, state.AspectIds);
        var points = comparison.Aspects
            .Where(one => asked.Contains(one.Aspect))
            .SelectMany(one => (IEnumerable<ToldPoint>)
            [
                OfFinding(topic, one.Aspect, "van", move.From, one.From, comparison.DayAsked),
                OfFinding(topic, one.Aspect, "naar", move.To, one.To, comparison.DayAsked),
                OfVerdict(topic, one, verdicts),
            ])
            .ToList();
        if (asked.Count < topic.Aspects.Count)
        {
            return points;
        }

        var plan = MovePlan.Of(comparison, state.Answers.About(draft.Knowledge, topic.Id), today);
        points.Insert(0, OfText(topic, "overgang", Phrases.ReceiptMoving, new SourcedText(plan.Transition.Text, plan.Transition.Source)));
        points.AddRange(topic.Steps.Select(step => OfText(topic, "stap-" + step.Id, Phrases.ReceiptStep, new SourcedText(step.Text, step.Source))));
        if (state.Length == AnswerLength.Full)
        {
            points.AddRange(topic.Facts.Select(fact => OfText(topic, "feit-" + fact.Id, Phrases.ReceiptNational, new SourcedText(fact.Text, fact.Source))));
        }

        return points;
    }

    private ToldPoint OfFinding(Topic topic, Aspect aspect, string side, MunicipalityCode municipality, Finding finding, DateOnly asked) => new(
        $"{topic.Id}/{aspect.Id}/{side}",
        draft.Words(aspect.Label),
        NameOf(municipality),
        finding switch
        {
            Known { Value: var value } => FindingWords.Value(draft, aspect, value).TrimEnd('.'),
            NotOffered { Instead: null } => draft.Words(Phrases.ReceiptNotOfferedShort),
            Unknown { Withdrawn: null } => draft.Words(Phrases.ReceiptUnknownShort),
            _ => null,
        },
        FindingWords.Text(draft, aspect, finding, asked),
        FindingWords.SourcesOf(finding));

    private ToldPoint OfVerdict(Topic topic, AspectComparison comparison, VerdictWords verdicts) => new(
        $"{topic.Id}/{comparison.Aspect.Id}/verschil",
        draft.Words(comparison.Aspect.Label),
        draft.Words(Phrases.ReceiptDifference),
        Brief: null,
        verdicts.Conclusion(comparison),
        []);

    private ToldPoint OfText(Topic topic, string key, Phrase label, SourcedText text) =>
        new($"{topic.Id}/{key}", draft.Words(label), draft.Words(label), Brief: null, draft.Words(text.Text), [text.Source]);

    private string NameOf(MunicipalityCode code) => draft.Knowledge.Gazetteer[code].Name;
}
