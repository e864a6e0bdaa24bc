using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Income;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes what somebody pays themselves of a cost in the two municipalities, and the calculation step by step.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="move">The move.</param>
/// <param name="topic">The topic; one of its aspects has bands.</param>
/// <param name="answers">The answers about the topic.</param>
/// <param name="today">Today.</param>
internal sealed class OwnShareWriter(ReplyDraft draft, Move move, Topic topic, Situation answers, DateOnly today)
{
    private readonly IncomeStatement? _income = OwnShareQuestions.IncomeOf(answers[OwnShareQuestions.Income]?[0]);
    private readonly decimal? _cost = OwnShareQuestions.NumberOf(answers[OwnShareQuestions.Cost]?[0]);
    private readonly Household? _household = HouseholdIn(answers);

    /// <summary>Whether the person asked for it and every question was answered, also with "weet ik niet".</summary>
    public static bool IsAsked(Topic topic, Situation answers) =>
        topic.Aspects.Any(aspect => aspect.ValueKind == ValueKind.AbilityToPay) &&
        answers[OwnShareQuestions.Start] is [AskedQuestion.Yes] &&
        OwnShareQuestions.All.All(question => answers[question.Name] is not null);

    /// <summary>Writes it; what cannot be said is said to be so.</summary>
    public void Write()
    {
        if (_income is not { } income || _cost is not { } cost || _household is not { } household)
        {
            draft.Say(Phrases.OwnShareMissing);
            WriteQuestion();
            return;
        }

        var day = move.DayAsked(today);
        var from = OwnShareEstimate.Of(topic, draft.Knowledge.Rules, move.From, household, income, cost, day, today);
        var to = OwnShareEstimate.Of(topic, draft.Knowledge.Rules, move.To, household, income, cost, day, today);
        draft.Add(new Facts(draft.Words(Phrases.OwnShareTitle), [.. new[] { Result(from, cost), Result(to, cost), Difference(from, to) }.OfType<Fact>()]));
        WriteUnknown(from);
        WriteUnknown(to);
        var steps = new OwnShareStepsWriter(draft, income, cost, day);
        steps.Write(NameOf(from.Municipality), from);
        steps.Write(NameOf(to.Municipality), to);
        draft.Say(Phrases.OwnShareEstimate);
        if (from.WhyNot is not null || to.WhyNot is not null)
        {
            WriteQuestion();
        }
    }

    private static Household? HouseholdIn(Situation answers) => (answers[OwnShareQuestions.Household], answers[OwnShareQuestions.StatePension]) switch
    {
        ([OwnShareQuestions.Together or OwnShareQuestions.Alone] and [var household], [AskedQuestion.Yes or AskedQuestion.No] and [var pension]) =>
            new Household(household is OwnShareQuestions.Together, pension is AskedQuestion.Yes),
        _ => null,
    };

    /// <returns>Null when nothing can be said of the municipality.</returns>
    private Fact? Result(OwnShareEstimate estimate, decimal cost)
    {
        if (estimate is not { Share: { } share, Rule: { } known })
        {
            return null;
        }

        var pays = DutchWords.WholeEuros(share.Euros);
        var text = pays == 0 ? draft.Words(Phrases.OwnShareNothing, ("kosten", DutchWords.Euros(cost)))
            : pays >= DutchWords.WholeEuros(cost) ? draft.Words(Phrases.OwnShareAll, ("kosten", DutchWords.Euros(cost)))
            : draft.Words(Phrases.OwnSharePart, ("kosten", DutchWords.Euros(cost)), ("deel", DutchWords.Euros(pays)), ("rest", DutchWords.Euros(DutchWords.WholeEuros(cost) - pays)));
        var note = known.Rule.Note?.At(draft.Level);
        var age = FindingWords.Age(draft, known.Rule.Source, known.Freshness);
        return new Fact(NameOf(estimate.Municipality), string.Join(' ', new[] { text, note, age }.OfType<string>()), [draft.Cite(known.Rule.Source)]);
    }

    private Fact? Difference(OwnShareEstimate from, OwnShareEstimate to)
    {
        if (from is not { Share: { } old, Rule.Rule: var oldRule } || to is not { Share: { } @new, Rule.Rule: var newRule })
        {
            return null;
        }

        var difference = DutchWords.WholeEuros(@new.Euros) - DutchWords.WholeEuros(old.Euros);
        var phrase = difference switch
        {
            > 0 => Phrases.OwnShareMore,
            < 0 => Phrases.OwnShareLess,
            _ => Phrases.OwnShareSame,
        };
        return new Fact(
            draft.Words(Phrases.OwnShareDifference),
            draft.Words(phrase, ("gemeente", NameOf(to.Municipality)), ("bedrag", DutchWords.Euros(Math.Abs(difference)))),
            [.. new[] { draft.Cite(oldRule.Source), draft.Cite(newRule.Source) }.Distinct()]);
    }

    private void WriteUnknown(OwnShareEstimate estimate)
    {
        var phrase = estimate.WhyNot switch
        {
            null => null,
            WhyNoEstimate.RuleNotKnown => Phrases.OwnShareRuleUnknown,
            WhyNoEstimate.NormNotKnown => Phrases.OwnShareNormUnknown,
            WhyNoEstimate.IncomeAboveBands => Phrases.OwnShareAboveBands,
            _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate.WhyNot, "Unknown reason."),
        };
        if (phrase is not null)
        {
            var text = draft.Words(phrase, ("gemeente", NameOf(estimate.Municipality)));
            draft.Add(estimate.Rule is { } known ? new Say(text, [draft.Cite(known.Rule.Source)]) : new Say(text));
        }
    }

    private void WriteQuestion()
    {
        var aspect = topic.Aspects.First(one => one.ValueKind == ValueKind.AbilityToPay);
        draft.Add(new ToAsk(topic.Id, draft.Words(Phrases.UnknownTitle), draft.Words(Phrases.UnknownIntroduction, ("gemeente", NameOf(move.To))), [draft.Words(aspect.AskFor)]));
        draft.Add(new HandOver(draft.Words(Phrases.ContactTitle), ContactWords.Of(draft, move.To, today, ContactWords.PurposesFor(topic))));
    }

    private string NameOf(MunicipalityCode code) => draft.Knowledge.Gazetteer[code].Name;
}
