using System.Text.RegularExpressions;

namespace Verschillen.Domain.Topics;

/// <summary>The name of a topic in files and state, such as "hulpmiddelen" (onderwerp).</summary>
public readonly partial record struct TopicId : IComparable<TopicId>
{
    /// <param name="value">Kebab-case ASCII.</param>
    /// <exception cref="FormatException">The value is not kebab-case ASCII.</exception>
    public TopicId(string value) =>
        Value = KebabCase().IsMatch(value) ? value : throw new FormatException($"'{value}' is not a topic id in kebab-case.");

    public string Value { get; }

    /// <inheritdoc/>
    public int CompareTo(TopicId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex KebabCase();

    public static bool operator <(TopicId left, TopicId right) => left.CompareTo(right) < 0;

    public static bool operator >(TopicId left, TopicId right) => left.CompareTo(right) > 0;

    public static bool operator <=(TopicId left, TopicId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TopicId left, TopicId right) => left.CompareTo(right) >= 0;
}
