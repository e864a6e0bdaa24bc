using Verschillen.Content.Csv;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Files;

/// <summary>Which municipalities lie next to each other (content/geografie/buren.csv).</summary>
internal sealed record NeighboursFile(FileJournal Journal, IReadOnlyList<(int Line, MunicipalityCode Municipality, MunicipalityCode Neighbour)> Rows) : IContentFile
{
    private static readonly string[] s_columns = ["gemeentecode", "buurcode"];

    public static NeighboursFile Read(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_columns, journal).Select(row => (row.Line, row.Code(0), row.Code(1)))]);
}
