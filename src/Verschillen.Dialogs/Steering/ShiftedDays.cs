using Verschillen.Dialogs.Phrasing;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes "een maand later", of who told when they move, as another day of the move (verschoven dag).</summary>
internal static class ShiftedDays
{
    /// <summary>The reading with the day that is meant.</summary>
    public static Reading Meant(DialogState state, Reading reading)
    {
        if (reading is not { Crisis: null, Shift: { } shift } || state.MovingDay() is not { } known)
        {
            return reading;
        }

        var day = shift.Of(known);
        return Reading.Nothing with
        {
            MayBeDanger = reading.MayBeDanger,
            IsCorrection = true,
            Dates = [new DateMention(DutchWords.Day(day), day, IsExact: true) { Role = DayRole.Move }],
        };
    }
}
