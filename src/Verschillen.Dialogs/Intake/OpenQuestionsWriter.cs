using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Intake;

/// <summary>Writes what is not known of the new municipality, as questions to tick off, what matters most first.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="move">The move.</param>
/// <param name="plans">The topics.</param>
/// <param name="today">Today.</param>
internal sealed class OpenQuestionsWriter(ReplyDraft draft, Move move, IReadOnlyList<TopicPlan> plans, DateOnly today)
{
    private static readonly IReadOnlyList<Kind> Order = [Kind.Continuity, Kind.Costs, Kind.Procedure, Kind.Knowledge, Kind.Information];

    /// <param name="length">Full shows every question.</param>
    public void Write(AnswerLength length)
    {
        draft.Add(new Heading(draft.Words(Phrases.UnknownTitle)));
        var left = 0;
        var isAnyAsked = false;
        foreach (var plan in plans)
        {
            var open = plan.Comparison.Aspects
                .Where(point => point.IsToBeAsked && point.Aspect.MattersIf.IsMetBy(plan.Answers, whenNotAsked: true))
                .OrderBy(point => Rank(point.Aspect.Kind))
                .Select(point => draft.Words(point.Aspect.AskFor))
                .ToList();
            if (open.Count == 0)
            {
                continue;
            }

            isAnyAsked = true;
            var shown = length == AnswerLength.Full ? open : [.. open.Take(QuestionsToAskWriter.AtOnce)];
            left += open.Count - shown.Count;
            var contact = ContactWords.Of(draft, move.To, today, ContactWords.PurposesFor(plan.Topic))[0];
            draft.Add(new ToAsk(plan.Topic.Id, draft.Words(plan.Topic.Title), draft.Words(Phrases.IntakeAskThere, ("contact", PlanWords.NameAndPhone(contact))), shown) { First = QuestionsToAskWriter.AtOnce, More = [.. open.Skip(shown.Count)] });
        }

        if (left > 0)
        {
            draft.Say(Phrases.IntakeMoreQuestions, ("aantal", left.ToString(CultureInfo.InvariantCulture)));
        }
        else if (!isAnyAsked)
        {
            draft.Say(Phrases.IntakeNothingOpen);
        }
    }

    private static int Rank(Kind kind) => Order.Index().First(one => one.Item == kind).Index;
}
