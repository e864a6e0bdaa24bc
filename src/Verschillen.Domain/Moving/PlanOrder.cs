namespace Verschillen.Domain.Moving;

/// <summary>The place of a step in time among the steps of one move, what is urgent before all.</summary>
/// <param name="IsUrgent">Whether it cannot wait, whatever the moving day.</param>
/// <param name="On">Its day; null when the moving day is not known.</param>
/// <param name="IsTooLate">Whether something is to be said of its being late; of one day that comes first.</param>
/// <param name="Days">How many days from the moving day it is when nothing is late.</param>
internal readonly record struct PlanOrder(bool IsUrgent, DateOnly? On, bool IsTooLate, int Days)
{
    /// <summary>By what steps are put in order, first things first.</summary>
    public (bool CanWait, DateOnly On, bool IsInTime, int Days) Key => (!IsUrgent, On ?? DateOnly.MinValue, !IsTooLate, Days);

    /// <summary>How many days another lies later; negative is earlier.</summary>
    /// <returns>Null when one is urgent, or only one has a day: then there is no distance.</returns>
    public int? DaysTo(PlanOrder other) => (this, other) switch
    {
        ({ IsUrgent: true }, _) or (_, { IsUrgent: true }) => null,
        ({ On: { } on }, { On: { } later }) => later.DayNumber - on.DayNumber,
        ({ On: null }, { On: null }) => other.Days - Days,
        _ => null,
    };
}
