using Verschillen.Content.Yaml;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Files;

/// <summary>An aspect in a topic file, with what only the checks need to know.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Aspect">The aspect.</param>
/// <param name="Bounds">Between which its figures are plausible; null when the topic does not say.</param>
/// <param name="Unit">What is counted, or the unit of the bounds of a duration; null when the topic does not say.</param>
/// <param name="HasKind">False when its kind of value could not be read, so that nothing can be said of its values.</param>
internal sealed record AspectEntry(int Line, Aspect Aspect, PlausibleBounds? Bounds, string? Unit, bool HasKind)
{
    /// <summary>For whom it matters, each test with its line.</summary>
    public ConditionEntry MattersIf { get; private init; } = ConditionEntry.Always;

    /// <summary>When its amount counts in a sum, each test with its line; null when it never does.</summary>
    public ConditionEntry? CountsIf { get; private init; }

    public static AspectEntry Read(Fields fields)
    {
        var readKind = fields.RequiredWord("waarde", FieldWords.ValueKinds);
        var valueKind = readKind ?? default;
        var better = fields.OptionalWord("beter", FieldWords.Directions) ?? Better.None;
        var countsIf = fields.Has("telt_op_als") ? ConditionEntry.Read(fields, "telt_op_als") : null;
        var mattersIf = ConditionEntry.Read(fields, "alleen_als");
        var unit = ReadUnit(fields, readKind);
        var aspect = new Aspect(
            fields.Id("id"),
            fields.Wording("vraag"),
            fields.Word("soort", FieldWords.Kinds),
            valueKind,
            better,
            fields.Wording("waarom"),
            fields.Wording("vraag_het"))
        {
            IsAnnual = fields.Flag("jaarlijks"),
            Parts = ReadOptions(fields, "delen", readKind, ValueKind.Amount),
            Choices = ReadOptions(fields, "keuzes", readKind, ValueKind.Choice),
            Unit = readKind == ValueKind.Count ? unit : null,
            Words = fields.Words("woorden"),
            IsDay = fields.Flag("dag"),
            IsForVisit = fields.Flag("bij_bezoek"),
            IsWhereToApply = fields.Flag("waar_aanvragen"),
            IsOnlyAhead = fields.Flag("alleen_vooraf"),
            MattersIf = mattersIf.Condition,
            ExceptionTo = fields.OptionalText("uitzondering_op"),
            CountsIf = countsIf?.Condition,
        };

        var entry = new AspectEntry(fields.Line, aspect, PlausibleBounds.Read(fields), unit, readKind is not null) { CountsIf = countsIf, MattersIf = mattersIf };
        entry.CheckDirection(fields);
        entry.CheckCounting(fields);
        return entry;
    }

    private static List<NamedOption> ReadOptions(Fields fields, string key, ValueKind? kind, ValueKind fitting)
    {
        var options = fields.EntriesOf(key)
            .Select(entry => new NamedOption(
                fields.CheckedId(entry.Key, entry.Line),
                Fields.Read(entry.Value, fields.Journal, option => option.WordingHere())))
            .ToList();
        if (kind is not null && kind != fitting && options.Count > 0)
        {
            fields.Journal.Fault(fields.Line, $"'{key}' past niet bij deze soort waarde.", "Delen horen bij een bedrag, keuzes bij een keuze.");
        }

        if (kind == ValueKind.Choice && fitting == ValueKind.Choice && options.Count < 2)
        {
            fields.Journal.Fault(fields.Line, "Een keuze heeft minstens twee keuzes.", "Vul 'keuzes' aan.");
        }

        return options;
    }

    private static string? ReadUnit(Fields fields, ValueKind? kind) => kind switch
    {
        ValueKind.Duration => fields.OptionalWord("eenheid", FieldWords.TimeUnits) is { } unit ? FieldWords.TimeUnits.WordFor(unit) : null,
        ValueKind.Count or null => fields.OptionalText("eenheid"),
        _ => null,
    };

    private void CheckCounting(Fields fields)
    {
        if (HasKind && CountsIf is not null && (Aspect.ValueKind != ValueKind.Amount || Aspect.Better is not (Better.Lower or Better.Higher)))
        {
            fields.Journal.Fault(fields.Line, "Alleen een bedrag met een richting telt mee in een som.", "Geef 'waarde: bedrag' en 'beter: lager' of 'beter: hoger', of haal 'telt_op_als' weg.");
        }
    }

    private void CheckDirection(Fields fields)
    {
        var fits = Aspect.Better switch
        {
            Better.Lower or Better.Higher => Aspect.ValueKind is ValueKind.Amount or ValueKind.Duration or ValueKind.Percentage or ValueKind.Count or ValueKind.AbilityToPay,
            Better.Yes or Better.No => Aspect.ValueKind == ValueKind.YesNo,
            Better.Order => Aspect.ValueKind == ValueKind.Choice,
            _ => true,
        };
        if (HasKind && !fits)
        {
            fields.Journal.Fault(fields.Line, "'beter' past niet bij deze soort waarde.", "Cijfers: lager of hoger. Ja of nee: ja of nee. Een keuze: volgorde.");
        }
    }
}

/// <summary>Between which figures are plausible, both ends included (grenzen).</summary>
internal sealed record PlausibleBounds(decimal AtLeast, decimal AtMost)
{
    /// <returns>Null when the field is missing.</returns>
    public static PlausibleBounds? Read(Fields fields) => fields.Optional("grenzen") is not { } node ? null : Fields.Read(node, fields.Journal, bounds =>
    {
        var plausible = new PlausibleBounds(bounds.Number("minstens") ?? 0, bounds.Number("hoogstens") ?? decimal.MaxValue);
        if (plausible.AtLeast > plausible.AtMost)
        {
            bounds.Journal.Fault(bounds.Line, "'minstens' is hoger dan 'hoogstens'.", "Wissel ze om.");
        }

        return plausible;
    });

    public bool Contain(decimal figure) => figure >= AtLeast && figure <= AtMost;
}
