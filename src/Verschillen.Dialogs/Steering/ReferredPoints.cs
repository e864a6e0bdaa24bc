using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>
/// Takes a question that is somebody else's business by the very word of a point as one for that point, where a municipality that is named has a rule on it: "zorgverzekering in
/// Oss" (doorverwijzing).
/// </summary>
internal static class ReferredPoints
{
    /// <summary>The reading as it is meant.</summary>
    public static Reading Meant(Knowledge knowledge, DialogState state, Reading reading, DateOnly today)
    {
        if (reading is not { Intent: Intent.OutOfScope, ReferredTopic: { } referred } || knowledge.TopicWith(referred) is not { } topic
            || reading.Places.Any(place => place.IsAmbiguous || place.Role is PlaceRole.From or PlaceRole.To))
        {
            return reading;
        }

        var municipalities = reading.Places.Select(place => place.Candidates[0]).ToList();
        var day = state.DayAsked(today);
        return AspectsAsked.Named(topic, reading.AspectIds).Exists(point => municipalities.Exists(code => !knowledge.Rules.Find(topic.Id, point, code, day, today).IsSilent))
            ? reading.AsRuleQuestion() with { Topics = [referred] }
            : reading;
    }
}
