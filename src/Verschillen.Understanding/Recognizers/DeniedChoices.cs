namespace Verschillen.Understanding.Recognizers;

/// <summary>Hears that a choice is named to say that it is not the one: "geen wlz", "niet via de gemeente", "wlz is het niet" (ontkende keuze).</summary>
internal static class DeniedChoices
{
    // Of more words another clause may be denied: "ik leen het van de gemeente en het past mij niet".
    private const int MostWords = 7;

    /// <summary>The choices that are not named to deny them, by id.</summary>
    public static IReadOnlyList<string> LeftBy(Annotation annotation, AskedQuestion asked) =>
        [.. asked.Choices.Where(choice => !choice.Patterns.Any(pattern => IsDenied(annotation, pattern))).Select(choice => choice.Id)];

    /// <summary>Whether words of a choice are denied.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="start">Where the words of the choice begin.</param>
    /// <param name="end">Where they end.</param>
    public static bool Contains(Annotation annotation, int start, int end) =>
        annotation.Words.Length <= MostWords && !annotation.Has(Remark.DoNotKnow) && (IsDeniedBefore(annotation, start) || IsDeniedBehind(annotation, end));

    private static bool IsDenied(Annotation annotation, WordPattern pattern)
    {
        for (var start = 0; start < annotation.Stems.Length; start++)
        {
            if (pattern.Match(annotation.Stems, start) is var end && end > start && Contains(annotation, start, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeniedBefore(Annotation annotation, int start)
    {
        var before = start - 1;
        while (before >= 0 && IsBetween(annotation.Words[before]))
        {
            before--;
        }

        return before >= 0 && annotation.Words[before] is "geen" or "niet" or "nie" or "nooit" && !annotation.Message.HasStop(before + 1, start);
    }

    private static bool IsDeniedBehind(Annotation annotation, int end)
    {
        var behind = end;
        while (behind < annotation.Words.Length && IsSaidOfChoice(annotation.Words[behind]))
        {
            behind++;
        }

        return behind < annotation.Words.Length && annotation.Words[behind] is "niet" or "nie" && !annotation.Message.HasStop(end, behind)
            && (behind + 1 == annotation.Words.Length || annotation.Words[behind + 1] is "hoor" or "meer" or "maar");
    }

    /// <summary>"Niet via de gemeente".</summary>
    private static bool IsBetween(string word) => word is "de" or "het" or "een" or "van" or "via" or "uit" or "door" or "bij" or "met";

    /// <summary>"Een budget heb ik in elk geval niet".</summary>
    private static bool IsSaidOfChoice(string word) =>
        word is "is" or "het" or "dat" or "heb" or "hebben" or "heeft" or "krijg" or "krijgt" or "ik" or "wij" or "we" or "hij" or "zij" or "ze" or "dus" or "in" or "elk" or "ieder" or "geval" or "zeker" or "echt";
}
