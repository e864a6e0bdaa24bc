using Verschillen.Content.Csv;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Files;

/// <summary>Today's municipalities (content/geografie/gemeenten.csv).</summary>
internal sealed record MunicipalitiesFile(FileJournal Journal, IReadOnlyList<(int Line, Municipality Municipality)> Rows) : IContentFile
{
    private static readonly string[] s_columns = ["gemeentecode", "naam", "provincie", "inwoners", "website", "telefoon", "telefoon_peiljaar"];

    private static readonly ClosedWords<bool> s_provinces = new(
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
            Phone = ReadPhone(row),
            PhoneYear = row.OptionalText(6) is null ? null : row.Number(6, 2000, 2100),
        };
    }

    private static string? ReadPhone(CsvRow row)
    {
        var phone = row.OptionalText(5);
        if (phone is not null && !PhoneNumber.Form().IsMatch(phone))
        {
            row.Journal.Fault(row.Line, PhoneNumber.What(phone), PhoneNumber.Mend);
        }

        return phone;
    }
}
