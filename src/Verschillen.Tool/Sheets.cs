using System.Text;

namespace Verschillen.Tool;

/// <summary>Rows as a Dutch Excel writes and reads them: a semicolon between cells (rekenblad).</summary>
internal static class Sheets
{
    public const char Separator = ';';

    /// <summary>What parts cells in a sheet that was saved: as we write it, and as programs in other languages do.</summary>
    public static IReadOnlyList<char> Separators { get; } = [Separator, ',', '\t'];

    /// <summary>One row. A cell that would be taken for a formula gets an apostrophe in front.</summary>
    public static string Row(IEnumerable<string> cells) => string.Join(Separator, cells.Select(Cell));

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>Reads rows, each with the line it begins on; a cell between quotes may hold line ends.</summary>
    /// <returns>Empty cells as empty texts; a quote that is never closed ends with the text.</returns>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows(string text, char separator = Separator)
    {
        var (cells, cell, line, start, isQuoted) = (new List<string>(), new StringBuilder(), 1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            line += character == '\n' ? 1 : 0;
            if (isQuoted && character == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (character == separator || character == '\n'))
            {
                cells.Add(Take(cell));
                if (character == '\n')
                {
                    yield return (start, cells);
                    (cells, start) = ([], line);
                }
            }
            else if (character != '\r')
            {
                cell.Append(character);
            }
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            yield return (start, [.. cells, Take(cell)]);
        }
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
