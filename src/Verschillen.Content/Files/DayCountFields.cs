using System.Globalization;
using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Moving;

namespace Verschillen.Content.Files;

/// <summary>Reads days that are counted from the moving day.</summary>
internal static partial class DayCountFields
{
    private const string OnTheDay = "op de dag";
    private const string Now = "nu";

    /// <summary>Whether the field says that there is nothing to count: it is done now.</summary>
    public static bool IsNow(this Fields fields, string key)
    {
        fields.Describe(key, () => SchemaForms.OneOf([Now]));
        return string.Equals(fields.Scalar(key, required: true)?.Text, Now, StringComparison.Ordinal);
    }

    /// <returns>Null when the field is missing or cannot be read.</returns>
    public static DayCount? DayCount(this Fields fields, string key, bool required = true)
    {
        fields.Describe(key, () => SchemaForms.OneOf([OnTheDay]));
        fields.Describe(key, () => SchemaForms.Pattern(Counted()));
        if (fields.Scalar(key, required) is not { } scalar)
        {
            return null;
        }

        if (string.Equals(scalar.Text, OnTheDay, StringComparison.Ordinal))
        {
            return default(DayCount);
        }

        if (Counted().Match(scalar.Text) is { Success: true } match)
        {
            var number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
            var inWeeks = match.Groups["unit"].Value.StartsWith("we", StringComparison.Ordinal);
            var days = number * (inWeeks ? 7 : 1);
            return new DayCount(match.Groups["side"].Value.StartsWith('v') ? -days : days, inWeeks);
        }

        fields.Journal.Fault(scalar.Line, $"'{key}' kan niet '{scalar.Text}' zijn.", "Schrijf '8 weken voor', '5 dagen na' of 'op de dag'.");
        return null;
    }

    [GeneratedRegex(@"^(?<number>[1-9][0-9]{0,2}) (?<unit>weken|week|dagen|dag) (?<side>voor|na)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counted();
}
