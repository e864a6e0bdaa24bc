namespace Verschillen.Domain.Rules;

/// <summary>Where a fact was read (bron).</summary>
/// <param name="Title">The title of the page or document.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Address">Its http or https address.</param>
/// <param name="Date">The date that the source itself bears (peildatum); null when it bears none.</param>
public sealed record Source(string Title, string Publisher, Uri Address, SourceDate? Date)
{
    /// <summary>What the reader should know about the source, such as "oude pagina"; null when nothing.</summary>
    public string? Remark { get; init; }
}

/// <summary>A date as precise as a source bears it: a year, a month or a day (peildatum).</summary>
public readonly record struct SourceDate
{
    /// <param name="year">The calendar year.</param>
    /// <param name="month">1 to 12; null when only the year is known.</param>
    /// <param name="day">The day of the month; null when only year and month are known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date does not exist.</exception>
    /// <exception cref="ArgumentException">A day is given without a month.</exception>
    public SourceDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs its month.", nameof(day));
        }

        FirstDay = new DateOnly(year, month ?? 1, day ?? 1);
        HasMonth = month is not null;
        HasDay = day is not null;
    }

    /// <summary>The first day that the date can mean; freshness counts from it.</summary>
    public DateOnly FirstDay { get; }

    public int Year => FirstDay.Year;

    public bool HasMonth { get; }

    public bool HasDay { get; }
}
