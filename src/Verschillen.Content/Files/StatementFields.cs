using Verschillen.Content.Yaml;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>Reads what a rule says.</summary>
internal static class StatementFields
{
    /// <summary>What "omvat" says when the source does not tell what an amount includes.</summary>
    private const string ScopeNotKnown = "onbekend";

    private static readonly Dictionary<string, Func<Fields, Statement?>> s_readers = new(StringComparer.Ordinal)
    {
        ["bedrag"] = fields => Value(ReadAmount(fields)),
        ["duur"] = fields => Value(ReadDuration(fields)),
        ["percentage"] = fields => Value(ReadPercentage(fields)),
        ["ja_nee"] = fields => Value(fields.OptionalWord("ja_nee", FieldWords.YesNo) is { } isYes ? new YesNo(isYes) : null),
        ["keuze"] = fields => Value(new Choice(fields.Id("keuze"))),
        ["aantal"] = fields => Value(ReadCount(fields)),
        ["tekst"] = fields => Value(new FreeText(fields.OptionalText("tekst", ScalarFields.ShortText) ?? string.Empty)),
        ["draagkracht"] = fields => Value(AbilityFields.ReadAbility(fields)),
        ["niet_aangeboden"] = ReadNotOffered,
        ["valt_onder"] = fields => fields.TopicId("valt_onder") is { } topic ? new IsPartOf(topic) : null,
    };

    /// <returns>Null when there is no value, or none that can be read; that is then reported.</returns>
    public static Statement? Statement(this Fields fields) => fields.OneOf(s_readers, present => fields.Journal.Fault(
        fields.Line,
        present.Count == 0 ? "De regel heeft geen waarde." : $"De regel heeft meer dan één waarde: {string.Join(", ", present)}.",
        $"Geef er precies één van: {string.Join(", ", s_readers.Keys)}."));

    /// <summary>A length of time with its unit.</summary>
    /// <returns>Null when it cannot be read; that is then reported.</returns>
    public static Duration? ReadDuration(Fields fields)
    {
        if (fields.Keyword("duur", UnitWords.NoLimit))
        {
            return new Duration(Number: null, TimeUnit.Years);
        }

        var number = fields.NotNegative("duur");
        var unit = fields.OptionalWord("eenheid", FieldWords.TimeUnits);
        if (!fields.Has("eenheid"))
        {
            fields.ReportMissing("eenheid", UnitWords.OfDurations);
        }

        var bound = fields.Bound();
        return number is null ? null : new Duration(number, unit ?? default, bound);
    }

    /// <summary>A number that is not less than zero.</summary>
    /// <returns>Null when there is none or it is less; that is then reported.</returns>
    public static decimal? NotNegative(this Fields fields, string key)
    {
        var number = fields.Number(key);
        if (number < 0)
        {
            fields.Journal.Fault(fields.Line, $"'{key}' is kleiner dan nul.", "Schrijf het getal zonder minteken.");
            return null;
        }

        return number;
    }

    private static HasValue? Value(RuleValue? value) => value is null ? null : new HasValue(value);

    private static Amount? ReadAmount(Fields fields)
    {
        var euros = fields.NotNegative("bedrag");
        var per = fields.Word("per", FieldWords.Pers);
        var bound = fields.Bound();
        var includes = ReadScope(fields);
        // A price of a kilometer can have more; of anything else 1.250 was meant as a thousand and more.
        if (euros is { } sum && sum.Scale > 2 && per is not (Per.Kilometre or Per.Zone))
        {
            fields.Journal.Fault(fields.Line, "'bedrag' heeft meer dan twee cijfers achter de punt.", "Schrijf een duizendtal zonder punt: 1250. Centen staan achter de punt: 12.50.");
        }

        return euros is null ? null : new Amount(euros.Value, per, bound) { Includes = includes };
    }

    private static IReadOnlyList<string>? ReadScope(Fields fields) =>
        fields.Keyword("omvat", ScopeNotKnown) ? null : fields.Words("omvat");

    private static Percentage? ReadPercentage(Fields fields)
    {
        var percent = fields.NotNegative("percentage");
        var of = fields.Word("van", FieldWords.Norms);
        var bound = fields.Bound();
        return percent is null ? null : new Percentage(percent.Value, of, bound);
    }

    private static Count? ReadCount(Fields fields)
    {
        var number = fields.NotNegative("aantal");
        var unit = fields.Text("eenheid");
        var bound = fields.Bound();
        return number is null ? null : new Count(number.Value, unit, bound);
    }

    private static IsNotOffered ReadNotOffered(Fields fields)
    {
        if (!fields.Flag("niet_aangeboden"))
        {
            fields.Journal.Fault(fields.Line, "'niet_aangeboden' kan alleen 'true' zijn.", "Is het er wel? Geef dan de waarde.");
        }

        return new IsNotOffered(fields.OptionalWording("in_plaats"));
    }

    private static Bound Bound(this Fields fields) => fields.OptionalWord("grens", FieldWords.Bounds) ?? default;
}
