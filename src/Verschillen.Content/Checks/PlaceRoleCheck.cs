using Verschillen.Content.Files;

namespace Verschillen.Content.Checks;

/// <summary>Each class of words and each piece of sentences is described once, and pairs name pieces that are there.</summary>
internal static class PlaceRoleCheck
{
    public static void Run(ContentIndex index)
    {
        if (index.Files.Single<PlaceRolesFile>() is not { } file)
        {
            return;
        }

        file.Journal.ReportDoubles("De woordsoort", file.Classes.Select(entry => (entry.Line, entry.Class.Name)));
        file.Journal.ReportDoubles("Het woord", file.Classes.SelectMany(entry => entry.Class.Words.Select(word => (entry.Line, word))));
        file.Journal.ReportDoubles("Het zinsdeel", file.Parts.Select(entry => (entry.Line, entry.Part.Name)));
        var parts = file.Parts.Select(entry => entry.Part.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (line, pair) in file.Pairs)
        {
            foreach (var name in new[] { pair.First, pair.Second }.Where(name => name.Length > 0 && !parts.Contains(name)))
            {
                file.Journal.Fault(line, $"Het zinsdeel '{name}' is er niet.", $"Kies uit: {string.Join(", ", parts)}.");
            }
        }
    }
}
