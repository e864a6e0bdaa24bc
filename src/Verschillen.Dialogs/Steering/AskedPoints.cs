using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes a question that sounds as one how long something takes, and names a figure that is no term, as one for that figure: "hoe ver moet de school zijn" (vergelijkingspunt).</summary>
internal static class AskedPoints
{
    /// <summary>The reading as it is meant.</summary>
    public static Reading Meant(Knowledge knowledge, DialogState state, Reading reading)
    {
        if (reading is not { Intent: Intent.Deadline, AspectIds.Count: > 0 } || (reading.Topics is [var named, ..] ? knowledge.TopicWith(named) : knowledge.TopicIn(state)) is not { } topic)
        {
            return reading;
        }

        var points = AspectsAsked.Named(topic, reading.AspectIds);
        return points.Count > 0 && points.TrueForAll(point => point.ValueKind is ValueKind.Count or ValueKind.Amount or ValueKind.Percentage) ? reading with { Intent = Intent.AskRule } : reading;
    }
}
