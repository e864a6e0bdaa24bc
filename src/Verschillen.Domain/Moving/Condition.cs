namespace Verschillen.Domain.Moving;

/// <summary>When a transition or step applies: each name has one of the values given for it (alleen_als). No expressions, on purpose.</summary>
/// <param name="Tests">All must hold; empty always holds.</param>
public sealed record Condition(IReadOnlyList<ConditionTest> Tests)
{
    public static Condition Always { get; } = new([]);

    /// <summary>Whether all tests hold.</summary>
    /// <param name="situation">The answers and findings.</param>
    /// <param name="whenNotAsked">What a question counts as that was not asked.</param>
    public bool IsMetBy(Situation situation, bool whenNotAsked)
    {
        for (var place = 0; place < Tests.Count; place++)
        {
            var test = Tests[place];
            if (!(situation[test.Name] is { } values ? test.FitsOneOf(values) : whenNotAsked))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>One test of a <see cref="Condition"/>.</summary>
/// <param name="Name">The name of a question, or of a finding: "van." or "naar." and the id of an aspect.</param>
/// <param name="Values">The values that fit.</param>
public sealed record ConditionTest(string Name, IReadOnlyList<string> Values)
{
    internal bool FitsOneOf(IReadOnlyList<string> values)
    {
        for (var place = 0; place < values.Count; place++)
        {
            if (Values.Contains(values[place], StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
