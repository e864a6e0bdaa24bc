using System.Text;

namespace Verschillen.Content.Csv;

/// <summary>A table in a text file: commas between cells, the names of the columns on top, quotes only where needed.</summary>
internal static class CsvTable
{
    /// <summary>Reads the rows below the names of the columns.</summary>
    /// <param name="text">The file.</param>
    /// <param name="columns">The names that must be on top, in order.</param>
    /// <param name="journal">Where rows are reported that do not fit; those are left out.</param>
    public static List<CsvRow> Read(string text, IReadOnlyList<string> columns, FileJournal journal)
    {
        var rows = new List<CsvRow>();
        var lineNumber = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lineNumber++;
            if (line.IsEmpty && lineNumber > 1)
            {
                continue;
            }

            var cells = CellsOf(line);
            if (lineNumber == 1)
            {
                CheckNames(cells, columns, journal);
            }
            else if (cells is null)
            {
                journal.Fault(lineNumber, "De aanhalingstekens in deze rij kloppen niet.", "Zet een cel met een komma tussen aanhalingstekens, en verdubbel aanhalingstekens in de cel.");
            }
            else if (cells.Length != columns.Count)
            {
                journal.Fault(lineNumber, $"De rij heeft {cells.Length} cellen; dat horen er {columns.Count} te zijn.", $"Vul in: {string.Join(',', columns)}.");
            }
            else
            {
                rows.Add(new CsvRow(lineNumber, cells, journal));
            }
        }

        if (rows.Count == 0)
        {
            journal.Fault(0, "De tabel heeft geen rijen.", "Vul de tabel.");
        }

        return rows;
    }

    private static void CheckNames(string[]? cells, IReadOnlyList<string> columns, FileJournal journal)
    {
        if (cells is null || !cells.SequenceEqual(columns, StringComparer.Ordinal))
        {
            journal.Fault(1, "De namen van de kolommen kloppen niet.", $"Zet op de eerste regel: {string.Join(',', columns)}");
        }
    }

    /// <returns>Null when quotes are out of place.</returns>
    private static string[]? CellsOf(ReadOnlySpan<char> line)
    {
        if (!line.Contains('"'))
        {
            return line.ToString().Split(',');
        }

        var cells = new List<string>();
        var position = 0;
        while (position <= line.Length)
        {
            var cell = position < line.Length && line[position] == '"' ? QuotedCell(line, ref position) : PlainCell(line, ref position);
            if (cell is null)
            {
                return null;
            }

            cells.Add(cell);
        }

        return [.. cells];
    }

    private static string? PlainCell(ReadOnlySpan<char> line, ref int position)
    {
        var rest = line[position..];
        var comma = rest.IndexOf(',');
        var cell = comma < 0 ? rest : rest[..comma];
        position += cell.Length + 1;
        return cell.Contains('"') ? null : cell.ToString();
    }

    /// <summary>Reads from an opening quote to the comma after its closing quote.</summary>
    private static string? QuotedCell(ReadOnlySpan<char> line, ref int position)
    {
        var cell = new StringBuilder();
        for (position++; position < line.Length; position++)
        {
            if (line[position] != '"')
            {
                cell.Append(line[position]);
            }
            else if (position + 1 < line.Length && line[position + 1] == '"')
            {
                cell.Append('"');
                position++;
            }
            else
            {
                position += 2;
                return position > line.Length || line[position - 1] == ',' ? cell.ToString() : null;
            }
        }

        return null;
    }
}
