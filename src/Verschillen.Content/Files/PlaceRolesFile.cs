using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>What the part of a place in a message is learned from (dialogs/_plaatsrollen.yml).</summary>
internal sealed partial record PlaceRolesFile(
    FileJournal Journal,
    IReadOnlyList<(int Line, PlaceWordClass Class)> Classes,
    IReadOnlyList<PlaceSentence> Sentences) : IContentFile
{
    private static readonly ClosedWords<PlaceRole> s_roles = new(("van", PlaceRole.From), ("naar", PlaceRole.To), ("in", PlaceRole.In), ("overig", PlaceRole.Other));

    private static readonly ClosedWords<PlaceWordUse> s_uses =
        new(("gebeurtenis", PlaceWordUse.Event), ("tijd", PlaceWordUse.Time), ("voegwoord", PlaceWordUse.Joint), ("vulling", PlaceWordUse.Filler));

    public PlaceRoleWords Words => new([.. Classes.Select(entry => entry.Class)], Sentences);

    public static PlaceRolesFile Read(Fields fields) => new(
        fields.Journal,
        fields.EachOf("woordsoorten", ReadClass, required: true),
        [.. fields.LocatedWords("zinnen", required: true).Select(node => ReadSentence(fields.Journal, node))]);

    private static (int Line, PlaceWordClass Class) ReadClass(Fields fields) => (
        fields.Line,
        new PlaceWordClass(fields.Id("soort"), fields.OptionalWord("zegt", s_uses) ?? PlaceWordUse.Plain, fields.Words("woorden", required: true)));

    /// <summary>"ik verhuis van {van} naar {naar}".</summary>
    private static PlaceSentence ReadSentence(FileJournal journal, ScalarNode node)
    {
        var slots = Slot().Matches(node.Text).Select(match => match.Groups["role"].Value).ToList();
        if (slots.Count == 0)
        {
            journal.Fault(node.Line, $"In '{node.Text}' staat geen plaats.", "Schrijf {van}, {naar}, {in} of {overig} waar de plaats staat.");
        }

        if (Glued().IsMatch(node.Text))
        {
            journal.Fault(node.Line, $"In '{node.Text}' zit een plaats vast aan een ander woord.", "Zet een spatie voor en na de plaats.");
        }

        foreach (var slot in slots.Where(slot => s_roles.Find(slot) is null))
        {
            journal.Fault(node.Line, $"'{{{slot}}}' is geen rol van een plaats.", "Schrijf {van}, {naar}, {in} of {overig}.");
        }

        return new PlaceSentence(Slot().Replace(node.Text, PlaceSentence.Place), [.. slots.Select(slot => s_roles.Find(slot) ?? PlaceRole.In)]);
    }

    [GeneratedRegex(@"\{(?<role>\w*)\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();

    /// <summary>A place that is a part of a word, as in "{naar}se": it would not be read as a place.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]\{|\}[\p{L}\p{N}]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Glued();
}
