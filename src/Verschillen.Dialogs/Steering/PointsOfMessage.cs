using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Tells which points a message asks for (vergelijkingspunten).</summary>
internal static class PointsOfMessage
{
    /// <param name="topic">What is talked about; null when that is not known yet, and every point may be meant.</param>
    /// <param name="reading">The message.</param>
    /// <returns>Their ids; empty when it asks for no point, as "scootmobiel van Weert naar Roermond" does. Of "is het daar duurder" all amounts.</returns>
    public static IReadOnlyList<string> Of(Topic? topic, Reading reading)
    {
        if (reading.Intent is Intent.CompareMove || reading.IsSaidBack || (reading.Intent is Intent.None or Intent.OutOfScope && Goals.TellsAWholeMove(reading)))
        {
            return [];
        }

        IReadOnlyList<string> named = topic is null || reading.AspectIds.Count == 0 ? reading.AspectIds : AspectsAsked.Named(topic, reading.AspectIds).ConvertAll(aspect => aspect.Id);
        return named.Count > 0 || !reading.AsksPrice || topic is null
            ? named
            : [.. topic.Aspects.Where(aspect => aspect is { Kind: Kind.Costs, ValueKind: ValueKind.Amount }).Select(aspect => aspect.Id)];
    }
}
