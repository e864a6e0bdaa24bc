using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Help;

/// <summary>A national organisation that helps (organisatie).</summary>
/// <param name="Id">Its name in files.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it helps with.</param>
/// <param name="For">Whom it helps and with what.</param>
/// <param name="Source">Who says so.</param>
public sealed record Organisation(string Id, string Name, HelpKind Kind, Wording For, Source Source)
{
    /// <summary>Other names that people use for it.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Its telephone number as people dial it; null when no source was read for it.</summary>
    public string? Phone { get; init; }

    /// <summary>When it can be called; null when not known.</summary>
    public Wording? OpeningHours { get; init; }

    /// <summary>Its web address; null when not known.</summary>
    public Uri? Website { get; init; }
}

/// <summary>What an organisation helps with.</summary>
public enum HelpKind
{
    /// <summary>Danger to life (nood).</summary>
    Emergency,

    /// <summary>Thoughts of suicide (zelfdoding).</summary>
    Suicide,

    /// <summary>Violence at home (geweld).</summary>
    Violence,

    /// <summary>No roof tonight (opvang).</summary>
    Shelter,

    /// <summary>Free client support (cliëntondersteuning).</summary>
    ClientSupport,

    /// <summary>Law and objection (recht).</summary>
    Law,

    /// <summary>Complaints (klacht).</summary>
    Complaint,
    Care,
    Money,
    Transport,
    Housing,
    Work,
    Other,
}
