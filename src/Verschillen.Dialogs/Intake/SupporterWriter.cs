using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Dialogs.Steering;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Intake;

/// <summary>Writes what somebody who helps wants to know of one topic: the law, why this is the answer, how free the municipality is, what to ask back.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="plan">The topic.</param>
/// <param name="calls">The joint plan.</param>
internal sealed class SupporterWriter(ReplyDraft draft, TopicPlan plan, CallList calls)
{
    public void Write()
    {
        var blocks = new List<Block> { Law(), Why() };
        if (plan.Plan.Steps.Count > 0)
        {
            blocks.Add(new Facts(draft.Words(Phrases.SupporterSteps), [.. plan.Plan.Steps.Select(WhyStep)]));
        }

        Add(blocks, Phrases.SupporterDiscretion, plan.Topic.Discretion);
        Add(blocks, Phrases.SupporterJudgements, plan.Topic.Judgements);
        blocks.Add(TeachBack());
        draft.Add(new Aside(draft.Words(Phrases.SupporterTitle, ("onderwerp", draft.Words(plan.Topic.Title))), blocks));
    }

    private Facts Law() => new(draft.Words(Phrases.SupporterLaw), [plan.Topic.LegalBasis is { } basis
        ? new Fact(Label: null, draft.Words(basis.Text), [draft.Cite(basis.Source)])
        : new Fact(Label: null, draft.Words(Phrases.SupporterNoLaw), [])]);

    /// <summary>"U zei ... De regel zegt ... Dus ...".</summary>
    private Facts Why()
    {
        var transition = plan.Plan.Transition;
        var said = transition.OnlyIf.Tests.Select(Ground).ToList();
        List<Fact> facts =
        [
            .. said.Count > 0 ? said : [new Fact(Label: null, draft.Words(Phrases.SupporterForAll), [])],
            new Fact(draft.Words(Phrases.SupporterRule), draft.Words(transition.Text), [draft.Cite(transition.Source)]),
            new Fact(draft.Words(Phrases.SupporterSo), draft.Words(OverviewWriter.LabelOf(transition.Becomes)) + ".", []),
        ];
        return new Facts(draft.Words(Phrases.SupporterWhy), facts);
    }

    /// <summary>The same of one step of the plan, after its day in the joint plan. A question that was not asked says nothing.</summary>
    private Fact WhyStep(PlanStep step)
    {
        var grounds = step.Step.OnlyIf.Tests.Where(test => AskedQuestion.IsOfTopic(test.Name) || plan.Answers[test.Name] is not null).Select(Ground).ToList();
        var said = grounds.Count == 0
            ? draft.Words(Phrases.SupporterForAll)
            : string.Join(' ', grounds.Select(ground => draft.Words(Phrases.SupporterGround, ("wie", ground.Label!), ("wat", ground.Text))));
        var when = PlanWords.When(draft, calls.Plan.EntryOf(plan.Topic, step));
        return new Fact(when, draft.Words(Phrases.SupporterStep, ("grond", said), ("regel", draft.Words(step.Step.Text))), [.. grounds.SelectMany(ground => ground.Sources).Append(draft.Cite(step.Step.Source)).Distinct()]);
    }

    /// <summary>One thing that the answer rests on: what the person said, or what is known of a municipality.</summary>
    private Fact Ground(ConditionTest test)
    {
        var (side, id) = test.Name.Split('.') is [var before, var after] ? (before, after) : (null, test.Name);
        if (side is null)
        {
            var asking = new Asking(draft.Knowledge);
            var name = $"{plan.Topic.Id.Value}.{id}";
            var given = new GivenAnswer(name, plan.Answers[id] ?? [Situation.NotKnown]);
            return new Fact(draft.Words(Phrases.SupporterSaid), $"{asking.Label(name, draft.Level)} {asking.AnswerText(given, draft.Level)}.", []);
        }

        var point = plan.Comparison.Aspects.First(one => string.Equals(one.Aspect.Id, id, StringComparison.Ordinal));
        var finding = string.Equals(side, SharedQuestions.From, StringComparison.Ordinal) ? point.From : point.To;
        var municipality = string.Equals(side, SharedQuestions.From, StringComparison.Ordinal) ? plan.Comparison.Move.From : plan.Comparison.Move.To;
        var cell = FindingWords.Cell(draft, point.Aspect, finding, plan.Comparison.DayAsked);
        return new Fact(
            draft.Words(Phrases.SupporterKnown, ("gemeente", draft.Knowledge.Gazetteer[municipality].Name)),
            $"{draft.Words(point.Aspect.Label)} {cell.Text}",
            cell.Sources);
    }

    private void Add(List<Block> blocks, Phrase title, IReadOnlyList<SourcedText> texts)
    {
        if (texts.Count > 0)
        {
            blocks.Add(new Facts(draft.Words(title), [.. texts.Select(draft.FactOf)]));
        }
    }

    private Facts TeachBack()
    {
        var first = calls.Plan.Entries.SelectMany(entry => entry.Steps.Select(step => (entry, step))).FirstOrDefault(one => one.step.Topics.Contains(plan.Topic));
        List<Fact> facts = [new Fact(Label: null, draft.Words(Phrases.SupporterTeachBack, ("onderwerp", draft.Words(plan.Topic.Title))), [])];
        if (first.step is not null)
        {
            facts.Add(new Fact(draft.Words(Phrases.SupporterGoodAnswer), draft.Words(first.step.Step.Step.Text), [draft.Cite(first.step.Step.Step.Source)]));
        }

        return new Facts(draft.Words(Phrases.SupporterTeachBackTitle), facts);
    }
}
