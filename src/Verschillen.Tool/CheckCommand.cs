using System.CommandLine;
using System.Text.Json;
using Verschillen.Content;
using Verschillen.Tool.Addresses;

namespace Verschillen.Tool;

/// <summary>Checks all content and lists every problem (controleer).</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = SharedOptions.Folder();
        var (json, today) = (SharedOptions.Json(), SharedOptions.Today());
        var addresses = new Option<bool>("--adressen") { Description = "Kijk op het internet of de bronnen er nog zijn en het cijfer nog noemen. Dat duurt enkele minuten." };
        var command = new Command("controleer", "Controleer alle inhoud. Noemt elke fout met bestand, regel en hoe u die verbetert.") { addresses, json, today, folder };
        command.SetAction(parsed => parsed.GetValue(addresses)
            ? AddressReport.Tell(parsed.GetValue(folder)!, parsed.GetValue(json))
            : Run(parsed.GetValue(folder)!, parsed.GetValue(today), parsed.GetValue(json)));
        return command;
    }

    private static int Run(DirectoryInfo folder, DateOnly today, bool asJson)
    {
        var reading = ContentFolder.Check(folder.FullName, today);
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                reading.Problems.Select(problem => new { bestand = problem.File, regel = problem.Line, wat = problem.What, verbeter = problem.Mend, ernst = problem.Severity.ToString() }),
                JsonText.Options));
        }
        else
        {
            CatalogueReading.Print(reading.Problems, Console.Out);
            Console.Out.WriteLine(Summary(reading));
        }

        return reading.Problems.Count == 0 ? ExitCode.Done : ExitCode.Fault;
    }

    private static string Summary(ContentReading reading) => reading switch
    {
        { Problems.Count: > 0 } => $"{reading.Problems.Count.Counted("probleem", "problemen")} gevonden.",
        { Catalogue: { } catalogue } =>
            $"In orde: {catalogue.Knowledge.Topics.Count} onderwerpen, {catalogue.Knowledge.Rules.Count} regels, " +
            $"{catalogue.Knowledge.Glossary.Count} begrippen, {catalogue.Knowledge.Gazetteer.Municipalities.Count} gemeenten. Uitgave {catalogue.Edition}.",
        _ => "Niets gelezen.",
    };
}
