using Verschillen.Content.Yaml;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>A step in a topic file.</summary>
internal sealed record StepEntry(int Line, Step Step, ConditionEntry OnlyIf)
{
    /// <summary>What a step is counted from: the moving day, or the end of a term of another step. What is urgent is counted from nothing.</summary>
    private static readonly Dictionary<string, Func<Fields, StepTime?>> s_times = new(StringComparer.Ordinal)
    {
        ["wanneer"] = fields => fields.IsNow("wanneer") ? new StepTime(default, After: null, IsUrgent: true) : new StepTime(fields.DayCount("wanneer") ?? default, After: null),
        ["na"] = fields => new StepTime(default, Fields.Read(fields.Required("na"), fields.Journal, after => new TermEnd(after.Id("stap"), after.WholeNumber("termijn") ?? 1))),
    };

    public static StepEntry Read(Fields fields, SourceList sources)
    {
        var onlyIf = ConditionEntry.Read(fields, "alleen_als");
        var time = fields.OneOf(s_times, present => ReportTime(fields, present)) ?? new StepTime(default, After: null);
        var step = new Step(
            fields.Id("id"),
            time.When,
            ReadParty(fields),
            onlyIf.Condition,
            fields.WordingHere(),
            fields.EachOf("termijnen", ReadTerm),
            sources.Find(fields))
        {
            After = time.After,
            IsUrgent = time.IsUrgent,
            ToSay = fields.OptionalWording("zeg"),
            Opens = fields.DayCount("vanaf", required: false),
            Ahead = fields.OptionalWording("vooraf"),
            TooLate = fields.OptionalWording("te_laat"),
            Lapses = fields.DayCount("vervalt", required: false),
            SharedAs = fields.Has("gedeeld") ? fields.Id("gedeeld") : null,
            Desk = fields.OptionalWord("loket", FieldWords.ContactPurposes),
            MayBeEarlier = fields.Flag("mag_eerder"),
            IsWithin = fields.Flag("alleen_binnen"),
        };
        if (step.IsUrgent ? step.Opens is not null || step.Terms.Count > 0 : step.ToSay is not null)
        {
            fields.Journal.Fault(fields.Line, "Een stap met 'wanneer: nu' heeft geen 'vanaf' en geen 'termijnen'. Alleen zo'n stap heeft 'zeg'.", "Haal het veld weg, of verander 'wanneer'.");
        }

        if (step.After is null && step.Lapses?.Days < step.When.Days)
        {
            fields.Journal.Fault(fields.Line, "De stap vervalt voordat hij begint.", "Kijk 'wanneer' en 'vervalt' na.");
        }

        if (step.Opens is { Days: var opens } && (opens >= 0 || step.When.Days <= 0))
        {
            fields.Journal.Fault(fields.Line, "'vanaf' is de eerste dag, voor de verhuizing. 'wanneer' is de laatste dag, erna.", "Schrijf bijvoorbeeld 'vanaf: 4 weken voor' en 'wanneer: 5 dagen na'.");
        }

        return new(fields.Line, step, onlyIf);
    }

    private static void ReportTime(Fields fields, IReadOnlyList<string> present)
    {
        if (present.Count == 0)
        {
            fields.ReportMissing("wanneer");
        }
        else
        {
            fields.Journal.Fault(fields.Line, "De stap heeft 'wanneer' en 'na'.", "Kies een van de twee.");
        }
    }

    private static Party ReadParty(Fields fields) => fields.Id("bij") switch
    {
        "van" => new Party(PartyKind.OldMunicipality),
        "naar" => new Party(PartyKind.NewMunicipality),
        "uzelf" => new Party(PartyKind.Self),
        var organisation => new Party(PartyKind.Organisation, organisation),
    };

    private static Term ReadTerm(Fields fields)
    {
        var length = StatementFields.ReadDuration(fields) ?? new Duration(1, TimeUnit.Days);
        var isCountable = length.Number is { } number && number > 0 && number == decimal.Truncate(number)
            && length.Unit is not (TimeUnit.Minutes or TimeUnit.Hours);
        if (!isCountable)
        {
            fields.Journal.Fault(fields.Line, "Een termijn is een heel aantal dagen, werkdagen, weken, maanden of jaren.", "Schrijf { duur: 6, eenheid: weken, ... }.");
        }

        return new Term(length, fields.WordingHere());
    }
}

/// <summary>The day of a step, and what it is counted from.</summary>
internal sealed record StepTime(DayCount When, TermEnd? After, bool IsUrgent = false);
