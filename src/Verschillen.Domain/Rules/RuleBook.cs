using System.Collections.Frozen;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Rules;

/// <summary>All rules, to be asked point by point (regelboek).</summary>
public sealed class RuleBook
{
    private readonly FrozenDictionary<(TopicId Topic, string Aspect, MunicipalityCode? Municipality), Rule[]> _rules;

    public RuleBook(IEnumerable<Rule> rules) =>
        _rules = rules.GroupBy(rule => (rule.Topic, rule.AspectId, rule.Municipality))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>How many rules there are, national ones included.</summary>
    public int Count => _rules.Values.Sum(rules => rules.Length);

    public IEnumerable<Rule> All => _rules.Values.SelectMany(rules => rules);

    /// <summary>What the rule is on a point, in a municipality, on a day.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="aspect">The point of that topic.</param>
    /// <param name="municipality">The municipality; its own rule goes before a national one.</param>
    /// <param name="on">The day that the rule must hold on.</param>
    /// <param name="today">The day from which the age of sources is judged.</param>
    public Finding Find(TopicId topic, Aspect aspect, MunicipalityCode municipality, DateOnly on, DateOnly today)
    {
        var municipal = FindAmong(RulesFor(topic, aspect, municipality), aspect, on, today);
        return municipal is Unknown { Withdrawn: null }
            ? FindAmong(RulesFor(topic, aspect, municipality: null), aspect, on, today)
            : municipal;
    }

    /// <summary>Whether any rule on a point is in use for a municipality, on whatever day.</summary>
    public bool HasAny(TopicId topic, Aspect aspect, MunicipalityCode municipality) =>
        RulesFor(topic, aspect, municipality).Any(rule => rule.Status != RuleStatus.Withdrawn);

    private Rule[] RulesFor(TopicId topic, Aspect aspect, MunicipalityCode? municipality) =>
        _rules.GetValueOrDefault((topic, aspect.Id, municipality), []);

    // Asked for every point of both municipalities at every comparison, so without a list in the usual case of one rule.
    private static Finding FindAmong(Rule[] rules, Aspect aspect, DateOnly on, DateOnly today)
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

        return !isUsable ? new Unknown(rules.FirstOrDefault())
            : disputed is not null ? new Disputed(disputed)
            : told is not null ? Told(told, today)
            : NearestOf(rules, aspect, on, today);
    }

    private static Finding Told(Rule rule, DateOnly today) => rule.Statement switch
    {
        HasValue { Value: var value } => new Known(rule, value, rule.Source.FreshnessOn(today)),
        IsNotOffered { Instead: var instead } => new NotOffered(rule, instead),
        IsPartOf { Topic: var topic } => new FallsUnder(rule, topic),
        _ => throw new InvalidOperationException($"A rule of {rule.Source.Address} says something of an unknown kind: {rule.Statement}."),
    };

    private static Finding NearestOf(Rule[] rules, Aspect aspect, DateOnly on, DateOnly today)
    {
        var nearest = rules.Where(rule => rule.Status != RuleStatus.Withdrawn && rule.Statement is HasValue)
            .MinBy(rule => DaysFrom(rule.UsableDays(aspect.IsAnnual), on));
        return nearest?.Statement is HasValue { Value: var value }
            ? new NotOnThisDate(nearest, value, nearest.Source.FreshnessOn(today))
            : new Unknown();
    }

    private static int DaysFrom(Validity days, DateOnly on) =>
        days.Through < on ? on.DayNumber - days.Through.Value.DayNumber
        : days.From > on ? days.From.Value.DayNumber - on.DayNumber
        : 0;
}
