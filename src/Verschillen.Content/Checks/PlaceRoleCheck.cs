using Verschillen.Content.Files;

namespace Verschillen.Content.Checks;

/// <summary>Each class of words is described once, and no word is of two classes.</summary>
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
    }
}
