using System.Globalization;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Files;

/// <summary>A rule in a file, municipal or national.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Rule">The rule.</param>
/// <param name="OutsideBoundsBecause">Why its figure may lie outside the plausible bounds; null when it may not.</param>
internal sealed record RuleEntry(int Line, Rule Rule, string? OutsideBoundsBecause)
{
    /// <summary>The first and last year that a rule can name; others are typing errors.</summary>
    private const int FirstYear = 1980;
    private const int LastYear = 2100;

    /// <summary>Reads the rules of a topic: lists of rules by the id of an aspect.</summary>
    public static IEnumerable<(MapEntry Aspect, RuleEntry Rule)> ReadAll(
        IReadOnlyList<MapEntry> aspects, TopicId topic, MunicipalityCode? municipality, SourceList sources, FileJournal journal)
    {
        foreach (var aspect in aspects)
        {
            if (Fields.ItemsUnder(aspect) is not { } items)
            {
                journal.Fault(aspect.Line, $"Onder '{aspect.Key}' hoort een lijst van regels.", "Zet voor elke regel een streepje: '- { ... }'.");
                continue;
            }

            foreach (var item in items)
            {
                if (Fields.Read(item, journal, fields => Read(fields, topic, aspect.Key, municipality, sources)) is { } rule)
                {
                    yield return (aspect, rule);
                }
            }
        }
    }

    private static RuleEntry? Read(Fields fields, TopicId topic, string aspectId, MunicipalityCode? municipality, SourceList sources)
    {
        var statement = fields.Statement();
        var validity = ReadValidity(fields);
        var source = sources.Find(fields);
        var status = ReadStatus(fields, municipality);
        var note = fields.Note("toelichting");
        var isDisputed = fields.Flag("betwist");
        var because = fields.OptionalText("buiten_grens_omdat", ScalarFields.ShortText);
        return statement is null ? null : new RuleEntry(
            fields.Line,
            new Rule(topic, aspectId, municipality, statement, validity, source, status) { Note = note, IsDisputed = isDisputed },
            because);
    }

    /// <summary>A national rule may leave its status out.</summary>
    private static RuleStatus ReadStatus(Fields fields, MunicipalityCode? municipality) => municipality is null
        ? fields.OptionalWord("status", FieldWords.Statuses) ?? RuleStatus.TakenOver
        : fields.Word("status", FieldWords.Statuses);

    private static Validity ReadValidity(Fields fields)
    {
        var year = ReadYear(fields);
        var from = fields.Day("geldig_vanaf", required: false);
        var through = fields.Day("geldig_tot_en_met", required: false);
        if (year is not null && (fields.Has("geldig_vanaf") || fields.Has("geldig_tot_en_met")))
        {
            fields.Journal.Fault(fields.Line, "De regel heeft 'geldig' en ook een eerste of laatste dag.", "Kies: een heel jaar, of dagen.");
        }

        foreach (var named in (ReadOnlySpan<int?>)[year, from?.Year, through?.Year])
        {
            if (named is < FirstYear or > LastYear)
            {
                fields.Journal.Fault(fields.Line, $"Het jaar {named} kan niet kloppen.", $"Kies een jaar van {FirstYear} tot en met {LastYear}.");
                return Validity.Unstated;
            }
        }

        if (from > through)
        {
            fields.Journal.Fault(fields.Line, "De laatste dag ligt voor de eerste dag.", "Kijk 'geldig_vanaf' en 'geldig_tot_en_met' na.");
        }

        return year is { } whole ? Validity.OfYear(whole) : new Validity(from, through);
    }

    private static int? ReadYear(Fields fields)
    {
        const string key = "geldig";
        fields.Describe(key, SchemaForms.Number);
        if (fields.Scalar(key, required: false) is not { } scalar)
        {
            return null;
        }

        var isYear = int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        if (isYear && scalar.IsPlain)
        {
            return year;
        }

        fields.ReportQuotesOr(scalar, key, isYear, $"'{key}' is geen jaar: '{scalar.Text}'.", "Schrijf één jaar: 2026. Geldt de regel langer of korter? Schrijf dan geldig_vanaf: 2026-01-01 en geldig_tot_en_met: 2027-12-31.");
        return null;
    }
}
