namespace Verschillen.Domain.Rules;

/// <summary>How old the source of a rule is, seen from today (actualiteit).</summary>
public enum Freshness
{
    /// <summary>The source's date is at most 12 months before today.</summary>
    Fresh,

    /// <summary>More than 12 and at most 24 months.</summary>
    Ageing,

    /// <summary>More than 24 months.</summary>
    Stale,

    /// <summary>The source bears no date.</summary>
    Undated,
}

/// <summary>Judges how old sources are.</summary>
public static class FreshnessOfSource
{
    /// <summary>How old a source is, counted from the first day that its date can mean.</summary>
    public static Freshness FreshnessOn(this Source source, DateOnly today)
    {
        if (source.Date is not { } date)
        {
            return Freshness.Undated;
        }

        if (date.FirstDay >= today.AddMonths(-12))
        {
            return Freshness.Fresh;
        }

        return date.FirstDay >= today.AddMonths(-24) ? Freshness.Ageing : Freshness.Stale;
    }
}
