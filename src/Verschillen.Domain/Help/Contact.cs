using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Help;

/// <summary>Where to reach a municipality for a purpose (contact).</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Purpose">What the desk is for.</param>
/// <param name="Name">The name of the desk.</param>
/// <param name="Source">Who says so.</param>
public sealed record Contact(MunicipalityCode Municipality, ContactPurpose Purpose, string Name, Source Source)
{
    public string? Phone { get; init; }

    public Uri? Website { get; init; }

    /// <summary>A mailbox of the desk, never of a person.</summary>
    public string? Email { get; init; }

    /// <summary>When it can be reached, as the source says it.</summary>
    public string? OpeningHours { get; init; }
}

/// <summary>What a desk of a municipality is for.</summary>
public enum ContactPurpose
{
    General,

    /// <summary>Social support (Wmo-loket).</summary>
    SocialSupport,
    WorkAndIncome,
    ClientSupport,
    InformalCare,
    Transport,
    Parking,
    Housing,
    Education,
}
