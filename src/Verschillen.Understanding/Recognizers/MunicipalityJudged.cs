using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>
/// Tells whether a message asks or says that a municipality as such is better or worse: "is Ede slechter dan Zeist", "welke gemeente is gemener", "dus Ede is slechter". "Is de hulp
/// in Ede beter" asks of something (oordeel over een gemeente).
/// </summary>
internal static class MunicipalityJudged
{
    private static readonly FrozenSet<string> s_judging = WordSet.Of(
        "beter", "slechter", "beste", "slechtst", "slechtste", "gemener", "gemeenst", "gemeenste", "aardiger", "aardigst", "socialer", "asocialer", "asociaal", "fijner", "fijnst", "leuker", "leukst", "eerlijker", "oneerlijker");

    private static readonly FrozenSet<string> s_municipality = WordSet.Of("gemeente", "gemeenten", "gemeentes", "stad");

    private static readonly FrozenSet<string> s_beside = WordSet.Of(
        "is", "zijn", "was", "dus", "en", "dan", "of", "wat", "welke", "welk", "wie", "het", "de", "van", "nu", "nou", "eens", "zeg", "vertel", "eerlijk", "eigenlijk", "toch", "veel", "nog", "vindt", "vind", "u", "je", "jij", "zelf", "gewoon", "echt", "twee", "beide", "hier", "meer", "maar", "ook");

    public static bool Is(Annotation annotation)
    {
        var (judges, names, says) = (false, annotation.Places.Count > 0, false);
        for (var i = 0; i < annotation.Words.Length; i++)
        {
            var word = annotation.Message[i].Text;
            judges |= s_judging.Contains(word);
            names |= s_municipality.Contains(word);
            says |= word is "is" or "zijn" or "welke" or "dan";
            if (annotation.Slots[i] is not (Slot.Word or Slot.Place) || (annotation.Slots[i] == Slot.Word && !s_judging.Contains(word) && !s_municipality.Contains(word) && !s_beside.Contains(word)))
            {
                return false;
            }
        }

        return judges && names && says;
    }
}
