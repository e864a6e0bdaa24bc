using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Hears that there is no move: "ik verhuis niet", "ik blijf hier wonen", "ik wil alleen vergelijken" (geen verhuizing).</summary>
internal static class NoMove
{
    public static bool IsTold(Annotation annotation) => annotation.Dates.Count == 0 && annotation.Places.All(place => place.Role is PlaceRole.In or PlaceRole.Other)
        && annotation.Of(Remark.NotMoving).Any(hit => EndsThere(annotation, hit.End)) && !Array.Exists(annotation.Words, word => word is "als" or "of" or "stel" or "wel" or "moet" or "omdat" or "waarom");

    /// <summary>"Ik verhuis niet alleen", "ik ga niet verhuizen voor mijn werk": what follows says of the move how it is.</summary>
    private static bool EndsThere(Annotation annotation, int end) => end == annotation.Words.Length || annotation.Message[end].Before >= Gap.Comma
        || annotation.Words[end] is "hoor" or "maar" or "want" or "en" or "dus" or "ik" or "we" or "wij" or "wonen" || annotation.Slots[end] == Slot.Place;
}
