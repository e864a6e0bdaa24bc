namespace Verschillen.Domain.Income;

/// <summary>How much of somebody's income a municipality counts towards their own costs, band by band (draagkracht).</summary>
/// <remarks>
/// Article 35 of the Participation Act leaves it to the municipality. Income below the first band does not count, unless the first
/// band begins at 0.
/// </remarks>
public sealed record AbilityToPay
{
    /// <param name="bands">In order, without overlap; a hole between two bands counts nothing.</param>
    /// <exception cref="ArgumentException">The bands are empty, overlap or stand out of order.</exception>
    public AbilityToPay(IReadOnlyList<IncomeBand> bands)
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
    }

    /// <summary>The bands, lowest first.</summary>
    public IReadOnlyList<IncomeBand> Bands { get; }

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

    public bool Equals(AbilityToPay? other) => other is not null && Bands.SequenceEqual(other.Bands);

    public override int GetHashCode() => Bands.Aggregate(0, HashCode.Combine);
}

/// <summary>A part of the income of which one share counts.</summary>
/// <param name="From">Where it begins, in percent of the norm, itself included: income "vanaf 110 procent".</param>
/// <param name="To">Where it ends, in percent of the norm; null when it has no end.</param>
/// <param name="Share">How much of the income within it counts, 0 to 100 percent.</param>
public sealed record IncomeBand(decimal From, decimal? To, decimal Share)
{
    /// <summary>What counts of an income in this band, in percent of the norm.</summary>
    public decimal CountedPercent(decimal incomePercent)
    {
        var top = To is { } end && end < incomePercent ? end : incomePercent;
        return top > From ? (top - From) * Share / 100 : 0;
    }
}
