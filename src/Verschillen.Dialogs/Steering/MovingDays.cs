namespace Verschillen.Dialogs.Steering;

/// <summary>Which days are taken for the day of a move.</summary>
internal static class MovingDays
{
    private const int YearsBack = 2;
    private const int YearsAhead = 3;

    /// <summary>Whether a day is near enough to tell something about; both ends are.</summary>
    public static bool AreTaken(DateOnly day, DateOnly today) => day >= today.AddYears(-YearsBack) && day <= today.AddYears(YearsAhead);
}
