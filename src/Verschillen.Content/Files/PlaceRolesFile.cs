using Verschillen.Content.Yaml;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>The words that do the same work beside a place (dialogs/_plaatsrollen.yml).</summary>
internal sealed record PlaceRolesFile(FileJournal Journal, IReadOnlyList<(int Line, PlaceWordClass Class)> Classes) : IContentFile
{
    private static readonly ClosedWords<PlaceWordUse> s_uses =
        new(("gebeurtenis", PlaceWordUse.Event), ("tijd", PlaceWordUse.Time), ("voegwoord", PlaceWordUse.Joint), ("vulling", PlaceWordUse.Filler), ("dag", PlaceWordUse.Day));

    public static PlaceRolesFile Read(Fields fields) => new(fields.Journal, fields.EachOf("woordsoorten", ReadClass, required: true));

    private static (int Line, PlaceWordClass Class) ReadClass(Fields fields) => (
        fields.Line,
        new PlaceWordClass(fields.Id("soort"), fields.OptionalWord("zegt", s_uses) ?? PlaceWordUse.Plain, fields.Words("woorden", required: true)));
}
