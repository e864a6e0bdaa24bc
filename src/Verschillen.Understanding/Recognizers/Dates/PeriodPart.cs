namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>Which part of a period is meant.</summary>
internal enum PeriodPart
{
    Whole,
    Begin,
    Middle,
    End,
    FirstHalf,
    SecondHalf,
}

internal static class PeriodParts
{
    /// <summary>The day of a period that fits a move: its first, a middle one or its last.</summary>
    /// <param name="part">The part that is meant.</param>
    /// <param name="first">The first day of the period.</param>
    /// <param name="next">The day after it.</param>
    public static DateOnly DayOf(this PeriodPart part, DateOnly first, DateOnly next) => part switch
    {
        PeriodPart.Middle or PeriodPart.SecondHalf => first.AddDays((next.DayNumber - first.DayNumber - 1) / 2),
        PeriodPart.End => next.AddDays(-1),
        _ => first,
    };

    /// <summary>As <see cref="DayOf"/>, but today of a part that has begun and is not over: who moves "in november" has not moved yet on the 27th.</summary>
    /// <param name="part">The part that is meant.</param>
    /// <param name="first">The first day of the period.</param>
    /// <param name="next">The day after it.</param>
    /// <param name="today">Today.</param>
    public static DateOnly ComingDayOf(this PeriodPart part, DateOnly first, DateOnly next, DateOnly today) =>
        part.DayOf(first, next) is var day && day < today && today < part.EndOf(first, next) ? today : day;

    /// <summary>The day after a part; a beginning and a middle last as long as the third of the period that they are in.</summary>
    private static DateOnly EndOf(this PeriodPart part, DateOnly first, DateOnly next) => part switch
    {
        PeriodPart.Begin => first.AddDays((next.DayNumber - first.DayNumber) / 3),
        PeriodPart.Middle => first.AddDays((next.DayNumber - first.DayNumber) * 2 / 3),
        PeriodPart.FirstHalf => first.AddDays((next.DayNumber - first.DayNumber) / 2),
        _ => next,
    };
}
