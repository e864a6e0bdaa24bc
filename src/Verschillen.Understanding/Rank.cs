namespace Verschillen.Understanding;

/// <summary>A place in a row, such as "eerste", "voorlaatste" and "volgende" (rangtelwoord).</summary>
/// <param name="Number">Counted from the start it is 1 for the first; from the end 0 for the last and -1 for the one before it; from where one is 1 for the next and -1 for the one before.</param>
/// <param name="From">From where it is counted.</param>
public readonly record struct Rank(decimal Number, RankOrigin From = RankOrigin.Start);

/// <summary>From where a rank is counted.</summary>
public enum RankOrigin
{
    /// <summary>From the start: "de tweede".</summary>
    Start,

    /// <summary>From where one is: "de volgende".</summary>
    Current,

    /// <summary>From the end: "de op één na laatste".</summary>
    End,
}
