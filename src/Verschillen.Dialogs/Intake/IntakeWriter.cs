using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Intake;

/// <summary>
/// Writes everything about a move together: at one glance, one plan, whom to call, each topic side by side, what is not known
/// (uitslag van de intake).
/// </summary>
internal sealed class IntakeWriter
{
    private readonly ReplyDraft _draft;
    private readonly DialogState _state;
    private readonly DateOnly _today;
    private readonly IReadOnlyList<(ComparisonWriter Writer, TopicPlan Plan)> _topics;
    private readonly Move _move;

    /// <param name="draft">The reply to write into.</param>
    /// <param name="state">The answers, with nothing missing.</param>
    /// <param name="today">Today.</param>
    public IntakeWriter(ReplyDraft draft, DialogState state, DateOnly today)
    {
        _draft = draft;
        _state = state;
        _today = today;
        _move = state.Move();
        _topics = [.. state.Answered.Select(draft.Knowledge.TopicWith).OfType<Topic>().Select(Compare)];
    }

    /// <summary>Writes the answer.</summary>
    /// <param name="isForSupporter">Whether somebody who helps reads along.</param>
    public void Write(bool isForSupporter)
    {
        var plans = _topics.Select(topic => topic.Plan).ToList();
        var calls = new CallList(_draft, _move, plans, _today);
        var goal = new GoalWriter(_draft, _state, _today);
        MoveHeadingWriter.Write(_draft, _move, _today);
        var plan = new JointPlanWriter(_draft, calls);
        plan.WriteUrgent();
        if (_move.StaysWithin)
        {
            WriteWithin(goal, plan, calls);
        }
        else
        {
            WriteLeaving(plans, plan, calls, isForSupporter);
        }

        ReceiptLineWriter.WriteOfIntake(_draft, _state, _today);
    }

    /// <summary>Who stays has no two municipalities to set side by side, and nothing to ask of a new one.</summary>
    private void WriteWithin(GoalWriter goal, JointPlanWriter plan, CallList calls)
    {
        if (calls.Plan.Entries.Any(entry => !entry.IsUrgent))
        {
            plan.Write();
        }

        plan.WriteContacts();
        foreach (var (_, looked) in _topics)
        {
            _draft.Add(new Heading(_draft.Words(looked.Topic.Title)));
            goal.WriteWithin(looked.Topic);
            HelpWriter.WriteContacts(_draft, [_move.To], looked.Topic, _today);
        }
    }

    private void WriteLeaving(IReadOnlyList<TopicPlan> plans, JointPlanWriter plan, CallList calls, bool isForSupporter)
    {
        new OverviewWriter(_draft, _move, plans).Write();
        plan.Write();
        plan.WriteContacts();
        foreach (var (writer, looked) in _topics)
        {
            _draft.Add(new Heading(_draft.Words(looked.Topic.Title)));
            writer.WriteDifferences();
            if (isForSupporter)
            {
                new SupporterWriter(_draft, looked, calls).Write();
            }
        }

        new OpenQuestionsWriter(_draft, _move, plans, _today).Write(_state.Length);
        if (isForSupporter)
        {
            new LetterWriter(_draft, _move, plans, _today).Write();
        }
    }

    private (ComparisonWriter Writer, TopicPlan Plan) Compare(Topic topic)
    {
        var writer = new ComparisonWriter(_draft, _move, topic, _state.Answers.About(_draft.Knowledge, topic.Id), _today);
        return (writer, writer.Looked);
    }
}
