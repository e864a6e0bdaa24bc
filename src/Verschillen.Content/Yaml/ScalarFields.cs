using System.Globalization;

namespace Verschillen.Content.Yaml;

/// <summary>Fields with one value: text, words of a closed list, numbers and days.</summary>
internal static class ScalarFields
{
    /// <summary>The longest note, in characters.</summary>
    public const int ShortText = 200;

    private static readonly ClosedWords<bool> s_yesNo = new(("ja", true), ("true", true), ("nee", false), ("false", false));

    /// <param name="fields">The fields.</param>
    /// <param name="key">The field.</param>
    /// <param name="required">Whether it must be there.</param>
    /// <param name="words">The words that it can have; null when it can have others.</param>
    /// <returns>Null when the field is missing or no single value.</returns>
    public static ScalarNode? Scalar(this Fields fields, string key, bool required = true, IReadOnlyCollection<string>? words = null)
    {
        var node = required ? fields.Required(key, words) : fields.Optional(key);
        switch (node)
        {
            case null:
                return null;
            case ProbeNode:
                return new ScalarNode(0, ProbeNode.Word, IsPlain: true);
            case ScalarNode { Text: var text } scalar when !string.IsNullOrWhiteSpace(text):
                return scalar;
            case ScalarNode:
                fields.Journal.Fault(node.Line, $"'{key}' is leeg.", words is null ? "Vul het in, of haal het veld weg." : Spelling.Choice(words));
                return null;
            default:
                fields.Journal.Fault(node.Line, $"'{key}' hoort één waarde te hebben.", $"Schrijf '{key}: ...' op één regel.");
                return null;
        }
    }

    public static string Text(this Fields fields, string key) => fields.Scalar(key)?.Text ?? string.Empty;

    /// <param name="longest">In characters.</param>
    public static string? OptionalText(this Fields fields, string key, int longest = int.MaxValue) =>
        fields.Scalar(key, required: false) is { } scalar ? fields.NotLongerThan(longest, scalar, key) : null;

    /// <summary>Whether a field has one certain word instead of what it usually has.</summary>
    public static bool Keyword(this Fields fields, string key, string word)
    {
        fields.Describe(key, () => SchemaForms.OneOf([word]));
        return fields.Optional(key) is ScalarNode { Text: var text } && string.Equals(text, word, StringComparison.Ordinal);
    }

    public static string NotLongerThan(this Fields fields, int longest, ScalarNode scalar, string key)
    {
        fields.Describe(key, () => SchemaForms.Text(longest));
        if (scalar.Text.Length > longest)
        {
            fields.Journal.Fault(scalar.Line, $"'{key}' heeft {scalar.Text.Length} tekens, en mag er {longest} hebben.", "Maak de tekst korter.");
        }

        return scalar.Text;
    }

    /// <summary>A yes or no that is no when the field is missing.</summary>
    public static bool Flag(this Fields fields, string key) => fields.OptionalWord(key, s_yesNo) ?? false;

    public static T Word<T>(this Fields fields, string key, ClosedWords<T> words)
        where T : struct => fields.IndexOfWord(key, words, required: true) is >= 0 and var index ? words[index] : default;

    /// <returns>Null when the field is missing or has another word; both are reported.</returns>
    public static T? RequiredWord<T>(this Fields fields, string key, ClosedWords<T> words)
        where T : struct => fields.IndexOfWord(key, words, required: true) is >= 0 and var index ? words[index] : null;

    public static T? OptionalWord<T>(this Fields fields, string key, ClosedWords<T> words)
        where T : struct => fields.IndexOfWord(key, words, required: false) is >= 0 and var index ? words[index] : null;

    /// <summary>A number with a decimal point.</summary>
    /// <returns>Null when the field is missing or no number.</returns>
    public static decimal? Number(this Fields fields, string key, bool required = true)
    {
        fields.Describe(key, SchemaForms.Number);
        var scalar = fields.Scalar(key, required);
        if (scalar is null)
        {
            return null;
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (scalar.IsPlain && decimal.TryParse(scalar.Text, style, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        fields.ReportQuotesOr(scalar, key, decimal.TryParse(scalar.Text, style, CultureInfo.InvariantCulture, out _), $"'{key}' is geen getal: '{scalar.Text}'.", "Schrijf alleen het getal, zonder aanhalingstekens en met een punt: 187.20.");
        return null;
    }

    /// <returns>Null when the field is missing or no whole number.</returns>
    public static int? WholeNumber(this Fields fields, string key, bool required = true)
    {
        var number = fields.Number(key, required);
        if (number is null || (number == decimal.Truncate(number.Value) && Math.Abs(number.Value) < int.MaxValue))
        {
            return (int?)number;
        }

        fields.Journal.Fault(fields.Optional(key)!.Line, $"'{key}' is geen heel getal.", "Schrijf een getal zonder cijfers achter de punt.");
        return null;
    }

    /// <summary>A day that exists, written as 2026-01-31.</summary>
    /// <returns>Null when the field is missing or no such day.</returns>
    public static DateOnly? Day(this Fields fields, string key, bool required = true)
    {
        fields.Describe(key, () => SchemaForms.Pattern(SchemaForms.Day));
        var scalar = fields.Scalar(key, required);
        if (scalar is null)
        {
            return null;
        }

        if (scalar.IsPlain && WrittenDay.TryRead(scalar.Text, out var day))
        {
            return day;
        }

        fields.ReportQuotesOr(scalar, key, WrittenDay.TryRead(scalar.Text, out _), $"'{key}' is geen dag die bestaat: '{scalar.Text}'.", "Schrijf jaar, maand en dag zonder aanhalingstekens: 2026-01-31.");
        return null;
    }

    /// <summary>Reports a value that cannot be read; where only its quotes are wrong, those.</summary>
    public static void ReportQuotesOr(this Fields fields, ScalarNode scalar, string key, bool isGoodWithout, string what, string mend)
    {
        if (!scalar.IsPlain && isGoodWithout)
        {
            (what, mend) = ($"'{key}' staat tussen aanhalingstekens.", $"Haal ze weg: {key}: {scalar.Text}");
        }

        fields.Journal.Fault(scalar.Line, what, mend);
    }

    /// <returns>-1 when the field is missing or has another word.</returns>
    private static int IndexOfWord(this Fields fields, string key, ClosedWords words, bool required)
    {
        fields.Describe(key, () => SchemaForms.OneOf(words.Words));
        if (fields.Scalar(key, required, words.Words) is not { } scalar)
        {
            return -1;
        }

        var index = words.IndexOf(scalar.Text);
        if (index < 0)
        {
            fields.Journal.Fault(scalar.Line, $"'{key}' kan niet '{scalar.Text}' zijn.", Spelling.Hint(scalar.Text, words.Words));
        }

        return index;
    }
}
