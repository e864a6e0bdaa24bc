using Verschillen.Understanding.Recognizers.Numbers;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads yes, no, not knowing, and the choices of the question asked (antwoorden).</summary>
internal static class AnswerReader
{
    private const int MostWordsAlone = 4;

    /// <summary>What was agreed to; what is said last counts, and "ja nee" is no.</summary>
    /// <returns>Null when neither was said.</returns>
    public static Assent? Assent(Annotation annotation)
    {
        if (annotation.Words.Length == 0 || AsksSomething(annotation))
        {
            return null;
        }

        Assent? assent = null;
        var (start, length) = (-1, 0);
        foreach (var (label, hit) in annotation.Hits)
        {
            var said = AssentOf(label);
            if (said is not null && (IsInstead(annotation, hit) || (assent is not null && IsNextSentence(annotation, start, hit))))
            {
                continue;
            }

            // A longer phrase around or before the same words says more: "weet ik niet", "nou nee".
            if (said is not null && (hit.Length > length || (hit.Length == length && hit.Start >= start)))
            {
                (assent, start, length) = (said, hit.Start, hit.Length);
            }
        }

        return assent;
    }

    /// <summary>What was agreed to first when little else is said: "ja", "nee gelukkig niet", "ja ik denk eraan", "nee het gaat wel".</summary>
    /// <returns>Null when more is said, or neither was.</returns>
    public static Assent? AssentAlone(Annotation annotation)
    {
        if (annotation.Words.Length > MostWordsAlone || annotation.Slots.Any(slot => slot != Slot.Word) || annotation.Has(LabelKind.Topic) || annotation.Has(LabelKind.Volunteered) || AsksSomething(annotation))
        {
            return null;
        }

        var first = annotation.Hits.Where(hit => hit.Hit.Start == 0).Select(hit => (Assent: AssentOf(hit.Label), hit.Hit.Length)).Where(said => said.Assent is not null);
        return first.OrderByDescending(said => said.Length).FirstOrDefault().Assent;
    }

    /// <summary>What a phrase agrees to.</summary>
    /// <returns>Null when it is no phrase of yes, no or not knowing.</returns>
    public static Assent? AssentOf(Label label) => label.Kind is not LabelKind.Remark ? null : (Remark)label.Index switch
    {
        Remark.Yes => Understanding.Assent.Yes,
        Remark.No => Understanding.Assent.No,
        Remark.DoNotKnow => Understanding.Assent.DoNotKnow,
        _ => null,
    };

    /// <summary>"mag mijn zus dat doen", "klopt dat wel": words of yes that ask, and answer nothing.</summary>
    private static bool AsksSomething(Annotation annotation)
    {
        var second = annotation.Words.Length > 1 ? annotation.Words[1] : "";
        return annotation.Words[0] switch
        {
            "mag" or "mogen" or "kan" or "kunnen" or "kunt" or "moet" => annotation.Words.Length > 3 || second is "dat" or "dit",
            "klopt" or "is" => annotation.Words.Length > 2 && second is "dat" or "dit" or "het",
            "hoe" or "hoeveel" or "waar" or "wie" or "wanneer" or "waarom" or "welke" => annotation.Words.Length > 1,
            _ => false,
        };
    }

    /// <summary>"nee in plaats van ja": what it replaces was not said.</summary>
    private static bool IsInstead(Annotation annotation, PatternHit hit) => annotation.Message.Is(hit.Start - 1, "van") && annotation.Message.Is(hit.Start - 2, "plaats");

    /// <summary>"Ja. Ik zei nee": the first sentence answers.</summary>
    private static bool IsNextSentence(Annotation annotation, int start, PatternHit hit) => annotation.Message.HasStop(start + 1, hit.Start);

    /// <summary>The ids of the choices that fit.</summary>
    public static IReadOnlyList<string> Choices(Annotation annotation, AskedQuestion? asked)
    {
        if (asked is null || asked.Choices.Count == 0)
        {
            return [];
        }

        var byWords = ByWords(annotation, asked);
        if (byWords.Count > 0)
        {
            return byWords;
        }

        // "Het is allemaal zo zwaar" is none of two places, and "in beide gemeenten" says yes and no to nothing.
        if (asked.Kind == QuestionKind.MultiChoice && annotation.Words.Any(word => word is "allebei" or "beide" or "beiden" or "alle" or "allemaal" or "alles" or "alletwee"))
        {
            return [.. asked.Choices.Select(choice => choice.Id)];
        }

        return [.. Ranks(annotation, asked.Choices.Count).Distinct().Select(rank => asked.Choices[rank].Id)];
    }

    private static List<string> ByWords(Annotation annotation, AskedQuestion asked)
    {
        var fits = asked.Choices
            .Select(choice => (choice.Id, Length: choice.Patterns.Select(pattern => LengthOfMatch(annotation, pattern)).DefaultIfEmpty(0).Max()))
            .Where(fit => fit.Length > 0)
            .ToList();
        var longest = fits.Select(fit => fit.Length).DefaultIfEmpty(0).Max();
        return [.. fits.Where(fit => asked.Kind == QuestionKind.MultiChoice || fit.Length == longest).Select(fit => fit.Id)];
    }

    private static int LengthOfMatch(Annotation annotation, WordPattern pattern)
    {
        for (var i = 0; i < annotation.Stems.Length; i++)
        {
            if (pattern.Match(annotation.Stems, i) is var end && end > i && !(pattern.Parts.Length == 1 && IsSubjectOfQuestion(annotation, i)) && !DeniedChoices.Contains(annotation, i, end))
            {
                return pattern.Parts.Length;
            }
        }

        return 0;
    }

    /// <summary>"Krijg ik een waardering" asks something of "ik", and chooses nobody.</summary>
    private static bool IsSubjectOfQuestion(Annotation annotation, int index) =>
        index == 1 && annotation.Words.Length > 2 && annotation.Words[1] is "ik" or "wij" or "we" && annotation.Words[0] is not ("alleen" or "en" or "ja" or "nee");

    /// <summary>"de eerste", "2", "optie drie", "de laatste": numbers of choices, from 0.</summary>
    private static IEnumerable<int> Ranks(Annotation annotation, int count)
    {
        for (var i = 0; i < annotation.Words.Length; i++)
        {
            // "1 mei" is a day, and not the first.
            if (annotation.Slots[i] == Slot.Date && i + 1 < annotation.Slots.Length && annotation.Slots[i + 1] == Slot.Date)
            {
                continue;
            }

            if (LastWords.BeforeLast(annotation.Message, i) is { } before)
            {
                if (before < count)
                {
                    yield return count - 1 - before;
                }

                continue;
            }

            // "twee na laatste" is counted from the end.
            if (annotation.Message.Is(i + 1, "na") && annotation.Message.Is(i + 2, "laatste"))
            {
                continue;
            }

            var (rank, end) = OrdinalWords.At(annotation.Message, i);
            if (ChoiceNumbers.Count(annotation, end == 0 ? i + 1 : end))
            {
                continue;
            }

            if (end == 0 && ChoiceNumbers.Are(annotation) && NumberReader.At(annotation.Message, i) is { IsArticle: false } number && number.Value <= count && decimal.Truncate(number.Value) == number.Value)
            {
                rank = (int)number.Value;
            }

            if (rank >= 1 && rank <= count)
            {
                yield return rank - 1;
            }
        }
    }
}
