using Verschillen.Content.Csv;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Files;

/// <summary>The municipalities that a postcode lies in (content/geografie/postcodes.csv).</summary>
internal sealed record PostcodesFile(FileJournal Journal, IReadOnlyList<(int Line, int Postcode, MunicipalityCode Municipality)> Rows) : IContentFile
{
    private static readonly string[] s_columns = ["postcode4", "gemeentecode"];

    public static PostcodesFile Read(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_columns, journal).Select(row => (row.Line, row.Number(0, 1000, 9999), row.Code(1)))]);
}
