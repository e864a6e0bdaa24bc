using Verschillen.Understanding.Learning;

namespace Verschillen.Understanding.Recognizers;

/// <summary>The signs that a message without a phrase of danger speaks of danger all the same.</summary>
/// <param name="Annotation">The message.</param>
/// <param name="Danger">What the model of danger makes of it.</param>
/// <param name="Chances">What the model of intents makes of it.</param>
internal readonly record struct DangerSigns(Annotation Annotation, DangerChance Danger, IReadOnlyList<IntentChance> Chances)
{
    // Fitted by logistic regression on messages that the models had not learned from (ADR 19): before any sign, for the log-odds of danger, of all
    // our intents together and of being out of scope, for each word, and for a place, which more often belongs to a question.
    private const double Start = -2.08;
    private const double OfDanger = 0.55;
    private const double OfOurs = -0.33;
    private const double OfOutside = -0.24;
    private const double OfWord = 0.15;
    private const double OfPlace = -1.23;

    /// <summary>How likely danger is, from 0 to 1.</summary>
    public double Chance()
    {
        var sum = Start + (OfDanger * LogOdds.Of(Danger.Chance)) + (OfOurs * LogOdds.Of(Chances.OfOurs())) + (OfOutside * LogOdds.Of(Chances.OfOutside()))
            + (OfWord * Math.Min(Annotation.Stems.Length, ScopeSigns.MostWords)) + (Annotation.Places.Count > 0 ? OfPlace : 0);
        return LogOdds.ToChance(sum);
    }
}
