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

/// <summary>A figure in the file, each outcome with its line.</summary>
internal sealed record StudyEntry(int Line, StudyFigure Figure, IReadOnlyList<int> OutcomeLines)
{
    public static StudyEntry Read(Fields fields, Source source)
    {
        var total = fields.WholeNumber("van") ?? 0;
        var outcomes = fields.EachOf("uitkomsten", entry => (entry.Line, Outcome: ReadOutcome(entry, total)), required: true);
        var figure = new StudyFigure(
            fields.Id("id"),
            fields.TopicId("onderwerp") ?? new TopicId("onbekend"),
            fields.OptionalText("aspect"),
            fields.Wording("vraag"),
            total,
            [.. outcomes.Select(outcome => outcome.Outcome)],
            source)
        {
            Covers = fields.Words("omvat"),
        };
        return new StudyEntry(fields.Line, figure, [.. outcomes.Select(outcome => outcome.Line)]);
    }

    private static StudyOutcome ReadOutcome(Fields fields, int total)
    {
        var count = fields.WholeNumber("aantal") ?? 0;
        if (count < 0 || count > total)
        {
            fields.Journal.Fault(fields.Line, $"{count} van de {total} gemeenten kan niet.", "Kijk 'aantal' en 'van' na.");
        }

        var (atLeast, atMost) = (fields.Number("vanaf", required: false), fields.Number("tot_en_met", required: false));
        if (atLeast is null != atMost is null || atLeast > atMost)
        {
            fields.Journal.Fault(fields.Line, "'vanaf' en 'tot_en_met' horen bij elkaar, de laagste eerst.", "Geef beide getallen, of geen van beide.");
        }

        return new StudyOutcome(count, fields.WordingHere(), fields.OptionalText("waarde")) { AtLeast = atLeast, AtMost = atMost };
    }
}
