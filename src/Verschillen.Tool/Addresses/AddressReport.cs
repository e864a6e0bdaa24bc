using System.Text.Json;
using Verschillen.Content;

namespace Verschillen.Tool.Addresses;

/// <summary>Tells which sources are dead or no longer bear the figure (controleer --adressen).</summary>
internal static class AddressReport
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <returns>The exit code: a fault when a source is dead or does not bear the figure.</returns>
    public static int Tell(DirectoryInfo folder, bool asJson)
    {
        var sources = ContentFolder.Sources(folder.FullName);
        using var client = AddressCheck.Client();
        var problems = new AddressCheck(client, s_pause, s_patience).RunAsync(sources).GetAwaiter().GetResult();
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                problems.Select(problem => new { bestand = problem.Cited.File, regel = problem.Cited.Line, adres = problem.Cited.Source.Address.AbsoluteUri, soort = problem.Kind, wat = problem.What }),
                JsonText.Options));
        }
        else
        {
            foreach (var problem in problems)
            {
                Console.Out.WriteLine(problem.ToString());
            }

            Console.Out.WriteLine($"{sources.Count} bronnen bekeken; {problems.Count} meldingen.");
        }

        return problems.Any(problem => problem.Kind is AddressProblemKind.Dead or AddressProblemKind.FigureGone) ? ExitCode.Fault : ExitCode.Done;
    }
}
