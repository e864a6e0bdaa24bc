namespace Verschillen.Domain.Topics;

/// <summary>The name of a topic in files and state, such as "hulpmiddelen" (onderwerp).</summary>
public readonly record struct TopicId : IComparable<TopicId>
{
    /// <param name="value">Kebab-case ASCII.</param>
    /// <exception cref="FormatException">The value is not kebab-case ASCII.</exception>
    public TopicId(string value) =>
        Value = IsKebabCase(value) ? value : throw new FormatException($"'{value}' is not a topic id in kebab-case.");

    public string Value { get; }

    /// <inheritdoc/>
    public int CompareTo(TopicId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    /// <summary>Small letters and digits, with one dash between words. Without a pattern: a turn makes some dozens.</summary>
    private static bool IsKebabCase(string value)
    {
        var isWithinWord = false;
        foreach (var sign in value)
        {
            if (!char.IsAsciiLetterLower(sign) && !char.IsAsciiDigit(sign) && !(sign == '-' && isWithinWord))
            {
                return false;
            }

            isWithinWord = sign != '-';
        }

        return isWithinWord;
    }

    public static bool operator <(TopicId left, TopicId right) => left.CompareTo(right) < 0;

    public static bool operator >(TopicId left, TopicId right) => left.CompareTo(right) > 0;

    public static bool operator <=(TopicId left, TopicId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TopicId left, TopicId right) => left.CompareTo(right) >= 0;
}
