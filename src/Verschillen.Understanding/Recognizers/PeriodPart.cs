namespace Verschillen.Understanding.Recognizers;

/// <summary>Which part of a period is meant.</summary>
internal enum PeriodPart
{
    Whole,
    Begin,
    Middle,
    End,
}

internal static class PeriodParts
{
    /// <summary>The day of a period that fits a move: its first, a middle one or its last.</summary>
    /// <param name="part">The part that is meant.</param>
    /// <param name="first">The first day of the period.</param>
    /// <param name="next">The day after it.</param>
    public static DateOnly DayOf(this PeriodPart part, DateOnly first, DateOnly next) => part switch
    {
        PeriodPart.Middle => first.AddDays((next.DayNumber - first.DayNumber - 1) / 2),
        PeriodPart.End => next.AddDays(-1),
        _ => first,
    };
}
