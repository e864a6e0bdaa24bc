using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Income;

/// <summary>How high a norm is for a household, in the whole country (normbedrag).</summary>
/// <param name="Of">The norm.</param>
/// <param name="Household">For whom.</param>
/// <param name="EurosPerMonth">Net euros a month with holiday allowance; more than 0.</param>
/// <param name="Validity">The days on which it holds.</param>
/// <param name="Source">Who says so.</param>
/// <remarks>Articles 21 and 22 of the Participation Act (https://wetten.overheid.nl/BWBR0015703); the amounts change on 1 January and 1 July.</remarks>
public sealed record NormAmount(Norm Of, Household Household, decimal EurosPerMonth, Validity Validity, Source Source)
{
    /// <summary>The amount that holds on a day, else the nearest one that is known.</summary>
    /// <returns>Null when none is known for the household.</returns>
    public static NormAmount? Nearest(IEnumerable<NormAmount> amounts, Norm of, Household household, DateOnly on) =>
        amounts.Where(amount => amount.Of == of && amount.Household == household).MinBy(amount => amount.Validity.DaysFrom(on));
}

/// <summary>Who live together, as far as a norm depends on it (huishouden); from 21 years, without others who share the costs.</summary>
/// <param name="IsCouple">Two partners; else one adult, with or without children.</param>
/// <param name="HasStatePension">Whether one of them has reached the age of the state pension (AOW).</param>
public readonly record struct Household(bool IsCouple, bool HasStatePension);
