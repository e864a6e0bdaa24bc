using Verschillen.Content.Csv;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Files;

/// <summary>The regions of each municipality (content/geografie/regios.csv); only checked, since no answer uses them yet.</summary>
internal sealed record RegionsFile(FileJournal Journal, IReadOnlyList<(int Line, MunicipalityCode Municipality)> Rows) : IContentFile
{
    private static readonly string[] s_columns = ["gemeentecode", "arbeidsmarktregio", "zorgkantoorregio", "veiligheidsregio"];

    public static RegionsFile Read(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_columns, journal).Select(row => (row.Line, row.Code(0)))]);
}
