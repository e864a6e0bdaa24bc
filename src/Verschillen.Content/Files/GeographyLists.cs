using Verschillen.Content.Csv;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>The municipalities that a postcode lies in (content/geografie/postcodes.csv).</summary>
internal sealed record PostcodesFile(FileJournal Journal, IReadOnlyList<(int Line, int Postcode, MunicipalityCode Municipality)> Rows) : IContentFile
{
    private static readonly string[] s_columns = ["postcode4", "gemeentecode"];

    public static PostcodesFile Read(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_columns, journal).Select(row => (row.Line, row.Number(0, 1000, 9999), row.Code(1)))]);
}

/// <summary>Which municipalities lie next to each other (content/geografie/buren.csv).</summary>
internal sealed record NeighboursFile(FileJournal Journal, IReadOnlyList<(int Line, MunicipalityCode Municipality, MunicipalityCode Neighbour)> Rows) : IContentFile
{
    private static readonly string[] s_columns = ["gemeentecode", "buurcode"];

    public static NeighboursFile Read(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_columns, journal).Select(row => (row.Line, row.Code(0), row.Code(1)))]);
}

/// <summary>The regions of each municipality (content/geografie/regios.csv); only checked, since no answer uses them yet.</summary>
internal sealed record RegionsFile(FileJournal Journal, IReadOnlyList<(int Line, MunicipalityCode Municipality)> Rows) : IContentFile
{
    private static readonly string[] s_columns = ["gemeentecode", "arbeidsmarktregio", "zorgkantoorregio", "veiligheidsregio"];

    public static RegionsFile Read(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_columns, journal).Select(row => (row.Line, row.Code(0)))]);
}

/// <summary>Where the geography comes from (content/geografie/bronnen.yml).</summary>
internal sealed record GeographySourcesFile(FileJournal Journal, IReadOnlyList<(int Line, string File, Source Source)> Rows) : IContentFile
{
    public static GeographySourcesFile Read(Fields fields) => new(fields.Journal, fields.EachOf("bestanden", ReadRow, required: true));

    private static (int Line, string File, Source Source) ReadRow(Fields fields)
    {
        fields.Text("licentie");
        return (fields.Line, fields.Text("bestand"), SourceList.ReadSource(fields));
    }
}
