namespace Verschillen.Domain.Rules;

/// <summary>What a rule says, from a closed set of kinds (waarde).</summary>
public abstract record RuleValue;

/// <summary>A sum of money (bedrag).</summary>
/// <param name="Euros">Euros, never negative; free of charge is 0.</param>
/// <param name="Per">What the sum is paid for.</param>
/// <param name="Bound">How exact the sum is.</param>
/// <exception cref="ArgumentOutOfRangeException">The sum is negative.</exception>
public sealed record Amount(decimal Euros, Per Per, Bound Bound = Bound.Exact) : RuleValue
{
    public decimal Euros { get; } = Euros >= 0 ? Euros : throw new ArgumentOutOfRangeException(nameof(Euros), Euros, "A sum of money is not negative.");

    /// <summary>The ids of the aspect's parts that the sum includes; null when the source does not say, empty when the aspect has no parts.</summary>
    public IReadOnlyList<string>? Includes { get; init; } = [];

    /// <summary>Whether both sums are for the same thing, so that they can be subtracted: same unit, same known coverage, both exact.</summary>
    public bool IsComparableWith(Amount other) =>
        Per == other.Per && Bound == Bound.Exact && other.Bound == Bound.Exact && IncludesTheSameAs(other);

    /// <summary>Whether both are known to cover the same parts.</summary>
    public bool IncludesTheSameAs(Amount other) =>
        Includes is not null && other.Includes is not null &&
        Includes.Order(StringComparer.Ordinal).SequenceEqual(other.Includes.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    public bool Equals(Amount? other) =>
        other is not null && Euros == other.Euros && Per == other.Per && Bound == other.Bound &&
        ((Includes is null && other.Includes is null) || IncludesTheSameAs(other));

    public override int GetHashCode() => HashCode.Combine(Euros, Per, Bound);
}

/// <summary>A length of time (duur).</summary>
/// <param name="Number">How many units, never negative; null is without limit (onbeperkt).</param>
/// <param name="Unit">The unit of time.</param>
/// <param name="Bound">How exact the length is.</param>
/// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
public sealed record Duration(decimal? Number, TimeUnit Unit, Bound Bound = Bound.Exact) : RuleValue
{
    public decimal? Number { get; } = Number is not < 0 ? Number : throw new ArgumentOutOfRangeException(nameof(Number), Number, "A length of time is not negative.");
}

/// <summary>A share of a norm (percentage).</summary>
/// <param name="Percent">Never negative.</param>
/// <param name="Of">The norm it is a share of.</param>
/// <param name="Bound">How exact the share is.</param>
/// <exception cref="ArgumentOutOfRangeException">The share is negative.</exception>
public sealed record Percentage(decimal Percent, Norm Of, Bound Bound = Bound.Exact) : RuleValue
{
    public decimal Percent { get; } = Percent >= 0 ? Percent : throw new ArgumentOutOfRangeException(nameof(Percent), Percent, "A share of a norm is not negative.");
}

/// <summary>Yes or no.</summary>
public sealed record YesNo(bool IsYes) : RuleValue;

/// <summary>One of the aspect's choices (keuze).</summary>
/// <param name="Id">The id of the choice.</param>
public sealed record Choice(string Id) : RuleValue;

/// <summary>A number of things (aantal).</summary>
/// <param name="Number">Never negative.</param>
/// <param name="Unit">What is counted, in Dutch.</param>
/// <param name="Bound">How exact the number is.</param>
/// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
public sealed record Count(decimal Number, string Unit, Bound Bound = Bound.Exact) : RuleValue
{
    public decimal Number { get; } = Number >= 0 ? Number : throw new ArgumentOutOfRangeException(nameof(Number), Number, "A number of things is not negative.");
}

/// <summary>A name or a short text; two are the same or cannot be compared (tekst).</summary>
/// <param name="Value">As the source has it; how long it may be is up to the file that it stands in.</param>
public sealed record FreeText(string Value) : RuleValue;

/// <summary>What a sum of money is paid for.</summary>
public enum Per
{
    Time,
    Month,
    Year,
    Hour,
    Ride,
    Kilometre,
    Zone,
    Day,
}

/// <summary>A unit of time.</summary>
public enum TimeUnit
{
    Minutes,
    Hours,
    Days,
    WorkingDays,
    Weeks,
    Months,
    Years,
}

/// <summary>What a percentage is a share of.</summary>
public enum Norm
{
    /// <summary>The social assistance norm (bijstandsnorm).</summary>
    SocialAssistance,

    /// <summary>The minimum wage (minimumloon).</summary>
    MinimumWage,

    /// <summary>The social minimum (sociaal minimum).</summary>
    SocialMinimum,
}

/// <summary>How exact a figure is (grens).</summary>
public enum Bound
{
    Exact,

    /// <summary>The figure itself is still possible (hoogstens).</summary>
    AtMost,

    /// <summary>The figure itself is still possible (minstens).</summary>
    AtLeast,

    /// <summary>The figure itself is not (meer dan).</summary>
    MoreThan,

    /// <summary>The figure itself is not (minder dan).</summary>
    LessThan,

    /// <summary>Rounded by the source (ongeveer).</summary>
    About,
}
