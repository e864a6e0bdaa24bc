using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Income;

/// <summary>How much of somebody's income a municipality counts towards their own costs, band by band (draagkracht).</summary>
/// <remarks>
/// Article 35 of the Participation Act (https://wetten.overheid.nl/BWBR0015703) leaves it to the municipality. Income below the first band does not count, unless the first
/// band begins at 0.
/// </remarks>
public sealed record AbilityToPay : RuleValue
{
    /// <param name="bands">In order, without overlap; a hole between two bands counts nothing.</param>
    /// <param name="of">The norm that the percentages are shares of.</param>
    /// <exception cref="ArgumentException">The bands are empty, overlap or stand out of order.</exception>
    public AbilityToPay(IReadOnlyList<IncomeBand> bands, Norm of)
    {
        if (bands.Count == 0)
        {
            throw new ArgumentException("An ability to pay needs at least one band.", nameof(bands));
        }

        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i - 1].To is not { } end || end > bands[i].From)
            {
                throw new ArgumentException($"The band from {bands[i].From} percent begins before the one before it has ended.", nameof(bands));
            }
        }

        Bands = bands;
        Of = of;
    }

    /// <summary>The bands, lowest first.</summary>
    public IReadOnlyList<IncomeBand> Bands { get; }

    /// <summary>The norm that the percentages are shares of.</summary>
    public Norm Of { get; }

    /// <summary>Whether the source says what counts at an income: false above the last band when that has an end.</summary>
    public bool Covers(decimal incomePercent) => Bands[^1].To is not { } end || incomePercent <= end;

    /// <summary>The share of the norm that counts at an income, in percent of the norm.</summary>
    /// <param name="incomePercent">The income, in percent of the norm; 0 or more.</param>
    /// <returns>Null when the bands end below the income, so that it cannot be said.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The income is negative.</exception>
    public decimal? CountedPercent(decimal incomePercent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(incomePercent);
        return Covers(incomePercent) ? Bands.Sum(band => band.CountedPercent(incomePercent)) : null;
    }

    /// <summary>Whether this rule counts more of an income than another.</summary>
    /// <returns>
    /// 1 when it nowhere counts less, -1 when it nowhere counts more, 0 when they are alike; null when that depends on the income or
    /// one of them ends.
    /// </returns>
    public int? ComparedWith(AbilityToPay other)
    {
        if (Of != other.Of || Bands[^1].To is not null || other.Bands[^1].To is not null)
        {
            return null;
        }

        // Straight lines between the edges: what holds at every edge, and in slope behind the last, holds everywhere.
        var edges = Bands.Concat(other.Bands).SelectMany(band => new[] { band.From, band.To ?? band.From }).Append(0).ToList();
        var signs = edges
            .Select(edge => Math.Sign(CountedPercent(edge)!.Value - other.CountedPercent(edge)!.Value))
            .Append(Bands[^1].Share.CompareTo(other.Bands[^1].Share))
            .Where(sign => sign != 0)
            .Distinct()
            .ToList();
        return signs.Count switch
        {
            0 => 0,
            1 => signs[0],
            _ => null,
        };
    }

    public bool Equals(AbilityToPay? other) => other is not null && Of == other.Of && Bands.SequenceEqual(other.Bands);

    public override int GetHashCode() => Bands.Aggregate(Of.GetHashCode(), HashCode.Combine);
}

/// <summary>A part of the income of which one share counts.</summary>
/// <param name="From">Where it begins, in percent of the norm, itself included: income "vanaf 110 procent". Never negative.</param>
/// <param name="To">Where it ends, in percent of the norm, more than where it begins; null when it has no end.</param>
/// <param name="Share">How much of the income within it counts, 0 to 100 percent.</param>
/// <exception cref="ArgumentOutOfRangeException">A percentage is out of its range.</exception>
public sealed record IncomeBand(decimal From, decimal? To, decimal Share)
{
    public decimal From { get; } = From >= 0 ? From : throw new ArgumentOutOfRangeException(nameof(From), From, "A band does not begin below 0 percent.");

    public decimal? To { get; } = To is null || To > From ? To : throw new ArgumentOutOfRangeException(nameof(To), To, $"A band that begins at {From} percent ends above it.");

    public decimal Share { get; } = Share is >= 0 and <= 100 ? Share : throw new ArgumentOutOfRangeException(nameof(Share), Share, "Of a band 0 to 100 percent counts.");

    /// <summary>How much of an income lies in this band, in percent of the norm; 0 when none does.</summary>
    public decimal PercentWithin(decimal incomePercent) => Math.Max(0, (To is { } end && end < incomePercent ? end : incomePercent) - From);

    /// <summary>What counts of an income in this band, in percent of the norm.</summary>
    public decimal CountedPercent(decimal incomePercent) => PercentWithin(incomePercent) * Share / 100;
}
