using System.Collections.Frozen;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Rules;

/// <summary>All rules, to be asked point by point (regelboek).</summary>
public sealed class RuleBook
{
    // By topic and place first: a comparison asks for all points of two municipalities, and each look into a full store costs.
    private readonly FrozenDictionary<(TopicId Topic, MunicipalityCode? Municipality), RulesOnAspects> _rules;

    public RuleBook(IEnumerable<Rule> rules)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        _rules = rules.GroupBy(rule => (rule.Topic, rule.Municipality)).ToFrozenDictionary(group => group.Key, group => new RulesOnAspects(group, shared));
    }

    /// <summary>How many rules there are, national ones included.</summary>
    public int Count => _rules.Values.Sum(rules => rules.All.Count);

    public IEnumerable<Rule> All => _rules.Values.SelectMany(rules => rules.All);

    /// <summary>The rules on a topic that count in a municipality, to ask several points of.</summary>
    public TopicRules About(TopicId topic, MunicipalityCode municipality) => new(Of(topic, municipality), Of(topic, municipality: null));

    /// <summary>The rules on a topic that count in the whole country.</summary>
    public TopicRules National(TopicId topic) => new(RulesOnAspects.None, Of(topic, municipality: null));

    /// <summary>What the rule is on a point, in a municipality, on a day.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="aspect">The point of that topic.</param>
    /// <param name="municipality">The municipality; its own rule goes before a national one.</param>
    /// <param name="on">The day that the rule must hold on.</param>
    /// <param name="today">The day from which the age of sources is judged.</param>
    public Finding Find(TopicId topic, Aspect aspect, MunicipalityCode municipality, DateOnly on, DateOnly today) =>
        About(topic, municipality).Find(aspect, on, today);

    /// <summary>Whether any rule on a point is in use for a municipality, on whatever day.</summary>
    public bool HasAny(TopicId topic, Aspect aspect, MunicipalityCode municipality)
    {
        foreach (var rule in Of(topic, municipality).On(aspect.Id))
        {
            if (rule.Status != RuleStatus.Withdrawn)
            {
                return true;
            }
        }

        return false;
    }

    private RulesOnAspects Of(TopicId topic, MunicipalityCode? municipality) => _rules.GetValueOrDefault((topic, municipality), RulesOnAspects.None);
}
