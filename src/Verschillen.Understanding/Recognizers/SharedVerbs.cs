using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads a list of what somebody has as if the verb stood before each: "ik heb een parkeerkaart, regiotaxi en een jobcoach" (samentrekking).</summary>
internal static class SharedVerbs
{
    private const int MostWordsOfItem = 6;

    private static readonly FrozenSet<string> s_having = WordSet.Of("heb", "hebben", "heeft", "krijg", "krijgen", "krijgt");

    // With one of these a part of the sentence has a verb or a subject of its own.
    private static readonly FrozenSet<string> s_own = WordSet.Of(
        "ik", "wij", "we", "hij", "zij", "ze", "u", "je", "jij", "ga", "gaan", "gaat", "verhuis", "verhuizen", "verhuist", "woon", "wonen", "woont", "ben", "is", "zijn", "wil", "willen", "moet", "moeten",
        "kan", "kunnen", "mag", "heb", "hebben", "heeft", "krijg", "krijgen", "krijgt", "geen", "niet", "wat", "hoe", "waar", "wie", "wanneer", "wordt", "blijft", "nodig");

    /// <summary>The second and later parts of such lists, each with what stands before the first.</summary>
    public static IEnumerable<int[]> In(Annotation annotation)
    {
        var words = annotation.Words;
        var verb = Array.FindIndex(words, s_having.Contains);
        if (verb < 0 || Array.Exists(words, word => word is "recht" or "nodig") || verb + 1 >= words.Length || words[verb + 1] is "ik" or "wij" or "we" or "geen" || (verb == 0 && words[1] is "mijn" or "u" or "je" or "hij" or "zij" or "ze"))
        {
            yield break;
        }

        var start = -1;
        for (var i = verb + 1; i <= words.Length; i++)
        {
            var isEnd = i == words.Length || annotation.Message[i].Before >= Gap.Stop || s_own.Contains(words[i]);
            if (!isEnd && annotation.Message[i].Before < Gap.Comma && words[i] is not "en")
            {
                continue;
            }

            if (start >= 0 && i - start is > 0 and <= MostWordsOfItem && (i == words.Length || !s_own.Contains(words[i])))
            {
                yield return [.. Enumerable.Range(Math.Max(0, verb - 1), verb == 0 ? 1 : 2), .. Enumerable.Range(start, i - start)];
            }

            if (isEnd)
            {
                yield break;
            }

            start = words[i] is "en" ? i + 1 : i;
        }
    }
}
