using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes the calculation of an own share, step by step, so that anybody can check it with paper and pencil.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="income">What the person has a month.</param>
/// <param name="cost">The cost in euros.</param>
/// <param name="day">The day asked for.</param>
internal sealed class OwnShareStepsWriter(ReplyDraft draft, IncomeStatement income, decimal cost, DateOnly day)
{
    /// <summary>Writes the steps for one municipality; nothing when there is no outcome.</summary>
    public void Write(string municipality, OwnShareEstimate estimate)
    {
        if (estimate is not { Share: { } share, Norm: { } norm, Rule.Value: AbilityToPay ability })
        {
            return;
        }

        IReadOnlyList<int> rule = [draft.Cite(estimate.Rule.Rule.Source)];
        IReadOnlyList<int> period = estimate.PeriodRule is { } stated ? [draft.Cite(stated.Source)] : rule;
        IReadOnlyList<int> amount = [draft.Cite(norm.Source)];
        var steps = new List<Fact> { Step(Norm(norm), amount), Step(Income(share, norm), amount) };
        steps.AddRange(Bands(ability, share.IncomePercent).Select(text => Step(text, rule)));
        if (share.CountedPercent > 0)
        {
            steps.Add(Step(Month(share, norm), rule));
            steps.Add(Step(Period(share, isStated: estimate.PeriodRule is not null), period));
            if (share.CountedEuros > cost)
            {
                steps.Add(Step(draft.Words(Phrases.StepCost, ("kosten", DutchWords.Euros(cost))), rule));
            }
        }

        draft.Add(new Facts(draft.Words(Phrases.StepsOfCalculation, ("gemeente", municipality)), steps));
    }

    private static Fact Step(string text, IReadOnlyList<int> sources) => new(Label: null, text, sources);

    private string Norm(NormAmount norm)
    {
        var text = draft.Words(Phrases.StepNorm, ("norm", DutchWords.NormName(norm.Of)), ("bedrag", DutchWords.Euros(norm.EurosPerMonth)));
        return norm.Validity switch
        {
            var validity when validity.Contains(day) => text,
            { Through: { } last } when last < day => $"{text} {draft.Words(Phrases.StepNormOtherDay, ("datum", DutchWords.Day(last)), ("gevraagd", DutchWords.Day(day)))}",
            { From: { } first } => $"{text} {draft.Words(Phrases.StepNormLater, ("datum", DutchWords.Day(first)), ("gevraagd", DutchWords.Day(day)))}",
            _ => text,
        };
    }

    private string Income(OwnShare share, NormAmount norm) => income.IsPercent
        ? draft.Words(Phrases.StepIncomePercent, ("percentage", DutchWords.Percent(share.IncomePercent)), ("norm", DutchWords.NormName(norm.Of)))
        : draft.Words(Phrases.StepIncomeEuros, ("inkomen", DutchWords.Euros(income.Number)), ("percentage", DutchWords.Percent(share.IncomePercent)), ("norm", DutchWords.NormName(norm.Of)));

    private IEnumerable<string> Bands(AbilityToPay ability, decimal incomePercent)
    {
        var counting = ability.Bands.Where(band => band.CountedPercent(incomePercent) > 0).ToList();
        if (counting.Count == 0)
        {
            var limit = ability.Bands.First(band => band.Share > 0 || band == ability.Bands[^1]).From;
            yield return draft.Words(Phrases.StepNothing, ("grens", DutchWords.Percent(limit)));
        }

        foreach (var band in counting)
        {
            var within = band.PercentWithin(incomePercent);
            yield return draft.Words(
                Phrases.StepBand,
                ("vanaf", DutchWords.Number(band.From)),
                ("tot", DutchWords.Percent(band.From + within)),
                ("stuk", DutchWords.Percent(within)),
                ("deel", DutchWords.Percent(band.Share)),
                ("telt", DutchWords.Percent(band.CountedPercent(incomePercent))));
        }
    }

    private string Month(OwnShare share, NormAmount norm) => draft.Words(
        Phrases.StepMonth,
        ("telt", DutchWords.Percent(share.CountedPercent)),
        ("norm", DutchWords.NormName(norm.Of)),
        ("bedrag", DutchWords.Euros(Math.Round(share.CountedPercent / 100 * norm.EurosPerMonth, 2, MidpointRounding.AwayFromZero))));

    private string Period(OwnShare share, bool isStated) => draft.Words(
        isStated ? Phrases.StepPeriod : Phrases.StepPeriodUsual,
        ("maanden", DutchWords.Length(new Duration(share.Months, TimeUnit.Months))),
        ("bedrag", DutchWords.Euros(share.CountedEuros)));
}
