namespace Verschillen.Domain.Help;

/// <summary>When a term that a law sets ends (wettelijke termijn).</summary>
/// <remarks>Algemene termijnenwet, article 1, section 1, https://wetten.overheid.nl/BWBR0002448. It is for terms of up to twelve weeks (article 4).</remarks>
public static class LegalTerm
{
    /// <summary>The last day of a term: the day that is counted, or the first after it that is no Saturday, Sunday or public holiday.</summary>
    /// <param name="counted">The last day as it is counted.</param>
    public static DateOnly End(DateOnly counted)
    {
        while (IsWeekend(counted) || PublicHolidays.Has(counted))
        {
            counted = counted.AddDays(1);
        }

        return counted;
    }

    /// <summary>Whether a day is a Saturday or a Sunday.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
