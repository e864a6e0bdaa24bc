using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells whether words that give a yes unasked may well mean something else: "mijn jobcoach is gestopt", "ik kom uit een verpleeghuis", "ik wil een eigen parkeerplek".</summary>
internal sealed class DoubtedAnswers(WordLists words)
{
    private readonly WordPatterns _beside = Patterns(words.EndsOrDenies);
    private readonly WordPatterns _before = Patterns(words.LeavesOrWishes);

    /// <summary>Whether such a word stands in the same part of the sentence, or right before. What it leaves or lacks is asked then.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="told">Where the yes stands.</param>
    public bool Contains(Annotation annotation, PatternHit told)
    {
        var (start, end) = PartAround(annotation, told);
        return _beside.Find(annotation.Words, annotation.Stems).Exists(hit => hit.Start >= start && hit.End <= end && (hit.Start < told.Start || hit.End > told.End))
            || _before.Find(annotation.Words, annotation.Stems).Exists(hit => hit.Start >= start && hit.End == told.Start);
    }

    private static (int Start, int End) PartAround(Annotation annotation, PatternHit told)
    {
        var (start, end) = (told.Start, told.End);
        while (start > 0 && !Begins(annotation, start))
        {
            start--;
        }

        while (end < annotation.Words.Length && !Begins(annotation, end))
        {
            end++;
        }

        return (start, end);
    }

    private static bool Begins(Annotation annotation, int at) =>
        annotation.Message[at].Before >= Gap.Comma || annotation.Words[at] is "en" or "maar" or "want" or "dus" or "omdat" or "terwijl";

    private static WordPatterns Patterns(IReadOnlyList<string> phrases) => new(phrases.Select(phrase => (phrase, 0)), []);
}
