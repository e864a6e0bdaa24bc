using System.Globalization;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Csv;

/// <summary>A row of a table. What does not fit is reported and gets a blank stand-in.</summary>
internal sealed record CsvRow(int Line, string[] Cells, FileJournal Journal)
{
    public string Text(int column)
    {
        var text = Cells[column];
        if (string.IsNullOrWhiteSpace(text))
        {
            Journal.Fault(Line, $"Cel {column + 1} is leeg.", "Vul de cel, of haal de rij weg.");
        }
        else if (text.Trim().Length != text.Length)
        {
            Journal.Fault(Line, $"'{text}' begint of eindigt met een spatie.", "Haal de spatie weg.");
        }

        return text;
    }

    public string? OptionalText(int column) => Cells[column].Length == 0 ? null : Text(column);

    public MunicipalityCode Code(int column)
    {
        if (!MunicipalityCode.TryParse(Cells[column], out var code))
        {
            Journal.Fault(Line, $"'{Cells[column]}' is geen gemeentecode.", "Schrijf GM en vier cijfers: GM0307.");
        }

        return code;
    }

    /// <param name="least">The smallest number that fits.</param>
    /// <param name="most">The largest number that fits.</param>
    public int Number(int column, int least, int most)
    {
        if (int.TryParse(Cells[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Journal.Fault(Line, $"'{Cells[column]}' is geen getal van {least} tot en met {most}.", "Kijk het getal na.");
        return least;
    }

    public DateOnly Day(int column)
    {
        if (!WrittenDay.TryRead(Cells[column], out var day))
        {
            Journal.Fault(Line, $"'{Cells[column]}' is geen dag die bestaat.", "Schrijf jaar, maand en dag: 2026-01-31.");
        }

        return day;
    }

    public T Word<T>(int column, ClosedWords<T> words)
        where T : struct
    {
        var meaning = words.Find(Cells[column]);
        if (meaning is null)
        {
            Journal.Fault(Line, $"Cel {column + 1} kan niet '{Cells[column]}' zijn.", Spelling.Hint(Cells[column], words.Words));
        }

        return meaning ?? default;
    }

    public Uri? OptionalLink(int column)
    {
        if (OptionalText(column) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        Journal.Fault(Line, $"'{text}' is geen webadres.", "Schrijf het hele adres, met https:// ervoor.");
        return null;
    }
}
