namespace Verschillen.Domain.Moving;

/// <summary>A day counted from the moving day: "8 weken voor", "op de dag", "5 dagen na".</summary>
/// <param name="Days">Negative is before the moving day, 0 is the day itself, positive is after.</param>
/// <param name="InWeeks">Whether people count it in weeks.</param>
public readonly record struct DayCount(int Days, bool InWeeks = false)
{
    public DateOnly From(DateOnly movingDay) => movingDay.AddDays(Days);
}
