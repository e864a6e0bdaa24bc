using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>What the part of a place in a message is learned from (dialogs/_plaatsrollen.yml).</summary>
internal sealed partial record PlaceRolesFile(
    FileJournal Journal,
    IReadOnlyList<(int Line, PlaceWordClass Class)> Classes,
    IReadOnlyList<(int Line, PlacePart Part)> Parts,
    IReadOnlyList<(int Line, PlacePair Pair)> Pairs,
    IReadOnlyList<string> Additions,
    IReadOnlyList<string> Joints,
    IReadOnlyList<PlaceSentence> Sentences) : IContentFile
{
    // More would drown the whole sentences.
    private const int MostTimes = 10;

    private static readonly Vocabulary<PlaceRole> s_roles = new(("van", PlaceRole.From), ("naar", PlaceRole.To), ("in", PlaceRole.In), ("overig", PlaceRole.Other));

    private static readonly Vocabulary<PlaceWordUse> s_uses =
        new(("gebeurtenis", PlaceWordUse.Event), ("tijd", PlaceWordUse.Time), ("voegwoord", PlaceWordUse.Joint), ("vulling", PlaceWordUse.Filler));

    public PlaceRoleWords Words => new([.. Classes.Select(entry => entry.Class)], Sentences)
    {
        Parts = [.. Parts.Select(entry => entry.Part)],
        Pairs = [.. Pairs.Select(entry => entry.Pair)],
        Additions = Additions,
        Joints = Joints,
    };

    public static PlaceRolesFile Read(Fields fields) => new(
        fields.Journal,
        fields.EachOf("woordsoorten", ReadClass, required: true),
        fields.EachOf("zinsdelen", ReadPart),
        fields.EachOf("paren", ReadPair),
        fields.Words("erbij"),
        fields.Words("ertussen"),
        [.. fields.LocatedWords("zinnen", required: true).Select(node => ReadSentence(fields.Journal, node))]);

    private static (int Line, PlaceWordClass Class) ReadClass(Fields fields) => (
        fields.Line,
        new PlaceWordClass(fields.Id("soort"), fields.OptionalWord("zegt", s_uses) ?? PlaceWordUse.Plain, fields.Words("woorden", required: true)));

    private static (int Line, PlacePart Part) ReadPart(Fields fields) => (
        fields.Line,
        new PlacePart(fields.Id("deel"), fields.OptionalWord("alleen", s_roles), [.. fields.LocatedWords("zinnen", required: true).Select(node => ReadPiece(fields.Journal, node))]));

    private static (int Line, PlacePair Pair) ReadPair(Fields fields)
    {
        var pair = new PlacePair(fields.Id("een"), fields.Word("een_is", s_roles), fields.Id("ander"), fields.Word("ander_is", s_roles), fields.WholeNumber("keer") ?? 1);
        if (pair.Times is < 1 or > MostTimes)
        {
            fields.Journal.Fault(fields.Line, $"'keer' kan niet {pair.Times} zijn.", $"Kies een getal van 1 tot en met {MostTimes}.");
        }

        return (fields.Line, pair);
    }

    /// <summary>"ik woon in {}".</summary>
    private static string ReadPiece(FileJournal journal, ScalarNode node)
    {
        if (Slot().Matches(node.Text) is not [{ Value: "{}" }])
        {
            journal.Fault(node.Line, $"In '{node.Text}' hoort één keer {{}} te staan.", "Zet {} waar de plaats staat.");
        }

        return Slot().Replace(node.Text, PlaceSentence.Place);
    }

    /// <summary>"ik verhuis van {van} naar {naar}".</summary>
    private static PlaceSentence ReadSentence(FileJournal journal, ScalarNode node)
    {
        var slots = Slot().Matches(node.Text).Select(match => match.Groups["role"].Value).ToList();
        if (slots.Count == 0)
        {
            journal.Fault(node.Line, $"In '{node.Text}' staat geen plaats.", "Schrijf {van}, {naar}, {in} of {overig} waar de plaats staat.");
        }

        foreach (var slot in slots.Where(slot => s_roles.Find(slot) is null))
        {
            journal.Fault(node.Line, $"'{{{slot}}}' is geen rol van een plaats.", "Schrijf {van}, {naar}, {in} of {overig}.");
        }

        return new PlaceSentence(Slot().Replace(node.Text, PlaceSentence.Place), [.. slots.Select(slot => s_roles.Find(slot) ?? PlaceRole.In)]);
    }

    [GeneratedRegex(@"\{(?<role>\w*)\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}
