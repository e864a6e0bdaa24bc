using Verschillen.Understanding.Recognizers.Places;

namespace Verschillen.Understanding.Learning;

/// <summary>The signs that tell most of a place.</summary>
internal readonly struct PlaceSurroundings(PlaceScene scene, int place)
{
    /// <summary>What stands before it.</summary>
    public string Before { get; } = scene.At(scene[place] - 1);

    /// <summary>What stands behind it.</summary>
    public string After { get; } = scene.At(scene[place] + 1);

    /// <summary>The word that was passed over right before it, as in "gemeente Gouda".</summary>
    public string Title { get; } = scene.TitleOf(place);

    /// <summary>What happens there by the words before it, in its own clause.</summary>
    public string EventBefore { get; } = scene.Nearest(PlaceWordUse.Event, place, step: -1, inClause: true);

    /// <summary>The same by the words behind it.</summary>
    public string EventAfter { get; } = scene.Nearest(PlaceWordUse.Event, place, step: 1, inClause: true);

    /// <summary>What happens before it in the sentence.</summary>
    public string FarEventBefore { get; } = scene.Nearest(PlaceWordUse.Event, place, step: -1, inClause: false);

    /// <summary>What happens behind it in the sentence.</summary>
    public string FarEventAfter { get; } = scene.Nearest(PlaceWordUse.Event, place, step: 1, inClause: false);

    /// <summary>When that is, by the words before it.</summary>
    public string TimeBefore { get; } = scene.Nearest(PlaceWordUse.Time, place, step: -1, inClause: true);

    /// <summary>When that is, by the words behind it.</summary>
    public string TimeAfter { get; } = scene.Nearest(PlaceWordUse.Time, place, step: 1, inClause: true);
}
