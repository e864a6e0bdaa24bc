using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Rules;

/// <summary>The rules on one topic that count in one municipality: its own, and behind them the national ones.</summary>
/// <param name="municipal">Its own, those on one point beside each other.</param>
/// <param name="national">The national ones, likewise.</param>
public readonly struct TopicRules(RulesOnAspects municipal, RulesOnAspects national)
{
    /// <summary>What the rule is on a point, on a day.</summary>
    /// <param name="aspect">A point of the topic.</param>
    /// <param name="on">The day that the rule must hold on.</param>
    /// <param name="today">The day from which the age of sources is judged.</param>
    public Finding Find(Aspect aspect, DateOnly on, DateOnly today)
    {
        var found = FindAmong(municipal.On(aspect.Id), aspect, on, today);
        return found.IsSilent ? FindAmong(national.On(aspect.Id), aspect, on, today) : found;
    }

    // Asked for every point of both municipalities at every comparison, so without a list in the usual case of one rule.
    private static Finding FindAmong(ReadOnlySpan<Rule> rules, Aspect aspect, DateOnly on, DateOnly today)
    {
        Rule? told = null;
        List<Rule>? disputed = null;
        var isUsable = false;
        foreach (var rule in rules)
        {
            if (rule.Status == RuleStatus.Withdrawn)
            {
                continue;
            }

            isUsable = true;
            if (!rule.UsableDays(aspect.IsAnnual).Contains(on))
            {
                continue;
            }

            if (told is null)
            {
                told = rule;
                continue;
            }

            disputed ??= [told];
            disputed.Add(rule);
        }

        return !isUsable ? (rules.IsEmpty ? Unknown.Never : new Unknown(rules[0]))
            : disputed is not null ? new Disputed(disputed)
            : told is not null ? DisputeOver(told, rules) ?? Told(told, today)
            : NearestOf([.. rules], aspect, on, today);
    }

    /// <summary>What contradicts a rule that is disputed, whatever days it is of: with another year only one of them is left, and it is no surer for that.</summary>
    private static Disputed? DisputeOver(Rule rule, ReadOnlySpan<Rule> rules)
    {
        if (!rule.IsDisputed)
        {
            return null;
        }

        var disputed = rules.ToArray().Where(one => one is { IsDisputed: true, Status: not RuleStatus.Withdrawn }).ToList();
        return disputed.Count > 1 ? new Disputed(disputed) : null;
    }

    private static Finding Told(Rule rule, DateOnly today) => rule.Statement switch
    {
        HasValue { Value: var value } => new Known(rule, value, rule.Source.FreshnessOn(today)),
        IsNotOffered { Instead: var instead } => new NotOffered(rule, instead, rule.Source.FreshnessOn(today)),
        IsPartOf { Topic: var topic } => new FallsUnder(rule, topic, rule.Source.FreshnessOn(today)),
        _ => throw new InvalidOperationException($"A rule of {rule.Source.Address} says something of an unknown kind: {rule.Statement}."),
    };

    private static Finding NearestOf(Rule[] rules, Aspect aspect, DateOnly on, DateOnly today)
    {
        // What was abolished since has no value, and the price of before is then no answer.
        var nearest = rules.Where(rule => rule.Status != RuleStatus.Withdrawn).MinBy(rule => rule.UsableDays(aspect.IsAnnual).DaysFrom(on))!;
        return DisputeOver(nearest, rules) is { } disputed ? disputed
            : nearest.Statement is HasValue { Value: var value } ? new NotOnThisDate(nearest, value, nearest.Source.FreshnessOn(today))
            : nearest.Statement is IsNotOffered && nearest.UsableDays(aspect.IsAnnual).Through < on ? new NotOfferedThen(nearest, nearest.Source.FreshnessOn(today))
            : new Unknown();
    }
}
