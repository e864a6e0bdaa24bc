using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes the answer to what the person wants to know, once nothing is missing.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="state">The answers.</param>
/// <param name="today">Today.</param>
internal sealed class GoalWriter(ReplyDraft draft, DialogState state, DateOnly today)
{
    // A summary looks at each topic to put them in order, and then tells it.
    private readonly List<ComparisonWriter> _compared = [];

    private Move? _move;

    /// <summary>Writes the answer.</summary>
    /// <returns>The name of the reply.</returns>
    public string Write()
    {
        var name = WriteAnswer(draft.Knowledge.TopicIn(state));
        if (state.Goal != Goal.Contact)
        {
            ReceiptLineWriter.Write(draft, state, [state.Topic()!.Value], today);
        }

        return name;
    }

    private string WriteAnswer(Topic? topic)
    {
        if (state.Goal != Goal.Compare)
        {
            MoveHeadingWriter.WriteMergers(draft, In);
        }

        switch (state.Goal)
        {
            case Goal.Compare:
                return WriteMove(topic!);
            case Goal.Rule:
                WriteRules(topic!, rules => rules.WriteRules(state.AspectIds, state.Length));
                return ReplyNames.Rule;
            case Goal.Apply:
                WriteRules(topic!, rules => rules.WriteApplying(state.Length));
                return ReplyNames.Apply;
            case Goal.Deadline:
                WriteRules(topic!, rules => rules.WriteTerms(state.AspectIds, state.Length));
                return ReplyNames.Deadline;
            case Goal.Contact:
                WriteContacts(topic);
                return ReplyNames.Contact;
            default:
                throw new InvalidOperationException($"There is no answer for goal {state.Goal}.");
        }
    }

    /// <summary>Writes the answers to all topics that were compared, each whole, what cannot wait first, then the help of who has moved and lost it, then where help ends before new help can start: the points that were asked last are of one answer.</summary>
    public void WriteSummary()
    {
        MoveHeadingWriter.Write(draft, Move, today);
        if (Move.StaysWithin)
        {
            WriteUrgent(Compared);
        }

        foreach (var (topic, _) in Compared.Select(topic => (Topic: topic, Looked(topic).Plan)).OrderBy(one => !one.Plan.IsUrgent).ThenBy(one => !HasEnded(one.Plan)).ThenBy(one => one.Plan.Gap is null))
        {
            draft.Add(new Heading(draft.Words(topic.Title)));
            WriteTopic(topic, []);
        }

        // What was asked last may be something else; the summary is of what was compared.
        ReceiptLineWriter.Write(draft, state with { Goal = Goal.Compare, AspectIds = [] }, state.Answered, today);
    }

    /// <summary>Writes what the move does to each topic, in a sentence; what cannot wait first.</summary>
    public void WriteTransitions(IEnumerable<Topic> topics)
    {
        foreach (var topic in topics.OrderBy(topic => !Looked(topic).Plan.IsUrgent))
        {
            draft.Add(new Heading(draft.Words(topic.Title)));
            Compare(topic).WriteTransition();
        }
    }

    /// <summary>Writes the first step of all topics that were compared.</summary>
    public void WriteFirstStep()
    {
        if (StepsInOrder is not [var first, ..])
        {
            draft.Say(Phrases.NoFirstStep);
            HelpWriter.WriteContacts(draft, [Move.To], topic: null, today);
            return;
        }

        draft.Add(new Steps(draft.Words(Phrases.FirstStepTitle), [ItemOf(first)]));
        draft.Add(new Say(draft.Words(Phrases.AllStepsHow)) { IsInvitation = true });
    }

    /// <summary>Writes the steps that come after the first.</summary>
    /// <param name="areTold">Whether they were just told, and none comes after them.</param>
    public void WriteNextSteps(bool areTold)
    {
        if (areTold || StepsInOrder is not [_, _, ..] steps)
        {
            draft.Say(Phrases.NoNextStep);
            HelpWriter.WriteContacts(draft, [Move.To], topic: null, today);
            return;
        }

        draft.Add(new Steps(draft.Words(Phrases.NextStepsTitle), [.. steps.Skip(1).Select(ItemOf)]));
    }

    /// <summary>Writes whom to call for the first step; where that is nobody, the new municipality.</summary>
    public void WriteDeskOfFirstStep()
    {
        if (StepsInOrder is [var (topic, step), ..] && PlanWords.Desk(draft, step.Step, Move, today, ContactWords.PurposesFor(topic)) is { } desk)
        {
            draft.Add(new HandOver(draft.Words(Phrases.ContactTitle), [desk]));
            return;
        }

        HelpWriter.WriteContacts(draft, [Move.To], topic: null, today);
    }

    /// <summary>Writes where the old help ends before the new can start.</summary>
    /// <returns>Whether it does anywhere.</returns>
    public bool WriteGaps()
    {
        var foreseen = Compared.Select(Looked).Where(plan => plan.Plan.Gap is not null).ToList();
        foreach (var plan in foreseen)
        {
            ComparisonWriter.WriteGap(draft, plan.Plan);
        }

        return foreseen.Count > 0;
    }

    /// <summary>Writes what to do for one topic, and when.</summary>
    /// <returns>Whether there is anything to do.</returns>
    public bool WriteSteps(Topic topic)
    {
        if (Looked(topic).Plan.Steps.Count == 0)
        {
            return false;
        }

        Compare(topic).WriteSteps();
        new RuleWriter(draft, topic, Move.To, state.DayAsked(today), today).WriteDays();
        return true;
    }

    /// <summary>Writes what to ask when calling about a topic, and whom to call.</summary>
    public void WriteWhatToSay(Topic topic)
    {
        if (state.IsMoveKnown() && !Move.StaysWithin)
        {
            Compare(topic).WriteQuestions(state.Length);
        }
        else
        {
            new RuleWriter(draft, topic, state.Municipalities()[0], state.DayAsked(today), today).WriteQuestions(state.Length);
        }
    }

    /// <summary>Writes only what the person pays themselves, when they just answered the last question for it.</summary>
    /// <returns>The name of the reply; null when there is nothing of the kind to tell.</returns>
    public string? WriteOwnShare()
    {
        if (draft.Knowledge.TopicIn(state) is not { } topic || !OwnShareWriter.IsAsked(topic, state.Answers.About(topic.Id)))
        {
            return null;
        }

        new OwnShareWriter(draft, Move, topic, state.Answers.About(topic.Id), today).Write();
        return "eigen_deel";
    }

    private IReadOnlyList<MunicipalityCode> In { get; } = state.MunicipalitiesIn(SharedQuestions.In);

    private Move Move => _move ??= state.Move();

    private IEnumerable<Topic> Compared => state.Answered.Select(draft.Knowledge.TopicWith).OfType<Topic>();

    private bool HasEnded(MovePlan plan) => Move.HasHappened(today) && plan.Transition.Becomes is TransitionKind.Stops or TransitionKind.ApplyAnew;

    private List<(Topic Topic, PlanStep Step)> StepsInOrder =>
        [.. Compared.Select(Looked).SelectMany(plan => plan.Plan.Steps, (plan, step) => (plan.Topic, step)).OrderBy(one => !one.step.Step.IsUrgent).ThenBy(one => one.step.On ?? DateOnly.MinValue)];

    private StepItem ItemOf((Topic Topic, PlanStep Step) one)
    {
        var item = PlanWords.Item(draft, one.Step, Move, today, ContactWords.PurposesFor(one.Topic));
        return Compared.Skip(1).Any() ? item with { Text = $"{draft.Words(one.Topic.Title)}: {item.Text}" } : item;
    }

    private ComparisonWriter Compare(Topic topic)
    {
        foreach (var writer in _compared)
        {
            if (ReferenceEquals(writer.Looked.Topic, topic))
            {
                return writer;
            }
        }

        var compared = new ComparisonWriter(draft, Move, topic, state.Answers.About(draft.Knowledge, topic.Id), today);
        _compared.Add(compared);
        return compared;
    }

    private TopicPlan Looked(Topic topic) => Compare(topic).Looked;

    /// <summary>What cannot wait of topics, each call once.</summary>
    private CallList UrgentCalls(IEnumerable<Topic> topics) => new(draft, Move, [.. topics.Select(topic => Compare(topic).Looked.Urgent)], today);

    private void WriteUrgent(IEnumerable<Topic> topics) => new JointPlanWriter(draft, UrgentCalls(topics)).WriteUrgent();

    /// <summary>Whom to call: of a move first who is called for what cannot wait, which is not always the new municipality.</summary>
    private void WriteContacts(Topic? topic)
    {
        var isOfMove = state.IsMoveKnown() && In.All(code => code == Move.From || code == Move.To);
        var told = new HandOver(
            draft.Words(Phrases.ContactTitle),
            [.. isOfMove ? UrgentCalls(Compared).Contacts : [], .. In.SelectMany(code => ContactWords.Of(draft, code, today, ContactWords.PurposesFor(topic)))]);
        draft.Add(told);
        HelpWriter.WriteWithoutCalling(draft, told.Contacts);
        if (topic is not null)
        {
            WriteRules(topic, rules => rules.WriteWhereToApply());
        }
    }

    /// <summary>Writes what holds in each municipality that is asked of.</summary>
    private void WriteRules(Topic topic, Action<RuleWriter> write)
    {
        SayDay();
        foreach (var municipality in In)
        {
            write(new RuleWriter(draft, topic, municipality, state.DayAsked(today), today) { TellsNational = municipality == In[^1], IsOfMove = state.IsMoveKnown() });
        }
    }

    private void SayDay()
    {
        if (state.DayAsked(today) is var day && day != today)
        {
            draft.Say(Phrases.RuleOnDay, ("datum", DutchWords.Day(day)));
        }
    }

    private string WriteMove(Topic topic)
    {
        MoveHeadingWriter.Write(draft, Move, today);

        // Who comes from all topics at once goes on with one of them, and keeps what cannot wait of the others.
        if (state.LastReply is ReplyNames.Summary)
        {
            WriteUrgent(Compared.Where(other => other.Id != topic.Id));
        }

        if (Move.StaysWithin)
        {
            Compare(topic).WriteUrgent();
        }

        WriteTopic(topic, state.AspectIds);
        return Move.StaysWithin ? "zelfde_gemeente" : ReplyNames.Comparison;
    }

    private void WriteTopic(Topic topic, IReadOnlyList<string> aspects)
    {
        if (!Move.StaysWithin)
        {
            Compare(topic).Write(state.Length, aspects);
        }
        else if (AspectsAsked.AreNamed(topic, aspects))
        {
            draft.Say(Phrases.StaysWithin, ("gemeente", draft.Knowledge.Gazetteer[Move.To].Name));
            SayDay();
            new RuleWriter(draft, topic, Move.To, state.DayAsked(today), today).WriteRules(aspects, state.Length);
        }
        else
        {
            WriteWithin(topic);
            Compare(topic).WritePlanned();
            HelpWriter.WriteContacts(draft, [Move.To], topic, today);
        }
    }

    /// <summary>Writes what a move within the municipality does to a topic.</summary>
    public void WriteWithin(Topic topic)
    {
        draft.Say(Phrases.StaysWithin, ("gemeente", draft.Knowledge.Gazetteer[Move.To].Name));
        draft.List(Phrases.WithinTitle, topic.WithinMunicipality);
    }
}
