using Verschillen.Content.Csv;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Files;

/// <summary>Today's municipalities (content/geografie/gemeenten.csv).</summary>
internal sealed record MunicipalitiesFile(FileJournal Journal, IReadOnlyList<(int Line, Municipality Municipality)> Rows) : IContentFile
{
    private static readonly string[] s_columns = ["gemeentecode", "naam", "provincie", "inwoners", "website", "telefoon", "telefoon_peiljaar"];

    private static readonly Vocabulary<bool> s_provinces = new(
        ("Drenthe", true), ("Flevoland", true), ("Fryslân", true), ("Gelderland", true), ("Groningen", true), ("Limburg", true),
        ("Noord-Brabant", true), ("Noord-Holland", true), ("Overijssel", true), ("Utrecht", true), ("Zeeland", true), ("Zuid-Holland", true));

    public static MunicipalitiesFile Read(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_columns, journal).Select(row => (row.Line, ReadRow(row)))]);

    private static Municipality ReadRow(CsvRow row)
    {
        row.Word(2, s_provinces);
        return new Municipality(row.Code(0), row.Text(1), row.Text(2), row.Number(3, 1, 2_000_000))
        {
            Website = row.OptionalLink(4),
            Phone = row.OptionalText(5),
            PhoneYear = row.OptionalText(6) is null ? null : row.Number(6, 2000, 2100),
        };
    }
}

/// <summary>Places and other names, each with the municipality it leads to (plaatsen.csv, andere-namen.csv, herindelingen.csv).</summary>
internal sealed record PlaceNamesFile(FileJournal Journal, IReadOnlyList<NameRow> Rows) : IContentFile
{
    private static readonly string[] s_placeColumns = ["plaats", "gemeentecode"];
    private static readonly string[] s_otherColumns = ["naam", "verwijst_naar", "soort", "gemeentecode"];

    public static PlaceNamesFile ReadPlaces(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_placeColumns, journal)
            .Select(row => new NameRow(row.Line, new PlaceName(row.Text(0), PlaceNameKind.Place, row.Code(1)), RefersTo: null))]);

    public static PlaceNamesFile ReadOtherNames(string text, FileJournal journal) =>
        new(journal, [.. CsvTable.Read(text, s_otherColumns, journal)
            .Select(row => new NameRow(row.Line, new PlaceName(row.Text(0), PlaceNameKind.OtherName, row.Code(3)), RefersTo: row.Text(1)))]);
}

/// <summary>A name that leads to a municipality.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="RefersTo">The place that it is another name of; null when it is no other name.</param>
internal sealed record NameRow(int Line, PlaceName Name, string? RefersTo);

/// <summary>Mergers that are law, and mergers that are planned (content/geografie/herindelingen.csv).</summary>
internal sealed record MergersFile(FileJournal Journal, IReadOnlyList<NameRow> FormerNames, IReadOnlyList<(int Line, PlannedMerger Merger)> Planned) : IContentFile
{
    private static readonly string[] s_columns = ["oude_code", "oude_naam", "datum", "gemeentecode", "rol", "status"];
    private static readonly Vocabulary<bool> s_roles = new(("hoofdopvolger", true), ("mede-opvolger", false));
    private static readonly Vocabulary<bool> s_planned = new(("van_kracht", false), ("voorgenomen", true));

    public static MergersFile Read(string text, FileJournal journal)
    {
        var former = new List<NameRow>();
        var planned = new List<(int Line, PlannedMerger Merger)>();
        foreach (var row in CsvTable.Read(text, s_columns, journal))
        {
            var (old, today, on) = (row.Code(0), row.Code(3), row.Day(2));
            row.Word(4, s_roles);
            if (row.Word(5, s_planned))
            {
                planned.Add((row.Line, new PlannedMerger(old, today, on)));
            }
            else
            {
                former.Add(new NameRow(row.Line, new PlaceName(row.Text(1), PlaceNameKind.FormerMunicipality, today), RefersTo: null));
            }
        }

        return new MergersFile(journal, former, planned);
    }
}
