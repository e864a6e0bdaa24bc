using System.Globalization;
using System.Text.RegularExpressions;
using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Tool.FillingIn;

/// <summary>Reads a sheet that was filled in; every bad cell is told with its line and column.</summary>
/// <param name="knowledge">The topics and points that there are.</param>
/// <param name="today">When a page was read of which the sheet does not say so.</param>
internal sealed partial class FillInReader(Knowledge knowledge, DateOnly today)
{
    private static readonly CultureInfo s_dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] s_days = ["yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy"];

    private readonly List<string> _faults = [];

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>The municipality that the sheet is of; null when no row says so.</summary>
    public MunicipalityCode? Municipality { get; private set; }

    /// <summary>The rows with an answer.</summary>
    public IReadOnlyList<FilledIn> Read(string text)
    {
        var rows = Sheets.Rows(text).ToList();
        if (rows.Count == 0 || !rows[0].Cells.SequenceEqual(FillInSheet.Columns, StringComparer.Ordinal))
        {
            _faults.Add($"regel 1: De namen van de kolommen kloppen niet. Zet op de eerste regel: {string.Join(Sheets.Separator, FillInSheet.Columns)}");
            return [];
        }

        return [.. rows.Skip(1).Select(row => ReadRow(row.Line, row.Cells)).OfType<FilledIn>()];
    }

    private FilledIn? ReadRow(int line, IReadOnlyList<string> cells)
    {
        if (cells.Count != FillInSheet.Columns.Count)
        {
            if (cells.Any(cell => cell.Length > 0))
            {
                _faults.Add($"regel {line}: De rij heeft {cells.Count} cellen; dat horen er {FillInSheet.Columns.Count} te zijn. Bewaar het blad als 'CSV UTF-8' met puntkomma's.");
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
        var value = point is { } named ? ReadValue(line, named.Aspect, cells) : null;
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

    private string? ReadValue(int line, Aspect aspect, IReadOnlyList<string> cells)
    {
        var (answer, unit, covers) = (cells[FillInSheet.AnswerColumn].Trim(), cells[FillInSheet.UnitColumn].Trim(), cells[FillInSheet.CoversColumn].Trim());
        if (answer.Equals(FillInSheet.NotOffered, StringComparison.OrdinalIgnoreCase))
        {
            return "niet_aangeboden: true";
        }

        foreach (var (text, column) in new[] { (unit, FillInSheet.UnitColumn), (covers, FillInSheet.CoversColumn) })
        {
            if (!text.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '_' or '-' or ','))
            {
                Fault(line, column, $"'{text}' past hier niet.", "Gebruik alleen letters, cijfers en komma's.");
                return null;
            }
        }

        return aspect.ValueKind switch
        {
            ValueKind.Amount => Number(line, answer, "bedrag") is { } amount ? $"{amount}, per: {unit}{Covers(covers)}" : null,
            ValueKind.Duration when answer.Equals(UnitWords.NoLimit, StringComparison.OrdinalIgnoreCase) => $"duur: {UnitWords.NoLimit}",
            ValueKind.Duration => Number(line, answer, "duur") is { } length ? $"{length}, eenheid: {unit}" : null,
            ValueKind.Percentage => Number(line, answer, "percentage") is { } percent ? $"{percent}, van: {unit}" : null,
            ValueKind.Count => Number(line, answer, "aantal") is { } count ? $"{count}, eenheid: {(unit.Length == 0 ? aspect.Unit : unit)}" : null,
            ValueKind.YesNo => Word(line, answer.ToLowerInvariant(), "ja_nee", ["ja", "nee"]),
            ValueKind.Choice => Word(line, answer, "keuze", [.. aspect.Choices.Select(choice => choice.Id)]),
            ValueKind.Text => $"tekst: {Quoted(answer)}",
            _ => null,
        };
    }

    private static string Covers(string covers) => covers switch
    {
        "" => string.Empty,
        "onbekend" => ", omvat: onbekend",
        _ => $", omvat: [{string.Join(", ", covers.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}]",
    };

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Thousands();

    private string? Number(int line, string answer, string field)
    {
        var text = answer.Replace("€", string.Empty, StringComparison.Ordinal).Trim();
        if (Thousands().IsMatch(text))
        {
            Fault(line, FillInSheet.AnswerColumn, $"'{answer}' kan twee dingen zijn: {text.Replace(".", string.Empty, StringComparison.Ordinal)} of {text.Replace('.', ',')}.", "Schrijf het zonder punt, of met een komma.");
            return null;
        }

        var culture = text.Contains(',', StringComparison.Ordinal) ? s_dutch : CultureInfo.InvariantCulture;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, culture, out var number) && number >= 0)
        {
            return $"{field}: {number.ToString(CultureInfo.InvariantCulture)}";
        }

        Fault(line, FillInSheet.AnswerColumn, $"'{answer}' is geen getal.", "Schrijf alleen het getal, zoals 44,70.");
        return null;
    }

    private string? Word(int line, string answer, string field, IReadOnlyList<string> words)
    {
        if (words.Contains(answer, StringComparer.Ordinal))
        {
            return $"{field}: {answer}";
        }

        Fault(line, FillInSheet.AnswerColumn, $"Het antwoord kan niet '{answer}' zijn.", $"Kies: {string.Join(", ", words)}.");
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
        return new CitedPage(uri ?? new Uri("about:blank"), title, date.Length == 0 ? null : ReadDate(line, date), readOn.Length == 0 ? today : ReadDay(line, FillInSheet.ReadOnColumn, readOn) ?? today);
    }

    /// <summary>A year, a month or a day.</summary>
    private string? ReadDate(int line, string text) =>
        DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text
        : ReadDay(line, FillInSheet.DateColumn, text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateOnly? ReadDay(int line, int column, string text)
    {
        if (DateOnly.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(line, column, $"'{text}' is geen dag die bestaat.", "Schrijf 31-1-2026 of 2026-01-31.");
        return null;
    }

    /// <summary>A text in YAML that means just itself.</summary>
    public static string Quoted(string text) => $"'{text.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";

    private void Fault(int line, int column, string what, string mend) =>
        _faults.Add($"regel {line}, kolom {column + 1} ({FillInSheet.Columns[column]}): {what} {mend}");
}
