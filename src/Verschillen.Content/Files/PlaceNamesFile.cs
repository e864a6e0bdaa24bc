using Verschillen.Content.Csv;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Files;

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
