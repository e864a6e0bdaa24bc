namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Hears that somebody comes from or goes to a place outside the Netherlands, of which we know nothing: "naar Spanje", "uit Antwerpen" (buitenland).</summary>
internal static class Abroad
{
    // "Ik kom uit Duitsland", where a municipality is asked.
    private const int MostWordsOfAnswer = 5;

    /// <param name="said">The message.</param>
    /// <param name="intent">What it is for.</param>
    /// <returns>The part of that place; null when none is named, or as no end of a move.</returns>
    public static PlaceRole? RoleIn(SaidIn said, Intent intent)
    {
        var annotation = said.Annotation;
        if (!annotation.Has(Remark.Abroad))
        {
            return null;
        }

        var isAnswer = said.Asked?.Kind is QuestionKind.Municipality && annotation.Words.Length <= MostWordsOfAnswer;
        var isOfMove = intent is Intent.CompareMove || (annotation.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To) && !IsAJourney(annotation));
        foreach (var hit in annotation.Of(Remark.Abroad))
        {
            var role = RoleOf(hit.Start == 0 ? "" : annotation.Words[hit.Start - 1]);
            if (annotation.Slots[hit.Start] is Slot.Word && (isAnswer || (isOfMove && role is not PlaceRole.Other)) && !annotation.Places.Any(place => IsTheSameEnd(place.Role, role)))
            {
                return role;
            }
        }

        return null;
    }

    private static PlaceRole RoleOf(string before) => before switch
    {
        "naar" or "richting" or "to" => PlaceRole.To,
        "uit" or "van" or "vanuit" or "from" => PlaceRole.From,
        _ => PlaceRole.Other,
    };

    /// <summary>"Met vakantie van Breda naar Spanje".</summary>
    private static bool IsAJourney(Annotation annotation) => annotation.Has(Remark.Visit) || Array.Exists(annotation.Words, word => word is "vakantie" or "reis" or "reizen" or "rijden" or "rij");

    /// <summary>"Ik kom uit Marokko en woon in Breda": who lives here does not leave from there.</summary>
    private static bool IsTheSameEnd(PlaceRole named, PlaceRole abroad) => named == abroad || (abroad is PlaceRole.From && named is PlaceRole.In);
}
