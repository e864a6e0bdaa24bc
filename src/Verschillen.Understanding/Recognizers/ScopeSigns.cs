using Verschillen.Understanding.Learning;

namespace Verschillen.Understanding.Recognizers;

/// <summary>The signs that a message is ours to answer, or not.</summary>
/// <param name="Annotation">The message.</param>
/// <param name="Chances">What the model makes of it.</param>
/// <param name="Best">The chance of the likeliest intent of ours.</param>
/// <param name="Outside">The chance that it is out of scope.</param>
/// <param name="AlienShare">The share of words that no example of ours has.</param>
/// <param name="IsField">Whether it has a topic, or a word of our field.</param>
/// <param name="IsElsewhere">Whether it has a word of somebody else's business, and no topic of ours.</param>
internal readonly record struct ScopeSigns(
    Annotation Annotation, List<IntentChance> Chances, double Best, double Outside, double AlienShare, bool IsField, bool IsElsewhere)
{
    /// <summary>Of longer messages more words say no more.</summary>
    public const int MostWords = 20;

    private const int MostGroups = 4;

    /// <summary>How likely it is that the message is ours, from 0 to 1.</summary>
    public double ChanceOfOurs(ScopeWeights weights)
    {
        var words = Math.Min(Annotation.Stems.Length, MostWords);
        var sum = weights.Start
            + (weights.Ours * LogOdds.Of(Chances.OfOurs())) + (weights.Outside * LogOdds.Of(Outside)) + (weights.Best * LogOdds.Of(Best))
            + (weights.AlienShare * AlienShare) + (weights.AlienWord * AlienShare * words)
            + (weights.UnknownShare * Annotation.ShareUnknown) + (weights.Word * words)
            + (IsField ? weights.Field : 0) + (IsElsewhere ? weights.Elsewhere : 0) + (Annotation.Places.Count > 0 ? weights.Place : 0)
            + (weights.Group * Math.Min(Annotation.Of(LabelKind.Group).Count(), MostGroups));
        return LogOdds.ToChance(sum);
    }
}
