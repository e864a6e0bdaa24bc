using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding.Learning;

/// <summary>
/// Turns an answer into features: its words as they are for all questions of that kind, for "al jaren" and "nooit gehad" say as much of a pass as of a card,
/// and again for this question alone.
/// </summary>
internal static class AnswerFeatures
{
    private const float SaidWeight = 1.5f;
    private const float GroupWeight = 0.7f;

    /// <param name="annotation">The message.</param>
    /// <param name="asked">The question.</param>
    /// <param name="said">What the lists of words make of it.</param>
    public static FeatureList Of(Annotation annotation, AskedQuestion asked, JudgedAnswer said)
    {
        var words = Words(annotation);
        var features = new FeatureList(words);
        features.Within(SpaceOf(asked.Kind));
        features.AddWords(words);
        AddSaid(features, said);
        foreach (var group in annotation.Of(LabelKind.Group).Select(hit => hit.Label).Distinct().Order())
        {
            features.Add('g', MessageFeatures.Number(group), [], GroupWeight);
        }

        features.Within(asked.Name);
        features.AddWords(words, hasLetters: false);
        AddSaid(features, said);
        features.Normalize();
        return features;
    }

    private static void AddSaid(FeatureList features, JudgedAnswer said)
    {
        features.Add('y', said.Assent?.ToString() ?? "-", [], SaidWeight);
        foreach (var choice in said.Choices)
        {
            features.Add('o', choice, [], SaidWeight);
        }
    }

    /// <summary>The words, and what each place, day and number is.</summary>
    private static List<string> Words(Annotation annotation)
    {
        var words = new List<string>(annotation.Stems.Length);
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            var word = annotation.Slots[i] switch { Slot.Place => "#plaats", Slot.Date => "#datum", Slot.Amount => "#getal", _ => annotation.Stems[i] };
            if (word[0] != '#' || words.Count == 0 || !string.Equals(words[^1], word, StringComparison.Ordinal))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static string SpaceOf(QuestionKind kind) => kind switch
    {
        QuestionKind.YesNo => "ja of nee",
        QuestionKind.Choice or QuestionKind.MultiChoice => "keuze",
        _ => "gegeven",
    };
}
