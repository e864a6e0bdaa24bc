namespace Verschillen.Domain.Rules;

/// <summary>Rules of one place on one topic, those on one point beside each other.</summary>
public sealed class RulesOnAspects
{
    private readonly string[] _aspects;
    private readonly Rule[] _rules;

    /// <param name="rules">The rules; those on one point keep their order.</param>
    /// <param name="shared">The names of points, each once: alike names that are one object are found without reading their letters.</param>
    internal RulesOnAspects(IEnumerable<Rule> rules, HashSet<string> shared)
    {
        _rules = [.. rules.OrderBy(rule => rule.AspectId, StringComparer.Ordinal)];
        _aspects = Array.ConvertAll(_rules, rule => Shared(rule.AspectId, shared));
    }

    /// <summary>No rules.</summary>
    internal static RulesOnAspects None { get; } = new([], []);

    /// <summary>All of them.</summary>
    internal IReadOnlyList<Rule> All => _rules;

    /// <summary>The rules on a point; empty when there are none.</summary>
    internal ReadOnlySpan<Rule> On(string aspectId)
    {
        var start = 0;
        while (start < _aspects.Length && !string.Equals(_aspects[start], aspectId, StringComparison.Ordinal))
        {
            start++;
        }

        var end = start;
        while (end < _aspects.Length && string.Equals(_aspects[end], aspectId, StringComparison.Ordinal))
        {
            end++;
        }

        return _rules.AsSpan(start..end);
    }

    private static string Shared(string aspectId, HashSet<string> shared)
    {
        if (shared.TryGetValue(aspectId, out var known))
        {
            return known;
        }

        shared.Add(aspectId);
        return aspectId;
    }
}
