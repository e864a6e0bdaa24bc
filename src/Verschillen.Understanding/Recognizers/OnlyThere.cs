using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Reads that somebody wants to know what holds in one municipality, where the other end of a move is asked: "ik wil alleen de regels van Breda weten" (alleen daar).</summary>
internal static class OnlyThere
{
    private static readonly FrozenSet<string> s_words = WordSet.Of(
        "ik", "we", "wij", "wil", "willen", "wou", "zou", "graag", "alleen", "enkel", "slechts", "maar", "gewoon", "de", "het", "regels", "regel", "weten", "horen", "zien", "van", "voor", "in", "over", "gemeente", "iets");

    /// <summary>The reading as a question about that municipality.</summary>
    /// <returns>Null when it is something else.</returns>
    public static Reading? Read(SaidIn said, Reading reading)
    {
        var annotation = said.Annotation;
        return said.Asked is { Kind: QuestionKind.Municipality } && annotation.Places is [var place] && annotation.Words.Any(word => word is "alleen" or "enkel" or "slechts")
            && annotation.Words.Where((_, index) => annotation.Slots[index] != Slot.Place).All(s_words.Contains)
                ? Reading.Nothing with { Intent = Intent.AskRule, Score = Reading.Certain, IsSaid = true, IsOnlyThere = true, Places = [place with { Role = PlaceRole.In }], MayBeDanger = reading.MayBeDanger }
                : null;
    }
}
