using Verschillen.Content.Yaml;
using Verschillen.Domain.Help;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Files;

/// <summary>The figures of the national study of March 2026 (content/verkenning.yml).</summary>
internal sealed record StudyFile(FileJournal Journal, IReadOnlyList<StudyEntry> Figures) : IContentFile
{
    public static StudyFile Read(Fields fields)
    {
        var source = Fields.Read(fields.Required("bron"), fields.Journal, SourceList.ReadSource);
        return new StudyFile(fields.Journal, fields.EachOf("cijfers", entry => StudyEntry.Read(entry, source), required: true));
    }
}

/// <summary>A figure with its line in the file.</summary>
internal sealed record StudyEntry(int Line, StudyFigure Figure)
{
    public static StudyEntry Read(Fields fields, Source source)
    {
        var total = fields.WholeNumber("van") ?? 0;
        var figure = new StudyFigure(
            fields.Id("id"),
            fields.TopicId("onderwerp") ?? new TopicId("onbekend"),
            fields.Wording("vraag"),
            total,
            fields.EachOf("uitkomsten", entry => ReadOutcome(entry, total), required: true),
            source);
        return new StudyEntry(fields.Line, figure);
    }

    private static StudyOutcome ReadOutcome(Fields fields, int total)
    {
        var count = fields.WholeNumber("aantal") ?? 0;
        if (count < 0 || count > total)
        {
            fields.Journal.Fault(fields.Line, $"{count} van de {total} gemeenten kan niet.", "Kijk 'aantal' en 'van' na.");
        }

        return new StudyOutcome(count, fields.WordingHere());
    }
}
