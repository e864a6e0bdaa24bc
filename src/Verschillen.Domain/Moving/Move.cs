using Verschillen.Domain.Municipalities;

namespace Verschillen.Domain.Moving;

/// <summary>Somebody's move from one municipality to another (verhuizing).</summary>
/// <param name="From">The municipality they leave.</param>
/// <param name="To">The municipality they go to; may be the same one.</param>
/// <param name="On">The moving day; null when it is not known yet. May lie in the past.</param>
public sealed record Move(MunicipalityCode From, MunicipalityCode To, DateOnly? On)
{
    /// <summary>Whether the day was reckoned from words that name no day, such as "na de zomer".</summary>
    public bool IsDayEstimated { get; init; }

    /// <summary>Whether they stay in the same municipality.</summary>
    public bool StaysWithin => From == To;

    /// <summary>Whether the moving day lies before today.</summary>
    public bool HasHappened(DateOnly today) => On < today;

    /// <summary>
    /// The day for which rules are asked: the moving day, or today when that is not known or has passed. Who has moved already
    /// must know what holds now.
    /// </summary>
    public DateOnly DayAsked(DateOnly today) => On is { } day && day > today ? day : today;
}
