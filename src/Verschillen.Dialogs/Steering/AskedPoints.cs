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
        if (points.FindAll(point => point is { IsOnlyAhead: true, IsTerm: false }) is { Count: > 0 } ahead && !points.Exists(point => point.IsTerm))
        {
            // "Kan ik al voor de verhuizing aanvragen" asks whether, and not how long.
            return reading with { Intent = Intent.AskRule, AspectIds = ahead.ConvertAll(point => point.Id) };
        }

        return points.Count > 0 && points.TrueForAll(point => point.ValueKind is ValueKind.Count or ValueKind.Amount or ValueKind.Percentage) ? reading with { Intent = Intent.AskRule } : reading;
    }
}
