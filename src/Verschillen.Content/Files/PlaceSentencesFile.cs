using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>Sentences from which the part of a place in a message is learned, one on each line: "ik verhuis van {van} naar {naar}" (dialogs/voorbeelden/plaatsrollen.txt).</summary>
internal sealed partial record PlaceSentencesFile(FileJournal Journal, IReadOnlyList<PlaceSentence> Sentences) : IContentFile
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Patience = 10_000;

    private static readonly ClosedWords<PlaceRole> s_roles = new(("van", PlaceRole.From), ("naar", PlaceRole.To), ("in", PlaceRole.In), ("overig", PlaceRole.Other));

    public static PlaceSentencesFile Read(string text, FileJournal journal) => new(journal, [.. ExamplesFile.LinesOf(text, journal).Select(line => SentenceOf(line, journal))]);

    private static PlaceSentence SentenceOf(ExampleLine line, FileJournal journal)
    {
        var slots = Slot().Matches(line.Text).Select(match => match.Groups["role"].Value).ToList();
        if (slots.Count == 0)
        {
            journal.Fault(line.Line, $"In '{line.Text}' staat geen plaats.", "Schrijf {van}, {naar}, {in} of {overig} waar de plaats staat.");
        }

        if (Glued().IsMatch(line.Text))
        {
            journal.Fault(line.Line, $"In '{line.Text}' zit een plaats vast aan een ander woord.", "Zet een spatie voor en na de plaats.");
        }

        foreach (var slot in slots.Where(slot => s_roles.Find(slot) is null))
        {
            journal.Fault(line.Line, $"'{{{slot}}}' is geen rol van een plaats.", "Schrijf {van}, {naar}, {in} of {overig}.");
        }

        return new PlaceSentence(Slot().Replace(line.Text, PlaceSentence.Place), [.. slots.Select(slot => s_roles.Find(slot) ?? PlaceRole.In)]);
    }

    [GeneratedRegex(@"\{(?<role>\w*)\}", Options, Patience)]
    private static partial Regex Slot();

    /// <summary>A place that is a part of a word, as in "{naar}se": it would not be read as a place.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]\{|\}[\p{L}\p{N}]", Options, Patience)]
    private static partial Regex Glued();
}
