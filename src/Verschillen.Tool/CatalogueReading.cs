using Verschillen.Content;

namespace Verschillen.Tool;

/// <summary>Reads the content for a command.</summary>
internal static class CatalogueReading
{
    /// <summary>Runs a command on sound content, or prints every fault.</summary>
    public static int With(DirectoryInfo folder, Func<Catalogue, int> run)
    {
        var reading = ContentFolder.Read(folder.FullName);
        if (reading.Catalogue is { } catalogue)
        {
            return run(catalogue);
        }

        Print(reading.Problems, Console.Error);
        return ExitCode.Fault;
    }

    public static void Print(IReadOnlyList<ContentProblem> problems, TextWriter writer)
    {
        foreach (var problem in problems)
        {
            writer.WriteLine(problem.ToString());
        }
    }
}
