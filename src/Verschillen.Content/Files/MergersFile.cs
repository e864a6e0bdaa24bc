using Verschillen.Content.Csv;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Files;

/// <summary>Mergers that are law, and mergers that are planned (content/geografie/herindelingen.csv).</summary>
internal sealed record MergersFile(FileJournal Journal, IReadOnlyList<NameRow> FormerNames, IReadOnlyList<(int Line, PlannedMerger Merger)> Planned) : IContentFile
{
    private static readonly string[] s_columns = ["oude_code", "oude_naam", "datum", "gemeentecode", "rol", "status"];
    private static readonly ClosedWords<bool> s_roles = new(("hoofdopvolger", true), ("mede-opvolger", false));
    private static readonly ClosedWords<bool> s_planned = new(("van_kracht", false), ("voorgenomen", true));

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
