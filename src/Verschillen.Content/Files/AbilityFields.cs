using System.Globalization;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Income;

namespace Verschillen.Content.Files;

/// <summary>Reads the bands of an ability to pay (draagkracht): from which percentage, to which, and how much of it counts.</summary>
internal static class AbilityFields
{
    /// <summary>An income of ten times a norm is a typing error.</summary>
    private const decimal HighestPercent = 1000;

    private const decimal All = 100;

    private static readonly CultureInfo s_dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <returns>Null when the bands cannot be used; every reason is then reported.</returns>
    public static AbilityToPay? ReadAbility(Fields fields)
    {
        var bands = fields.EachOf("draagkracht", entry => (entry.Line, Band: ReadBand(entry)), required: true);
        var of = fields.Word("van", FieldWords.Norms);
        if (bands.Count == 0 || bands.Exists(entry => entry.Band is null))
        {
            return null;
        }

        var faults = 0;
        for (var i = 1; i < bands.Count; i++)
        {
            if (FaultBetween(bands[i - 1].Band!, bands[i].Band!) is { } fault)
            {
                fields.Journal.Fault(bands[i].Line, fault, "Laat elke band beginnen waar de vorige eindigt. Telt een stuk niet mee? Geef dat stuk dan aandeel 0.");
                faults++;
            }
        }

        return faults > 0 ? null : new AbilityToPay([.. bands.Select(entry => entry.Band!)], of);
    }

    private static IncomeBand? ReadBand(Fields fields)
    {
        var from = ReadPercent(fields, "vanaf", HighestPercent);
        var to = fields.Has("tot") ? ReadPercent(fields, "tot", HighestPercent) : null;
        var share = ReadPercent(fields, "aandeel", All);
        if (to <= from)
        {
            fields.Journal.Fault(fields.Line, string.Create(s_dutch, $"De band loopt van {from:0.##} tot {to:0.##} procent."), "'tot' is hoger dan 'vanaf'. Zonder einde: laat 'tot' weg.");
            return null;
        }

        return from is null || share is null || (to is null && fields.Has("tot")) ? null : new IncomeBand(from.Value, to, share.Value);
    }

    private static decimal? ReadPercent(Fields fields, string key, decimal highest)
    {
        if (fields.NotNegative(key) is not { } percent)
        {
            return null;
        }

        if (percent > highest)
        {
            fields.Journal.Fault(fields.Line, string.Create(s_dutch, $"'{key}' is {percent:0.##} procent, en kan hoogstens {highest:0} zijn."), "Kijk het getal na.");
            return null;
        }

        return percent;
    }

    private static string? FaultBetween(IncomeBand before, IncomeBand after) => before.To switch
    {
        null => "Na een band zonder 'tot' komt er nog een band.",
        { } end when end > after.From => string.Create(s_dutch, $"De banden overlappen: de vorige loopt tot {end:0.##} procent, en deze begint bij {after.From:0.##}."),
        { } end when end < after.From => string.Create(s_dutch, $"Er zit een gat tussen de banden: van {end:0.##} tot {after.From:0.##} procent."),
        _ => null,
    };
}
