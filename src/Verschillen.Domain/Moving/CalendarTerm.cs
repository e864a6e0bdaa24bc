using Verschillen.Domain.Rules;

namespace Verschillen.Domain.Moving;

/// <summary>Counts a term on the calendar.</summary>
internal static class CalendarTerm
{
    /// <summary>
    /// The last day of a term, itself included: the day on which it starts is not counted. Working days skip Saturdays and Sundays; public
    /// holidays are counted as working days, so the true end may lie later.
    /// </summary>
    /// <remarks>
    /// By article 1 of the Algemene termijnenwet (Stb. 1964, 314) a term of at most 90 days, 12 weeks or 3 months that
    /// ends on a Saturday, a Sunday or a holiday runs to the next day that is none. That is not reckoned with: it holds only for terms that a law
    /// or a general order sets, and a topic does not say who sets its term; nor can all days that a decree makes equal to a holiday be known.
    /// </remarks>
    /// <exception cref="ArgumentException">The length has no limit, is no whole number or is shorter than a day.</exception>
    public static DateOnly EndOf(Duration length, DateOnly start)
    {
        if (length.Number is not { } number || number != decimal.Truncate(number))
        {
            throw new ArgumentException($"A term needs a whole number of days or more, not {length}.", nameof(length));
        }

        var count = (int)number;
        return length.Unit switch
        {
            TimeUnit.Days => start.AddDays(count),
            TimeUnit.WorkingDays => AddWorkingDays(start, count),
            TimeUnit.Weeks => start.AddDays(7 * count),
            TimeUnit.Months => start.AddMonths(count),
            TimeUnit.Years => start.AddYears(count),
            TimeUnit.Minutes or TimeUnit.Hours => throw new ArgumentException($"A term is a day or longer, not {length}.", nameof(length)),
            _ => throw new ArgumentOutOfRangeException(nameof(length), length.Unit, "Unknown unit of time."),
        };
    }

    private static DateOnly AddWorkingDays(DateOnly start, int count)
    {
        var day = start;
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                count--;
            }
        }

        return day;
    }
}
