using System.Collections.Frozen;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Tells whether the numbers of a message are those of choices: "2", "optie drie", "doe maar 1 en 3". In "sinds 3 jaar", "groep 2" and "op 3 hoog" they count or name
/// something (nummer van een keuze).
/// </summary>
internal static class ChoiceNumbers
{
    private static readonly FrozenSet<string> s_beside = WordSet.Of(
        "nummer", "nr", "no", "number", "optie", "opties", "keuze", "antwoord", "antwoorden", "punt", "de", "het", "die", "dat", "is", "wordt", "ik", "wij", "we", "kies", "kiezen", "neem", "nemen", "bedoel", "zeg", "doe", "ga", "wil",
        "maar", "dan", "voor", "graag", "ja", "nee", "en", "toch", "denk", "gewoon");

    private static readonly FrozenSet<string> s_measured = WordSet.Of(
        "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "dagdeel", "dagdelen", "uur", "uren", "keer", "maal", "hoog", "etage", "verdieping", "klas", "groep", "kamer", "kamers");

    private static readonly FrozenSet<string> s_people = WordSet.Of("kind", "kinderen", "persoon", "personen", "mensen");

    private static readonly FrozenSet<string> s_besideMeasure = WordSet.Of("al", "sinds", "op", "nu", "pas", "ongeveer", "zo", "per", "de", "het", "in", "zit", "hij", "zij", "ze", "en", "nog", "voor");

    /// <summary>Whether the message has no word that says what else is numbered.</summary>
    public static bool Are(Annotation annotation)
    {
        for (var i = 0; i < annotation.Words.Length;)
        {
            if (NumberReader.At(annotation.Message, i) is { } number && number.End > i)
            {
                i = number.End;
            }
            else if (OrdinalWords.At(annotation.Message, i) is { End: > 0 } rank)
            {
                i = rank.End;
            }
            else if (s_beside.Contains(annotation.Words[i]) || !annotation.Message[i].IsWord)
            {
                i++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what follows a number or a rank is counted by it: "de tweede keer", "het derde jaar".</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="after">The token after the number.</param>
    public static bool Count(Annotation annotation, int after) => after < annotation.Words.Length && (s_measured.Contains(annotation.Words[after]) || s_people.Contains(annotation.Words[after]));

    /// <summary>Whether a message says how long, how often or how high, and nothing else: "al 2 jaar", "groep 2".</summary>
    public static bool OnlyMeasure(Annotation annotation) =>
        annotation.Words.Any(s_measured.Contains)
        && annotation.Words.Where((word, index) => !s_measured.Contains(word) && !s_besideMeasure.Contains(word) && NumberReader.At(annotation.Message, index) is null && OrdinalWords.At(annotation.Message, index).End == 0).All(word => !char.IsLetter(word[0]));
}
