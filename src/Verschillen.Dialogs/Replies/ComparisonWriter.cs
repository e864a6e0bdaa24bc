using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>
/// Writes what changes in one topic: the answer, what it costs, what to do and when, what is not known and whom to ask.
/// </summary>
internal sealed class ComparisonWriter
{
    private readonly ReplyDraft _draft;
    private readonly MoveComparison _comparison;
    private readonly MovePlan _plan;
    private readonly Situation _answers;
    private readonly DateOnly _today;
    private readonly string _from;
    private readonly string _to;

    /// <param name="draft">The reply to write into.</param>
    /// <param name="move">The move; of one within a municipality only the steps are told.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="answers">What the person told about themselves.</param>
    /// <param name="today">Today.</param>
    public ComparisonWriter(ReplyDraft draft, Move move, Topic topic, Situation answers, DateOnly today)
    {
        _draft = draft;
        _answers = answers;
        _today = today;
        _comparison = MoveComparison.Of(move, topic, draft.Knowledge.Rules, today);
        _plan = MovePlan.Of(_comparison, answers, today);
        Looked = new TopicPlan(_comparison, answers, _plan);
        _from = draft.Knowledge.Gazetteer[move.From].Name;
        _to = draft.Knowledge.Gazetteer[move.To].Name;
    }

    /// <summary>Writes the answer.</summary>
    /// <param name="length">How much to tell.</param>
    /// <param name="aspectIds">The points asked for; empty tells all.</param>
    public void Write(AnswerLength length, IReadOnlyList<string> aspectIds)
    {
        if (aspectIds.Count > 0)
        {
            var asked = AspectsAsked.Named(_comparison.Topic, aspectIds);
            if (asked.TrueForAll(aspect => aspect.Kind == Kind.Continuity) && !_comparison.Aspects.Any(comparison => comparison.IsKnownSomewhere && asked.Contains(comparison.Aspect)))
            {
                // "Blijft mijn kaart geldig", of which neither municipality says anything: what is known of a move is all there is.
                WriteTransition();
            }

            WriteTable(asked.TrueForAll(aspect => aspect.Kind == Kind.Costs) ? Phrases.CostsTitle : Phrases.RulesTitle, asked.Contains, isAskedFor: true);
            _draft.List(Phrases.NationalTitle, AspectsAsked.FactsOn(_comparison.Topic, asked));
            WriteOwnShare();
            WriteUnknown(length, comparison => asked.Contains(comparison.Aspect));
            return;
        }

        WriteUrgent();
        WriteTransition();
        if (length != AnswerLength.Brief)
        {
            WriteTable(Phrases.CostsTitle, aspect => aspect.Kind == Kind.Costs);
            WriteOwnShare();
            WriteTable(Phrases.RulesTitle, aspect => aspect.Kind != Kind.Costs);
            WriteNational(length);
        }

        WritePlanned();
        WriteUnknown(length, IsWorthAsking);
        if (length == AnswerLength.Full)
        {
            WriteBackground();
        }
    }

    /// <summary>Writes what to ask the new municipality and whom to call, and nothing else.</summary>
    /// <param name="length">How many questions.</param>
    public void WriteQuestions(AnswerLength length) => WriteUnknown(length, IsWorthAsking);

    /// <summary>The comparison, with what happens to the topic and what to do.</summary>
    public TopicPlan Looked { get; }

    /// <summary>Writes what moving does to the topic and how the municipalities differ, without steps and questions: those are told for several topics at once.</summary>
    public void WriteDifferences()
    {
        WriteTransition();
        WriteTable(Phrases.CostsTitle, aspect => aspect.Kind == Kind.Costs && Matters(aspect));
        WriteOwnShare();
        WriteTable(Phrases.RulesTitle, aspect => aspect.Kind != Kind.Costs && Matters(aspect));
        WriteNothingKnown();
        WriteNational(AnswerLength.Normal);
    }

    /// <summary>Whether a point says something to this person: who has no card need not ask whether it stays valid.</summary>
    private bool Matters(Aspect aspect) => aspect.MattersIf.IsMetBy(_answers, whenNotAsked: true);

    /// <summary>Writes what moving does to the topic, and where help ends before new help can start.</summary>
    public void WriteTransition()
    {
        _draft.Say(new SourcedText(_plan.Transition.Text, _plan.Transition.Source));
        WriteGap(_draft, _plan);
    }

    /// <summary>Writes for how many days there is no help, when that is foreseen.</summary>
    public static void WriteGap(ReplyDraft draft, MovePlan plan)
    {
        if (plan.Gap is { } gap)
        {
            draft.Add(new Warning(GapWords.Code, GapWords.Text(draft, gap), [draft.Cite(gap.Rule.Source)]));
        }
    }

    private void WriteTable(Phrase title, Func<Aspect, bool> belongs, bool isAskedFor = false)
    {
        var verdicts = new VerdictWords(_draft, _from, _to);
        var rows = new List<ComparisonRow>();
        foreach (var comparison in _comparison.Aspects)
        {
            if (comparison.IsKnownSomewhere && (isAskedFor || !HoldsEverywhere(comparison)) && belongs(comparison.Aspect))
            {
                rows.Add(Row(comparison, verdicts));
            }
        }

        if (rows.Count > 0)
        {
            _draft.Add(new Comparison(_draft.Words(title), _from, _to, rows));
        }
    }

    private ComparisonRow Row(AspectComparison comparison, VerdictWords verdicts) => new(
        comparison.Aspect.Id,
        _draft.Words(comparison.Aspect.Label),
        FindingWords.Cell(_draft, comparison.Aspect, comparison.From, _comparison.DayAsked),
        FindingWords.Cell(_draft, comparison.Aspect, comparison.To, _comparison.DayAsked),
        comparison.Verdict,
        verdicts.Conclusion(comparison),
        comparison.Reservations);

    private void WriteOwnShare()
    {
        if (OwnShareWriter.IsAsked(_comparison.Topic, _answers))
        {
            new OwnShareWriter(_draft, _comparison.Move, _comparison.Topic, _answers, _today).Write();
        }
    }

    /// <summary>What holds in the whole country and is therefore no difference.</summary>
    private void WriteNational(AnswerLength length)
    {
        var items = new List<Fact>();
        foreach (var comparison in _comparison.Aspects)
        {
            if (HoldsEverywhere(comparison) && Matters(comparison.Aspect))
            {
                items.Add(FindingWords.Fact(_draft, comparison.Aspect, comparison.To, _comparison.DayAsked));
            }
        }

        if (length == AnswerLength.Full)
        {
            items.AddRange(_comparison.Topic.Facts.Select(fact => new Fact(Label: null, _draft.Words(fact.Text), [_draft.Cite(fact.Source)])));
        }

        if (items.Count > 0)
        {
            _draft.Add(new Facts(_draft.Words(Phrases.NationalTitle), items));
        }
    }

    private static bool HoldsEverywhere(AspectComparison comparison) =>
        NationalRuleIn(comparison.From) is { } rule && ReferenceEquals(rule, NationalRuleIn(comparison.To));

    private static Rule? NationalRuleIn(Finding finding) => finding is FoundValue { Rule: { Municipality: null } rule } ? rule : null;

    /// <summary>Writes what cannot wait for the move.</summary>
    public void WriteUrgent() => WriteSteps(Phrases.UrgentTitle, [.. Urgent]);

    /// <summary>Writes what to do and when, and nothing else.</summary>
    public void WriteSteps()
    {
        WriteUrgent();
        WritePlanned();
    }

    /// <summary>Writes what to do and when, without what cannot wait.</summary>
    public void WritePlanned() => WriteSteps(Phrases.StepsTitle, [.. _plan.Steps.Where(step => !step.Step.IsUrgent)]);

    private IEnumerable<PlanStep> Urgent => _plan.Steps.Where(step => step.Step.IsUrgent);

    private void WriteSteps(Phrase title, IReadOnlyList<PlanStep> steps)
    {
        if (steps.Count > 0)
        {
            var purposes = ContactWords.PurposesFor(_comparison.Topic);
            _draft.Add(new Steps(_draft.Words(title), [.. steps.Select(step => PlanWords.Item(_draft, step, _comparison.Move, _today, purposes))]));
        }
    }

    /// <summary>Of what is known of a municipality something may be asked, of the rest only what says something to this person.</summary>
    private bool IsWorthAsking(AspectComparison comparison) => (comparison.IsKnownSomewhere && !HoldsEverywhere(comparison)) || Matters(comparison.Aspect);

    /// <summary>What the new municipality must be asked: every point that is not known of it for the day.</summary>
    private void WriteUnknown(AnswerLength length, Func<AspectComparison, bool> belongs)
    {
        WriteNothingKnown();
        var open = new List<Aspect>();
        foreach (var comparison in _comparison.Aspects)
        {
            if (comparison.IsToBeAsked && belongs(comparison))
            {
                open.Add(comparison.Aspect);
            }
        }

        QuestionsToAskWriter.Write(_draft, _comparison.Topic.Id, _to, open, length);

        var purposes = ContactWords.PurposesFor(_comparison.Topic);
        _draft.Add(new HandOver(
            _draft.Words(Phrases.ContactTitle),
            [
                .. Urgent.Select(step => PlanWords.Desk(_draft, step.Step, _comparison.Move, _today, purposes)).OfType<ContactLine>(),
                .. ContactWords.Of(_draft, _comparison.Move.To, _today, purposes),
                .. _draft.Knowledge.Organisations.Where(one => one.Kind == HelpKind.ClientSupport).Take(1).Select(one => ContactWords.Line(_draft, one)),
            ]));
    }

    private void WriteNothingKnown()
    {
        foreach (var comparison in _comparison.Aspects)
        {
            if (comparison.IsKnownSomewhere && !HoldsEverywhere(comparison))
            {
                return;
            }
        }

        _draft.Say(Phrases.NothingKnown, ("onderwerp", _draft.Words(_comparison.Topic.Title)), ("van", _from), ("naar", _to));
    }

    private void WriteBackground()
    {
        new StudyWriter(_draft, _comparison.Topic).Write();
        _draft.List(Phrases.ImpactTitle, _comparison.Topic.Impact);
    }
}
