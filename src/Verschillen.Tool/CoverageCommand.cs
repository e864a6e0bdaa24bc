using System.CommandLine;
using System.Text.Json;
using Verschillen.Dialogs;
using Verschillen.Domain.Covering;
using Verschillen.Domain.Topics;

namespace Verschillen.Tool;

/// <summary>Tells what is known, topic by municipality (dekking).</summary>
internal static class CoverageCommand
{
    private static readonly (string Name, Func<CoverageCount, int> Of)[] s_columns =
    [
        ("punten", count => count.Total),
        ("bekend", count => count.Known),
        ("actueel", count => count[Coverage.Fresh]),
        ("ouder", count => count[Coverage.Ageing]),
        ("verouderd", count => count[Coverage.Stale]),
        ("zonder_datum", count => count[Coverage.Undated]),
        ("ander_jaar", count => count[Coverage.OtherDay]),
        ("betwist", count => count[Coverage.Disputed]),
        ("landelijk", count => count[Coverage.National]),
        ("onbekend", count => count[Coverage.Unknown]),
    ];

    public static Command Create()
    {
        var csv = new Option<FileInfo?>("--csv") { Description = "Schrijf onderwerp × gemeente naar dit bestand, voor een rekenblad." };
        var (json, folder, today) = (SharedOptions.Json(), SharedOptions.Folder(), SharedOptions.Today());
        var command = new Command("dekking", "Wat weten wij, per onderwerp en gemeente? Telt de punten: actueel (bron van hoogstens 1 jaar oud), ouder (tot 2 jaar), verouderd, zonder datum, van een ander jaar, betwist, alleen een landelijke regel, onbekend.")
        {
            csv, json, today, folder,
        };
        command.SetAction(parsed => CatalogueReading.With(parsed.GetValue(folder)!, catalogue =>
            Tell(catalogue.Knowledge, parsed.GetValue(today), parsed.GetValue(csv), parsed.GetValue(json))));
        return command;
    }

    private static int Tell(Knowledge knowledge, DateOnly today, FileInfo? csv, bool asJson)
    {
        var survey = new CoverageSurvey(knowledge.Rules, today);
        if (csv is not null && !OutputFile.TryWrite(csv, Sheet(knowledge, survey)))
        {
            return ExitCode.Usage;
        }

        var totals = knowledge.Topics.Select(topic => survey.Of(topic, knowledge.Gazetteer.Municipalities)).ToList();
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                totals.Select(total => new { onderwerp = total.Topic.Id.Value, gemeenten = total.Municipalities, geteld = s_columns.ToDictionary(column => column.Name, column => column.Of(total.Points), StringComparer.Ordinal) }),
                JsonText.Options));
            return ExitCode.Done;
        }

        Print(totals, knowledge.Gazetteer.Municipalities.Count, knowledge);
        return ExitCode.Done;
    }

    private static void Print(List<TopicCoverage> totals, int municipalities, Knowledge knowledge)
    {
        Console.Out.WriteLine($"{"onderwerp",-30}{"gemeenten",10}{string.Concat(s_columns.Select(column => $"{column.Name,13}"))}");
        foreach (var total in totals)
        {
            Console.Out.WriteLine($"{total.Topic.Id.Value,-30}{total.Municipalities,10}{string.Concat(s_columns.Select(column => $"{column.Of(total.Points),13}"))}");
        }

        var nowhere = totals.SelectMany(total => total.Topic.Aspects.Where(aspect => IsNowhereKnown(total.Topic, aspect, knowledge)).Select(aspect => $"{total.Topic.Id}/{aspect.Id}")).ToList();
        Console.Out.WriteLine($"Op {municipalities} gemeenten. 'gemeenten': van zoveel gemeenten is minstens één eigen regel bekend. De andere kolommen tellen punten.");
        Console.Out.WriteLine($"Nergens bekend ({nowhere.Count}): {string.Join(", ", nowhere)}");
    }

    private static bool IsNowhereKnown(Topic topic, Aspect aspect, Knowledge knowledge) =>
        !knowledge.Rules.All.Any(rule => rule.Topic == topic.Id && string.Equals(rule.AspectId, aspect.Id, StringComparison.Ordinal));

    private static IEnumerable<string> Sheet(Knowledge knowledge, CoverageSurvey survey)
    {
        yield return Sheets.Row(["onderwerp", "gemeentecode", "gemeente", .. s_columns.Select(column => column.Name)]);
        foreach (var topic in knowledge.Topics)
        {
            foreach (var municipality in knowledge.Gazetteer.Municipalities)
            {
                var count = survey.Of(topic, municipality.Code);
                yield return Sheets.Row([topic.Id.Value, municipality.Code.ToString(), municipality.Name, .. s_columns.Select(column => $"{column.Of(count)}")]);
            }
        }
    }
}
