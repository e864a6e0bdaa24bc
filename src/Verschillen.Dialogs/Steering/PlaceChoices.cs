using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes places that are named to choose from as one place that is not clear yet: "naar Ede of Zeist" (plaats in twijfel).</summary>
internal static class PlaceChoices
{
    /// <summary>The reading with such places as one, whose candidates are all of theirs. Of two municipalities that are compared ("goedkoper in Ede of Zeist") none is chosen.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="asked">The question that was asked; null when none was.</param>
    public static Reading Joined(Reading reading, string? asked)
    {
        var isComparison = reading.Intent is Intent.CompareMove && reading.Places.All(place => place.Role is PlaceRole.In or PlaceRole.Other) && asked is not (SharedQuestions.From or SharedQuestions.To or SharedQuestions.In);
        if (isComparison || !reading.Places.Any(place => place.IsOrElse))
        {
            return reading;
        }

        var places = new List<PlaceMention>();
        foreach (var place in reading.Places)
        {
            if (place.IsOrElse && places is [.., var before] && IsSamePart(before, place))
            {
                places[^1] = before with { Candidates = [.. before.Candidates.Union(place.Candidates)], IsOrElse = true };
            }
            else
            {
                places.Add(place with { IsOrElse = false });
            }
        }

        return reading with { Places = places };
    }

    /// <summary>"Van Ede of naar Zeist" are two parts.</summary>
    private static bool IsSamePart(PlaceMention one, PlaceMention other) => one.Role == other.Role || one.Role is PlaceRole.In or PlaceRole.Other || other.Role is PlaceRole.In or PlaceRole.Other;
}
