using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes a message of who goes somewhere for a day as a question about the rules there, and not as a move (bezoek).</summary>
internal static class Visits
{
    /// <summary>The points of a topic that matter to who comes for a day, by id.</summary>
    public static IReadOnlyList<string> AspectsOf(Topic topic) => [.. topic.Aspects.Where(aspect => aspect.IsForVisit).Select(aspect => aspect.Id)];

    /// <summary>The reading as it is meant: of a visit with something that matters on the way, the rules of the place that is gone to.</summary>
    public static Reading Meant(Knowledge knowledge, Reading reading)
    {
        if (!reading.IsVisit || reading.Places.Count == 0 || reading.Intent is Intent.Crisis or Intent.Explain)
        {
            return reading;
        }

        var topic = reading.Topics.Select(knowledge.TopicWith).OfType<Topic>().FirstOrDefault(topic => topic.Aspects.Any(aspect => aspect.IsForVisit));
        var place = reading.Places.FirstOrDefault(place => place.Role == PlaceRole.To) ?? reading.Places[^1];
        return topic is null ? reading : reading with
        {
            Intent = Intent.AskRule,
            Topics = [topic.Id],
            Places = [place with { Role = PlaceRole.In }],
            // The day of a visit is no moving day, and "met mijn kaart" answers no question of a move.
            Dates = [],
            Volunteered = [],
            AspectIds = AspectsOf(topic),
        };
    }
}
