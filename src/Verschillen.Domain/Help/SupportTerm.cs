namespace Verschillen.Domain.Help;

/// <summary>How long a municipality has when somebody asks it for social support (Wmo).</summary>
/// <remarks>Wet maatschappelijke ondersteuning 2015, article 2.3.2 (six weeks to look into a report) and 2.3.5 (two weeks to decide on an application), https://wetten.overheid.nl/BWBR0035362.</remarks>
public static class SupportTerm
{
    private const int DaysToInvestigate = 6 * 7;
    private const int DaysToDecide = 2 * 7;

    /// <summary>Six weeks after a report, whatever day that is.</summary>
    /// <param name="reportedOn">The day of the report.</param>
    public static DateOnly CountedToInvestigate(DateOnly reportedOn) => reportedOn.AddDays(DaysToInvestigate);

    /// <summary>Two weeks after an application, whatever day that is.</summary>
    /// <param name="appliedOn">The day of the application.</param>
    public static DateOnly CountedToDecide(DateOnly appliedOn) => appliedOn.AddDays(DaysToDecide);

    /// <summary>The last day to look into a report (melding, onderzoek). Nobody has decided then: from the day after it one can apply.</summary>
    /// <param name="reportedOn">The day of the report.</param>
    public static DateOnly LastDayToInvestigate(DateOnly reportedOn) => LegalTerm.End(CountedToInvestigate(reportedOn));

    /// <summary>The last day to decide on an application (aanvraag, besluit), when the municipality did not tell that it needs longer.</summary>
    /// <param name="appliedOn">The day of the application.</param>
    public static DateOnly LastDayToDecide(DateOnly appliedOn) => LegalTerm.End(CountedToDecide(appliedOn));
}
