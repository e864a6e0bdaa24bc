namespace Verschillen.Domain.Income;

/// <summary>What somebody said about their income: euros a month, or a share of the norm (inkomen).</summary>
/// <param name="Number">Euros, or percent; 0 or more.</param>
/// <param name="IsPercent">Whether it is a share of the norm.</param>
public readonly record struct IncomeStatement(decimal Number, bool IsPercent)
{
    /// <summary>The income in percent of a norm, to a tenth.</summary>
    /// <param name="normPerMonth">The norm, in euros a month; more than 0.</param>
    public decimal PercentOf(decimal normPerMonth) =>
        IsPercent ? Number : Math.Round(Number / normPerMonth * 100, 1, MidpointRounding.AwayFromZero);
}
