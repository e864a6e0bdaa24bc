using Verschillen.Content.Checks;
using Verschillen.Content.Files;

namespace Verschillen.Content;

/// <summary>The folders "content" and "dialogs", read and checked as a whole.</summary>
public static class ContentFolder
{
    /// <summary>Reads everything, or tells everything that is wrong; never half.</summary>
    /// <param name="root">The folder that holds "content" and "dialogs".</param>
    public static ContentReading Read(string root)
    {
        var files = ContentFiles.Read(root);
        ContentChecks.Run(files);
        var problems = files.Problems;
        return problems.Any(problem => problem.Severity == Severity.Fault)
            ? new ContentReading(Catalogue: null, problems)
            : new ContentReading(CatalogueMaking.Make(files), problems);
    }
}

/// <summary>What came of reading the content.</summary>
/// <param name="Catalogue">The content; null when any problem is a fault.</param>
/// <param name="Problems">All problems of all files, by file and line; empty when all is well.</param>
public sealed record ContentReading(Catalogue? Catalogue, IReadOnlyList<ContentProblem> Problems);
