namespace Verschillen.Domain.Income;

/// <summary>What somebody pays themselves of a cost, with the steps of the calculation (eigen deel).</summary>
/// <param name="IncomePercent">The income, in percent of the norm.</param>
/// <param name="CountedPercent">What counts of it, in percent of the norm.</param>
/// <param name="CountedEuros">What counts over the whole period, in euros.</param>
/// <param name="Months">The period, in months.</param>
/// <param name="Euros">What they pay themselves: what counts, and never more than the cost.</param>
public sealed record OwnShare(decimal IncomePercent, decimal CountedPercent, decimal CountedEuros, int Months, decimal Euros)
{
    /// <summary>The period over which ability to pay is counted where a municipality does not state another, in months.</summary>
    public const int UsualMonths = 12;

    /// <summary>Calculates it.</summary>
    /// <param name="ability">The rule of the municipality.</param>
    /// <param name="incomePercent">The income, in percent of the norm; 0 or more.</param>
    /// <param name="normPerMonth">The norm, in euros a month; more than 0.</param>
    /// <param name="cost">The cost, in euros; 0 or more.</param>
    /// <param name="months">The period, 1 or more.</param>
    /// <returns>Null when the rule does not say what counts at this income.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure lies outside its range.</exception>
    public static OwnShare? Of(AbilityToPay ability, decimal incomePercent, decimal normPerMonth, decimal cost, int months = UsualMonths)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(normPerMonth);
        ArgumentOutOfRangeException.ThrowIfNegative(cost);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        if (ability.CountedPercent(incomePercent) is not { } counted)
        {
            return null;
        }

        var euros = Math.Round(counted / 100 * normPerMonth * months, 2, MidpointRounding.AwayFromZero);
        return new OwnShare(incomePercent, counted, euros, months, Math.Min(euros, cost));
    }
}
