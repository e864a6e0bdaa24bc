using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>
/// Takes a question for a point of which nothing is known as one for the point of the same word under another topic, of which something is: "verhuiskosten" belongs to a
/// suitable home, and to special assistance (vergelijkingspunt).
/// </summary>
internal static class PointsElsewhere
{
    /// <summary>The reading with the other topic, when the word names both topics and a point of each.</summary>
    public static Reading Meant(Knowledge knowledge, DialogState state, Reading reading, DateOnly today)
    {
        if (reading is not { Intent: Intent.AskRule, Topics: [var named, ..], AspectIds.Count: > 0 } || knowledge.TopicWith(named) is not { } topic
            || MunicipalitiesOf(state, reading) is not { Count: > 0 } municipalities)
        {
            return reading;
        }

        // The words that name the topic and a point of it of which nothing is known.
        var words = AspectsAsked.Named(topic, reading.AspectIds).FindAll(point => !IsKnown(topic, point)).SelectMany(point => point.Words).Where(word => topic.Words.Contains(word, StringComparer.Ordinal)).ToList();
        if (words.Count == 0)
        {
            return reading;
        }

        foreach (var other in knowledge.Topics.Where(other => other.Id != topic.Id))
        {
            var known = AspectsAsked.Named(other, reading.AspectIds).FindAll(point => point.Words.Any(word => words.Contains(word) && other.Words.Contains(word, StringComparer.Ordinal)) && IsKnown(other, point));
            if (known.Count > 0)
            {
                return reading with { Topics = [other.Id, .. reading.Topics.Where(id => id != topic.Id && id != other.Id)], AspectIds = [.. known.Select(point => point.Id)] };
            }
        }

        return reading;

        bool IsKnown(Topic topic, Aspect point) => municipalities.Any(code => !knowledge.Rules.Find(topic.Id, point, code, state.DayAsked(today), today).IsSilent);
    }

    private static IReadOnlyList<MunicipalityCode> MunicipalitiesOf(DialogState state, Reading reading) =>
        reading.Places.Count == 0 ? state.Municipalities() : [.. reading.Places.Where(place => !place.IsAmbiguous).Select(place => place.Candidates[0])];
}
