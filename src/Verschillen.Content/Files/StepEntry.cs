using Verschillen.Content.Yaml;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>A step in a topic file.</summary>
internal sealed record StepEntry(int Line, Step Step, ConditionEntry OnlyIf)
{
    public static StepEntry Read(Fields fields, SourceList sources)
    {
        var onlyIf = ConditionEntry.Read(fields, "alleen_als");
        var step = new Step(
            fields.Id("id"),
            fields.DayCount("wanneer") ?? default,
            ReadParty(fields),
            onlyIf.Condition,
            fields.WordingHere(),
            fields.EachOf("termijnen", ReadTerm),
            sources.Find(fields))
        {
            Lapses = fields.DayCount("vervalt", required: false),
            SharedAs = fields.Has("gedeeld") ? fields.Id("gedeeld") : null,
            Desk = fields.OptionalWord("loket", Vocabularies.ContactPurposes),
            MayBeEarlier = fields.Flag("mag_eerder"),
        };
        if (step.Lapses?.Days < step.When.Days)
        {
            fields.Journal.Fault(fields.Line, "De stap vervalt voordat hij begint.", "Kijk 'wanneer' en 'vervalt' na.");
        }

        return new(fields.Line, step, onlyIf);
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
