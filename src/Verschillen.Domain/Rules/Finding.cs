using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Rules;

/// <summary>The answer to "what is the rule there, on that day": one of seven, never null (bevinding).</summary>
public abstract record Finding
{
    /// <summary>
    /// Whether the municipality must be asked what holds: it is not known, not for the day, disputed, or a sum of which the source does not say what it is for.
    /// </summary>
    public bool MustBeAsked => this is Unknown or NotOnThisDate or NotOfferedThen or Disputed or Known { Value: Amount { Includes: null } };

    /// <summary>Whether there is nothing to tell: no rule, nor one that was withdrawn.</summary>
    public bool IsSilent => this is Unknown { Withdrawn: null };
}

/// <summary>One rule was found, whatever it says.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Freshness">How old its source is today.</param>
public abstract record FoundRule(Rule Rule, Freshness Freshness) : Finding;

/// <summary>A rule with a value was found, for the day asked or for another.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Value">Its value.</param>
/// <param name="Freshness">How old its source is today.</param>
public abstract record FoundValue(Rule Rule, RuleValue Value, Freshness Freshness) : FoundRule(Rule, Freshness);

/// <summary>The rule is known for the day.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Value">Its value.</param>
/// <param name="Freshness">How old its source is today.</param>
public sealed record Known(Rule Rule, RuleValue Value, Freshness Freshness) : FoundValue(Rule, Value, Freshness);

/// <summary>A rule is known, but not for the day asked: an old fee is never presented as that day's.</summary>
/// <param name="Rule">The rule whose days lie nearest to the day asked.</param>
/// <param name="Value">Its value.</param>
/// <param name="Freshness">How old its source is today.</param>
public sealed record NotOnThisDate(Rule Rule, RuleValue Value, Freshness Freshness) : FoundValue(Rule, Value, Freshness);

/// <summary>The municipality does not have this.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Instead">What exists instead; null when not known.</param>
/// <param name="Freshness">How old its source is today.</param>
public sealed record NotOffered(Rule Rule, Wording? Instead, Freshness Freshness) : FoundRule(Rule, Freshness);

/// <summary>The municipality did not have this on days before the one that is asked.</summary>
/// <param name="Rule">The rule that says so, whose days lie nearest to the day asked.</param>
/// <param name="Freshness">How old its source is today.</param>
public sealed record NotOfferedThen(Rule Rule, Freshness Freshness) : FoundRule(Rule, Freshness);

/// <summary>It is arranged through another topic.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Topic">The other topic.</param>
/// <param name="Freshness">How old its source is today.</param>
public sealed record FallsUnder(Rule Rule, TopicId Topic, Freshness Freshness) : FoundRule(Rule, Freshness);

/// <summary>Sources contradict each other; all are told.</summary>
/// <param name="Rules">Two or more rules, each with its source.</param>
public sealed record Disputed(IReadOnlyList<Rule> Rules) : Finding;

/// <summary>The rule is not known. That is never "no difference".</summary>
/// <param name="Withdrawn">A rule that could not be checked any more; null when there never was one.</param>
public sealed record Unknown(Rule? Withdrawn = null) : Finding
{
    /// <summary>There never was a rule.</summary>
    internal static Unknown Never { get; } = new();
}
