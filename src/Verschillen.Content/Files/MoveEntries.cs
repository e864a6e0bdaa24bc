using System.Globalization;
using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>A transition in a topic file.</summary>
internal sealed record TransitionEntry(int Line, Transition Transition, ConditionEntry OnlyIf)
{
    public static TransitionEntry Read(Fields fields, SourceList sources)
    {
        var onlyIf = ConditionEntry.Read(fields, "als");
        var becomes = fields.Word("wordt", Vocabularies.Transitions);
        return new(fields.Line, new Transition(onlyIf.Condition, becomes, fields.WordingHere(), sources.Find(fields)), onlyIf);
    }
}

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

/// <summary>The gap between old and new support in a topic file.</summary>
internal sealed record GapEntry(int Line, GapRule Gap, ConditionEntry OnlyIf)
{
    public static GapEntry Read(Fields fields, SourceList sources)
    {
        var onlyIf = ConditionEntry.Read(fields, "alleen_als");
        var gap = new GapRule(
            fields.Id("stap"),
            fields.DayCount("oud_stopt") ?? default,
            onlyIf.Condition,
            fields.WordingHere(slot: "dagen"),
            sources.Find(fields));
        return new(fields.Line, gap, onlyIf);
    }
}

/// <summary>Reads days that are counted from the moving day.</summary>
internal static partial class DayCountFields
{
    private const string OnTheDay = "op de dag";

    /// <returns>Null when the field is missing or cannot be read.</returns>
    public static DayCount? DayCount(this Fields fields, string key, bool required = true)
    {
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

    [GeneratedRegex(@"^(?<number>[1-9][0-9]{0,2}) (?<unit>weken|week|dagen|dag) (?<side>voor|na)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted();
}
