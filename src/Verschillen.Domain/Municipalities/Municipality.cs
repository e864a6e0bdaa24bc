namespace Verschillen.Domain.Municipalities;

/// <summary>A municipality of today (gemeente).</summary>
/// <param name="Code">Its CBS code.</param>
/// <param name="Name">The name as people write it: "'s-Hertogenbosch", "Bergen (NH)".</param>
/// <param name="Province">The name of its province.</param>
/// <param name="Inhabitants">How many people live there; only to put the likelier of two names first.</param>
public sealed record Municipality(MunicipalityCode Code, string Name, string Province, int Inhabitants)
{
    /// <summary>Its general web address; null when not known.</summary>
    public Uri? Website { get; init; }

    /// <summary>Its general telephone number; null when not known.</summary>
    public string? Phone { get; init; }

    /// <summary>The year in which <see cref="Phone"/> was true for certain; old numbers are told as old.</summary>
    public int? PhoneYear { get; init; }
}
