using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes who tells of a move within the municipality and its day, and asks no point, as who wants to know what changes: "ik ben op 1 oktober verhuisd binnen Rotterdam" (binnen de gemeente).</summary>
internal static class MovesWithin
{
    /// <summary>The reading as it is meant.</summary>
    public static Reading Meant(Reading reading) =>
        reading is { StaysWithin: true, DayMeant: not null, IsSaid: false, Places.Count: 1 } and ({ Intent: Intent.Tell } or { Intent: Intent.AskRule, AspectIds.Count: 0 })
            ? reading with { Intent = Intent.CompareMove, AspectIds = [] }
            : reading;
}
