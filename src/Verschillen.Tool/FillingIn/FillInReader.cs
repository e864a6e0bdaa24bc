using System.Globalization;
using Verschillen.Dialogs;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Tool.FillingIn;

/// <summary>Reads a sheet that was filled in; every bad cell is told with its line and column.</summary>
/// <param name="knowledge">The topics and points that there are.</param>
/// <param name="today">When a page was read of which the sheet does not say so.</param>
internal sealed class FillInReader(Knowledge knowledge, DateOnly today)
{
    private static readonly string[] s_days = ["yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy"];

    private readonly List<string> _faults = [];

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>The municipality that the sheet is of; null when no row says so.</summary>
    public MunicipalityCode? Municipality { get; private set; }

    /// <summary>The rows with an answer.</summary>
    public IReadOnlyList<FilledIn> Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            _faults.Add("Het bestand is leeg. Bewaar het blad opnieuw als 'CSV UTF-8'.");
            return [];
        }

        if (RowsOf(text) is not { } rows)
        {
            _faults.Add($"regel 1: De namen van de kolommen kloppen niet. Zet op de eerste regel: {string.Join(Sheets.Separator, FillInSheet.Columns)}");
            return [];
        }

        return [.. rows.Select(row => ReadRow(row.Line, row.Cells)).OfType<FilledIn>()];
    }

    /// <summary>The rows below the names of the columns. Which character parts the cells depends on the language of the program that saved them.</summary>
    /// <returns>Null when the names are not those of the sheet.</returns>
    private static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)>? RowsOf(string text)
    {
        foreach (var separator in Sheets.Separators)
        {
            // Excel writes, and takes out again, a line "sep=;" on top.
            var rows = Sheets.Rows(text, separator).SkipWhile(row => row.Cells[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase)).ToList();
            if (rows is [var (_, names), ..] && names.SequenceEqual(FillInSheet.Columns, StringComparer.Ordinal))
            {
                return rows[1..];
            }
        }

        return null;
    }

    private FilledIn? ReadRow(int line, IReadOnlyList<string> cells)
    {
        if (cells.Count != FillInSheet.Columns.Count)
        {
            if (cells.Any(cell => cell.Length > 0))
            {
                _faults.Add($"regel {line}: De rij heeft {cells.Count} cellen; dat horen er {FillInSheet.Columns.Count} te zijn. Maak een nieuw invulblad en zet de antwoorden daarin over.");
            }

            return null;
        }

        var filled = Enumerable.Range(FillInSheet.AnswerColumn, cells.Count - FillInSheet.AnswerColumn).Where(column => cells[column].Trim().Length > 0).ToList();
        if (filled.Count == 0)
        {
            return null;
        }

        var before = _faults.Count;
        var point = ReadPoint(line, cells[FillInSheet.CodeColumn].Trim());
        if (cells[FillInSheet.AnswerColumn].Trim().Length == 0)
        {
            Fault(line, filled[0], "Er is iets ingevuld, maar geen antwoord.", "Vul de kolom 'antwoord', of maak de rij leeg.");
        }

        var page = ReadPage(line, cells);
        var value = point is { } named ? new FilledValue(named.Aspect, cells, (column, what, mend) => Fault(line, column, what, mend)).InYaml() : null;
        return _faults.Count > before ? null : new FilledIn(line, point!.Value.Topic, point.Value.Aspect, value!, page);
    }

    private (TopicId Topic, Aspect Aspect)? ReadPoint(int line, string code)
    {
        if (code.Split('/') is [var municipality, var topicId, var aspectId]
            && MunicipalityCode.TryParse(municipality, out var parsed) && knowledge.Gazetteer.Contains(parsed)
            && knowledge.Topics.FirstOrDefault(topic => string.Equals(topic.Id.Value, topicId, StringComparison.Ordinal)) is { } topic
            && topic.Aspects.FirstOrDefault(aspect => string.Equals(aspect.Id, aspectId, StringComparison.Ordinal)) is { } aspect)
        {
            Municipality ??= parsed;
            if (Municipality != parsed)
            {
                Fault(line, FillInSheet.CodeColumn, $"De rij is van {parsed}, en de rijen erboven van {Municipality}.", "Gebruik een blad per gemeente.");
            }

            return (topic.Id, aspect);
        }

        Fault(line, FillInSheet.CodeColumn, $"'{code}' is er niet.", "Verander deze kolom niet; maak zo nodig een nieuw invulblad.");
        return null;
    }

    private CitedPage ReadPage(int line, IReadOnlyList<string> cells)
    {
        var (address, title) = (cells[FillInSheet.AddressColumn].Trim(), cells[FillInSheet.TitleColumn].Trim());
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            Fault(line, FillInSheet.AddressColumn, $"'{address}' is geen webadres.", "Schrijf het hele adres van de pagina waar dit staat, met https:// ervoor. Zonder bron is er geen feit.");
        }

        if (title.Length == 0)
        {
            Fault(line, FillInSheet.TitleColumn, "De titel van de pagina ontbreekt.", "Neem over wat boven aan de pagina staat.");
        }

        var date = cells[FillInSheet.DateColumn].Trim();
        var readOn = cells[FillInSheet.ReadOnColumn].Trim();
        return new CitedPage(uri ?? new Uri("about:blank"), title, date.Length == 0 ? null : ReadDate(line, date), readOn.Length == 0 ? today : ReadDay(line, readOn));
    }

    /// <summary>A year, a month or a day. A page about next year may be there already; it bears the year alone.</summary>
    private string? ReadDate(int line, string text)
    {
        const int column = FillInSheet.DateColumn;
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return text;
        }

        var isMonth = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (!isMonth && !IsDay(text, out day))
        {
            Fault(line, column, $"'{text}' is geen jaar, maand of dag die bestaat.", "Schrijf 2026, 2026-01 of 31-1-2026. Maakt het rekenblad er iets anders van? Zet er dan een ' voor.");
        }
        else if (day > today)
        {
            Fault(line, column, $"'{text}' ligt in de toekomst.", "Neem over wat op de pagina staat: de datum van de pagina zelf, en niet vanaf wanneer iets geldt.");
        }

        return day.ToString(isMonth ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private DateOnly ReadDay(int line, string text)
    {
        if (!IsDay(text, out var day))
        {
            Fault(line, FillInSheet.ReadOnColumn, $"'{text}' is geen dag die bestaat.", "Schrijf 31-1-2026 of 2026-01-31.");
        }
        else if (day > today)
        {
            Fault(line, FillInSheet.ReadOnColumn, $"'{text}' ligt in de toekomst.", "Vul de dag in waarop u de pagina las.");
        }

        return day;
    }

    private static bool IsDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>A text in YAML that means just itself.</summary>
    public static string Quoted(string text) => $"'{text.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";

    private void Fault(int line, int column, string what, string mend) =>
        _faults.Add($"regel {line}, kolom {column + 1} ({FillInSheet.Columns[column]}): {what} {mend}");
}
