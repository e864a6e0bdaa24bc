using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Reads a message that names topics and asks nothing of them: "de parkeerkaart en de scootmobiel", "nee, voor huishoudelijke hulp", "ik wil ook iets weten over begeleiding"
/// (alleen onderwerpen).
/// </summary>
internal static class TopicsAlone
{
    private static readonly FrozenSet<string> s_around = WordSet.Of(
        "nee", "en", "of", "ook", "nog", "plus", "voor", "over", "om", "het", "gaat", "de", "een", "mijn", "zijn", "haar", "hem", "ons", "onze", "hun", "die", "dat", "graag", "eerst", "dan", "ik", "bedoel", "betreft", "toch");

    private static readonly FrozenSet<string> s_wishing = WordSet.Of("wil", "wilde", "wou", "zou", "willen", "iets", "wat", "meer", "weten", "vragen", "vraag", "horen", "informatie", "heb");

    /// <summary>Whether the words besides the names of topics only lead to them.</summary>
    public static bool Are(Annotation annotation) => Names(annotation) && Others(annotation).All(s_around.Contains);

    /// <summary>Whether somebody wants to know about topics, and does not say what: "ik heb ook een vraag over de regiotaxi".</summary>
    public static bool AreWished(Annotation annotation) =>
        Names(annotation) && annotation.Words.Contains("over", StringComparer.Ordinal) && annotation.Words.Any(word => word is "weten" or "vragen" or "vraag" or "horen" or "informatie")
        && annotation.Words[0] is "ik" or "en" or "ook" or "we" or "wij" && Others(annotation).All(word => s_around.Contains(word) || s_wishing.Contains(word) || word is "we" or "wij");

    /// <summary>Whether the words besides a part of the message only lead to it: "en hoe zit het met het busje", "wat moet ik met de auto".</summary>
    public static bool AreAround(Annotation annotation, int start, int end) => annotation.Slots.All(slot => slot == Slot.Word)
        && annotation.Words.Where((word, index) => char.IsLetterOrDigit(word[0]) && (index < start || index >= end)).All(word => s_around.Contains(word) || word is "hoe" or "zit" or "met" or "wat" or "gebeurt" or "er" or "is" or "moet" or "moeten" or "we" or "wij");

    /// <summary>Whether they take the place of what was talked about: "nee, voor huishoudelijke hulp".</summary>
    public static bool AreInstead(Annotation annotation) =>
        annotation.Message.Is(0, "nee") && annotation.Words.Any(word => word is "voor" or "over" or "om" or "bedoel");

    private static bool Names(Annotation annotation) => annotation.Has(LabelKind.Topic) && annotation.Slots.All(slot => slot == Slot.Word);

    /// <summary>The words that name no topic.</summary>
    private static IEnumerable<string> Others(Annotation annotation)
    {
        var names = annotation.Of(LabelKind.Topic).ToList();
        return annotation.Words.Where((word, index) => char.IsLetterOrDigit(word[0]) && !names.Exists(name => name.Start <= index && index < name.End));
    }
}
