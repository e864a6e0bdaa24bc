namespace Verschillen.Understanding;

/// <summary>A date in a message.</summary>
/// <param name="Said">The words of the message.</param>
/// <param name="Day">The day; of a longer period, such as "eind mei", the day that fits a move best.</param>
/// <param name="IsExact">Whether the words name one day; false for "volgende maand", "begin volgend jaar".</param>
public sealed record DateMention(string Said, DateOnly Day, bool IsExact)
{
    /// <summary>What it is told of; the default is that little else is said.</summary>
    public DayRole Role { get; init; }

    /// <summary>Whether it is the next such day, no year was said, and the last one lies nearer to today: "1 november" on the 28th of that month.</summary>
    public bool WasLately { get; init; }

    /// <summary>The last such day that has been, of a day to come that comes again: "vrijdag", "de 28e", "20 november". Null when it has a year or counts from today ("morgen", "volgende week"), and when it has been.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>Whether it is told of something else than the move.</summary>
    public bool IsOfSomethingElse => Role is DayRole.Other or DayRole.Decision or DayRole.Receipt or DayRole.Report;
}

/// <summary>By how much a day is put off; less than zero is brought forward (verschuiving).</summary>
/// <param name="Months">Months.</param>
/// <param name="Days">Days.</param>
public readonly record struct DayShift(int Months, int Days)
{
    /// <summary>The day that it makes of another.</summary>
    public DateOnly Of(DateOnly day) => day.AddMonths(Months).AddDays(Days);
}

/// <summary>What a day in a message is told of.</summary>
public enum DayRole
{
    /// <summary>Little else is said than the day.</summary>
    Bare,

    /// <summary>More is said, and not what the day is of.</summary>
    Passing,

    /// <summary>The move (verhuizing).</summary>
    Move,

    /// <summary>Nothing else is said than this day of the calendar: "en op 1 april".</summary>
    Alone,

    /// <summary>No more is said than a year, and not what it is of: "is dat in 2027 ook zo".</summary>
    Year,

    /// <summary>Something else than the move: the end of a card, a weekday that comes again, a day of death.</summary>
    Other,

    /// <summary>A decision of the municipality, or the letter that tells it (besluit).</summary>
    Decision,

    /// <summary>Getting such a letter: the time to object counts from the day on which it was sent, and that is told by its own date (ontvangst).</summary>
    Receipt,

    /// <summary>Asking the municipality for help: a report or an application (melding, aanvraag).</summary>
    Report,
}
