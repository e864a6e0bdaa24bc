using System.Collections.Frozen;
using Verschillen.Understanding.Learning;

namespace Verschillen.Understanding.Recognizers;

/// <summary>The signs that a message without a phrase of danger speaks of danger all the same.</summary>
/// <param name="Annotation">The message.</param>
/// <param name="Danger">What the model of danger makes of it.</param>
/// <param name="Chances">What the model of intents makes of it.</param>
/// <param name="IsManner">Whether it has a manner of speaking that only sounds like danger.</param>
internal readonly record struct DangerSigns(Annotation Annotation, DangerChance Danger, List<IntentChance> Chances, bool IsManner)
{
    // Fitted by logistic regression on messages that the models had not learned from (ADR 19): before any sign, for the log-odds of danger, of all
    // our intents together and of being out of scope, for each word, for a place and a question mark, which more often belong to a question,
    // for who speaks of himself rather than tells a story, and for a manner of speaking.
    private const double Start = -2.68;
    private const double OfDanger = 0.69;
    private const double OfOurs = -0.31;
    private const double OfOutside = -0.22;
    private const double OfWord = 0.21;
    private const double OfPlace = -1.02;
    private const double OfQuestion = -1.36;
    private const double OfSelf = 0.8;
    private const double OfManner = -1.79;

    // Fitted by logistic regression on answers that the models had not learned from: before any sign, for the log-odds of danger, for each word and for a place.
    // What else a message seems to be for says nothing of an answer.
    private const int MostWordsOfAnswer = 25;
    private const double AnswerStart = -4.68;
    private const double AnswerOfDanger = 0.66;
    private const double AnswerOfWord = 0.23;
    private const double AnswerOfPlace = -0.93;

    private static readonly FrozenSet<string> s_selves =
        FrozenSet.Create(StringComparer.Ordinal, "ik", "me", "mij", "mijn", "mn", "wij", "we", "ons", "onze", "i", "my", "mine", "our");

    /// <summary>How likely danger is in what is said back to a question, from 0 to 1.</summary>
    public double ChanceInAnswer() => LogOdds.ToChance(
        AnswerStart + (AnswerOfDanger * LogOdds.Of(Danger.Chance)) + (AnswerOfWord * Math.Min(Annotation.Stems.Length, MostWordsOfAnswer)) + (Annotation.Places.Count > 0 ? AnswerOfPlace : 0));

    /// <summary>How likely danger is in what is said of one's own accord, from 0 to 1.</summary>
    public double Chance()
    {
        var sum = Start + (OfDanger * LogOdds.Of(Danger.Chance)) + (OfOurs * LogOdds.Of(Chances.OfOurs())) + (OfOutside * LogOdds.Of(Chances.OfOutside()))
            + (OfWord * Math.Min(Annotation.Stems.Length, ScopeSigns.MostWords)) + (Annotation.Places.Count > 0 ? OfPlace : 0)
            + (Annotation.HasQuestionMark ? OfQuestion : 0)
            + (Array.Exists(Annotation.Words, s_selves.Contains) ? OfSelf : 0) + (IsManner ? OfManner : 0);
        return LogOdds.ToChance(sum);
    }
}
