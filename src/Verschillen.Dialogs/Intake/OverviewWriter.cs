using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Intake;

/// <summary>Writes what changes at one glance: what stops, what is applied for anew, what it costs, and the days without support.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="move">The move.</param>
/// <param name="plans">The topics.</param>
internal sealed class OverviewWriter(ReplyDraft draft, Move move, IReadOnlyList<TopicPlan> plans)
{
    public void Write()
    {
        var items = TopicPlan.ByUrgency(plans).GroupBy(plan => plan.Plan.Transition.Becomes).Select(kind => new Fact(
            draft.Words(LabelOf(kind.Key)),
            DutchWords.List([.. kind.Select(plan => draft.Words(plan.Topic.Title))]) + ".",
            [.. kind.Select(plan => draft.Cite(plan.Plan.Transition.Source)).Distinct()]));
        draft.Add(new Facts(draft.Words(Phrases.IntakeGlanceTitle), [.. items]));
        foreach (var plan in plans.Where(plan => plan.Plan.Gap is not null))
        {
            var gap = plan.Plan.Gap!;
            draft.Add(new Warning(GapWords.Code, $"{draft.Words(plan.Topic.Title)}: {GapWords.Text(draft, gap)}", [draft.Cite(gap.Rule.Source)]));
        }

        WriteSum(MoneySum.Of(plans.Select(plan => (plan.Comparison, plan.Answers))));
    }

    /// <summary>How something that happens to a provision is called in a list.</summary>
    public static Phrase LabelOf(TransitionKind kind) => kind switch
    {
        TransitionKind.Stops => Phrases.IntakeStops,
        TransitionKind.ApplyAnew => Phrases.IntakeApplyAnew,
        TransitionKind.Apply => Phrases.IntakeApply,
        TransitionKind.PassOn => Phrases.IntakePassOn,
        TransitionKind.Disputed => Phrases.IntakeDisputed,
        TransitionKind.Ask => Phrases.IntakeAsk,
        TransitionKind.MovesAlong => Phrases.IntakeMovesAlong,
        TransitionKind.Stays => Phrases.IntakeStays,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of transition."),
    };

    private void WriteSum(MoneySum sum)
    {
        var sentences = new List<string>();
        if (sum.YearlyAmounts > 0)
        {
            var phrase = DutchWords.WholeEuros(sum.PerYear) switch { > 0 => Phrases.IntakeYearLess, < 0 => Phrases.IntakeYearMore, _ => Phrases.IntakeYearSame };
            sentences.Add(draft.Words(phrase, ("bedrag", Rounded(sum.PerYear))));
        }

        if (sum.SingleAmounts > 0)
        {
            var phrase = DutchWords.WholeEuros(sum.Once) switch { > 0 => Phrases.IntakeOnceMore, < 0 => Phrases.IntakeOnceLess, _ => Phrases.IntakeOnceSame };
            sentences.Add(draft.Words(phrase, ("bedrag", Rounded(sum.Once)), ("van", NameOf(move.From))));
        }

        if (sum.IsReserved)
        {
            sentences.Add(draft.Words(Phrases.IntakeSumReserved));
        }

        if (plans.Any(plan => plan.Comparison.Aspects.Any(IsPaidByUse)))
        {
            sentences.Add(draft.Words(Phrases.IntakeSumByUse));
        }

        if (sum.HasAny)
        {
            draft.Add(new Facts(draft.Words(Phrases.IntakeMoneyTitle), [.. sentences.Select(sentence => new Fact(Label: null, sentence, [])), .. sum.NotKnown.Select(NotKnown)]));
        }
    }

    private Fact NotKnown((Topic Topic, Aspect Aspect) point) =>
        new(draft.Words(point.Topic.Title), draft.Words(Phrases.IntakeAmountUnknown, ("vraag", draft.Words(point.Aspect.Label))), []);

    private static bool IsPaidByUse(AspectComparison point) =>
        new[] { point.From, point.To }.Any(finding => finding is Known { Value: Amount { Per: not (Per.Time or Per.Month or Per.Year) } });

    private static string Rounded(decimal euros) => DutchWords.Euros(Math.Abs(DutchWords.WholeEuros(euros)));

    private string NameOf(Domain.Municipalities.MunicipalityCode code) => draft.Knowledge.Gazetteer[code].Name;
}
