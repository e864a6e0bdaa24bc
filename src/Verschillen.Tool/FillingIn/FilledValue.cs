using System.Globalization;
using System.Text.RegularExpressions;
using Verschillen.Content;
using Verschillen.Domain.Topics;

namespace Verschillen.Tool.FillingIn;

/// <summary>The answer, unit and parts that a row gives for a point; what does not fit is told in the words of the sheet.</summary>
/// <param name="aspect">The point.</param>
/// <param name="cells">The row.</param>
/// <param name="fault">Told of a cell that does not fit: its column, what is wrong and how to mend it.</param>
internal sealed partial class FilledValue(Aspect aspect, IReadOnlyList<string> cells, Action<int, string, string> fault)
{
    private const string ScopeNotKnown = "onbekend";

    private static readonly CultureInfo s_dutch = CultureInfo.GetCultureInfo("nl-NL");

    private readonly string _answer = cells[FillInSheet.AnswerColumn].Trim();
    private readonly string _unit = cells[FillInSheet.UnitColumn].Trim();
    private readonly string _scope = cells[FillInSheet.ScopeColumn].Trim();

    /// <summary>The value as it is written in the file of a municipality.</summary>
    /// <returns>Null when a cell does not fit; that is then told.</returns>
    public string? InYaml() => _answer.Equals(FillInSheet.NotOffered, StringComparison.OrdinalIgnoreCase) ? "niet_aangeboden: true" : aspect.ValueKind switch
    {
        ValueKind.Amount => Of(Number("bedrag", " Is het gratis? Vul dan 0 in."), Unit("per", UnitWords.OfAmounts), Scope()),
        ValueKind.Duration when _answer.Equals(UnitWords.NoLimit, StringComparison.OrdinalIgnoreCase) => $"duur: {UnitWords.NoLimit}",
        ValueKind.Duration => Of(Number("duur"), Unit("eenheid", UnitWords.OfDurations)),
        ValueKind.Percentage => Of(Number("percentage"), Unit("van", UnitWords.OfPercentages)),
        ValueKind.Count => Of(Number("aantal"), aspect.Unit is { } unit ? UnitOrNone(unit) : FreeUnit()),
        ValueKind.YesNo => Word("ja_nee", ["ja", "nee"]),
        ValueKind.Choice => Word("keuze", [.. aspect.Choices.Select(choice => choice.Id)]),
        ValueKind.Text => $"tekst: {FillInReader.Quoted(_answer)}",
        _ => null,
    };

    private static string? Of(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            if (field is null)
            {
                return null;
            }
        }

        return string.Join(", ", fields.ToArray().Where(field => field!.Length > 0));
    }

    private string? Number(string field, string orElse = "")
    {
        var text = _answer.Replace("€", string.Empty, StringComparison.Ordinal).Trim();
        if (Thousands().IsMatch(text))
        {
            var (whole, broken) = (string.Concat(text.Where(char.IsAsciiDigit)), text.Replace('.', ','));
            return Refuse(FillInSheet.AnswerColumn, $"'{_answer}' kan twee dingen zijn: {whole} of {broken}.", $"Schrijf {whole}, of {broken}0.");
        }

        var plain = Grouped().IsMatch(text) ? text.Replace(".", string.Empty, StringComparison.Ordinal) : text;
        var culture = plain.Contains(',', StringComparison.Ordinal) ? s_dutch : CultureInfo.InvariantCulture;
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, culture, out var number))
        {
            return $"{field}: {number.ToString(CultureInfo.InvariantCulture)}";
        }

        var mend = NumberAndUnit().Match(text) is { Success: true } both
            ? $"Schrijf alleen {both.Groups["number"].Value}, en zet '{both.Groups["unit"].Value}' in de kolom '{FillInSheet.Columns[FillInSheet.UnitColumn]}'."
            : "Schrijf alleen het getal, zoals 44,70." + orElse;
        return Refuse(FillInSheet.AnswerColumn, $"'{_answer}' is geen getal.", mend);
    }

    private string? Unit(string field, IReadOnlyList<string> units) =>
        units.FirstOrDefault(known => known.Equals(_unit, StringComparison.OrdinalIgnoreCase)) is { } unit ? $"{field}: {unit}"
        : Refuse(FillInSheet.UnitColumn, _unit.Length == 0 ? "De eenheid ontbreekt." : $"De eenheid kan niet '{_unit}' zijn.", Choose(units));

    private string? UnitOrNone(string only) => _unit.Length == 0 ? $"eenheid: {only}" : Unit("eenheid", [only]);

    private string? FreeUnit() =>
        _unit.Length == 0 ? Refuse(FillInSheet.UnitColumn, "De eenheid ontbreekt.", "Schrijf wat u telt, zoals meter.")
        : _unit.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-') ? $"eenheid: {_unit}"
        : Refuse(FillInSheet.UnitColumn, $"De eenheid kan niet '{_unit}' zijn.", "Gebruik alleen letters en cijfers.");

    /// <returns>Empty for an amount that has no parts; null when the cell does not fit.</returns>
    private string? Scope()
    {
        List<string> parts = [.. aspect.Parts.Select(part => part.Id)];
        if (parts.Count == 0)
        {
            return _scope.Length == 0 ? string.Empty : Refuse(FillInSheet.ScopeColumn, "Dit bedrag heeft geen delen.", "Maak de cel leeg.");
        }

        if (_scope.Equals(ScopeNotKnown, StringComparison.OrdinalIgnoreCase))
        {
            return $"omvat: {ScopeNotKnown}";
        }

        var named = _scope.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var known = named.Select(word => parts.Find(part => part.Equals(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var advice = $"Vul in waar het bedrag voor is, met een komma ertussen: {string.Join(", ", parts)}. Of vul in: {ScopeNotKnown}.";
        return known.IndexOf(null) is >= 0 and var stranger ? Refuse(FillInSheet.ScopeColumn, $"Het bedrag heeft geen deel '{named[stranger]}'.", advice)
            : known.Count == 0 ? Refuse(FillInSheet.ScopeColumn, "Er staat niet bij waar het bedrag voor is.", advice)
            : $"omvat: [{string.Join(", ", known)}]";
    }

    private string? Word(string field, IReadOnlyList<string> words) =>
        words.FirstOrDefault(word => word.Equals(_answer, StringComparison.OrdinalIgnoreCase)) is { } word ? $"{field}: {word}"
        : Refuse(FillInSheet.AnswerColumn, $"Het antwoord kan niet '{_answer}' zijn.", Choose(words));

    private static string Choose(IReadOnlyList<string> words) => words.Count == 1 ? $"Vul in: {words[0]}." : $"Kies: {string.Join(", ", words)}.";

    private string? Refuse(int column, string what, string mend)
    {
        fault(column, what, mend);
        return null;
    }

    /// <summary>A number that is a thousand or more to one, and a fraction to another.</summary>
    [GeneratedRegex(@"^[1-9]\d{0,2}[.,]\d{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Thousands();

    /// <summary>A number whose thousands are apart and can be nothing else.</summary>
    [GeneratedRegex(@"^[1-9]\d{0,2}((\.\d{3})+,\d+|(\.\d{3}){2,})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<number>\d[\d.,]*) *(?<unit>\p{L}[\p{L} ]*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NumberAndUnit();
}
