namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>A date that begins at a token.</summary>
/// <param name="End">The token after it.</param>
/// <param name="Day">The day.</param>
/// <param name="IsExact">Whether the words name one day.</param>
/// <param name="OrElse">The other of two days that lie far apart ("1 of 30 april"); null, the default, when there is no doubt.</param>
internal readonly record struct DateHit(int End, DateOnly Day, bool IsExact, DateOnly? OrElse = null);
