using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes "de verhuizing is uitgesteld", of who told when they move, as that the day is not known any more (vervallen dag).</summary>
internal static class DaysThatAreOff
{
    /// <summary>The reading as the answer that the day is not known.</summary>
    public static Reading Meant(DialogState state, Reading reading) =>
        reading is { Crisis: null, IsDayOff: true } && state.MovingDay() is { } known && reading.Dates.All(date => date.Day == known)
            ? Reading.Nothing with { MayBeDanger = reading.MayBeDanger, IsDayOff = true, Assent = Assent.DoNotKnow }
            : reading with { IsDayOff = false };

    /// <summary>The state without that day, as if it were asked for.</summary>
    public static DialogState Taken(DialogState state, Reading reading) =>
        reading.IsDayOff ? state.Without(SharedQuestions.Day) with { Asked = SharedQuestions.Day, Pending = [] } : state;
}
