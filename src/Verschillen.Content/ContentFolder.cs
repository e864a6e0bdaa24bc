using Verschillen.Content.Checks;
using Verschillen.Content.Checks.Readability;
using Verschillen.Content.Files;
using Verschillen.Content.Schemas;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Understanding;

namespace Verschillen.Content;

/// <summary>The folders "content" and "dialogs", read and checked as a whole.</summary>
public static class ContentFolder
{
    /// <summary>Reads everything, or tells every fault; never half.</summary>
    /// <param name="root">The folder that holds "content" and "dialogs".</param>
    public static ContentReading Read(string root) => Read(root, learnedOf: null, checkedOn: null);

    /// <summary>The same for who answers with it: messages from which was learned before are not read again, for who learned found no fault in them.</summary>
    /// <param name="root">The folder that holds "content" and "dialogs".</param>
    /// <param name="learnedOf">Gives what was learned of the words that have a name (<see cref="Catalogue.LexiconHash"/>); null when nothing was.</param>
    public static ContentReading Read(string root, Func<string, TrainedModels?> learnedOf) => Read(root, learnedOf, checkedOn: null);

    /// <summary>Reads everything for who edits it: also tells what is too hard to read, which does not stop the program, and which days are still to come.</summary>
    /// <param name="root">The folder that holds "content" and "dialogs".</param>
    /// <param name="today">The day of today; a source that was read later is a fault.</param>
    public static ContentReading Check(string root, DateOnly today) => Read(root, learnedOf: null, today);

    /// <summary>Every source in the files that can be read, with the figures that rules take from it.</summary>
    /// <param name="root">The folder that holds "content" and "dialogs".</param>
    public static IReadOnlyList<CitedSource> Sources(string root)
    {
        var files = ContentFiles.Read(root);
        var figures = new ContentIndex(files).Rules().SelectMany(file => file.Rules)
            .Where(entry => entry.Rule.Status != RuleStatus.Withdrawn)
            .ToLookup(entry => entry.Rule.Source, entry => FigureOf(entry.Rule), ReferenceEqualityComparer.Instance);
        return
        [
            .. from reading in files.Readings
               from cited in reading.Journal.Sources
               select new CitedSource(reading.Journal.Path, cited.Line, cited.Source, [.. figures[cited.Source].OfType<decimal>().Distinct()]),
        ];
    }

    private static decimal? FigureOf(Rule rule) => rule.Statement switch
    {
        HasValue { Value: Amount amount } => amount.Euros,
        HasValue { Value: Percentage percentage } => percentage.Percent,
        _ => null,
    };

    /// <summary>Tells without reading them whether files have changed: a fingerprint of their names, lengths and times.</summary>
    /// <param name="root">The folder that holds "content" and "dialogs".</param>
    /// <returns>Null when the folder changes while it is looked at, or may not be looked at.</returns>
    public static string? StampOf(string root)
    {
        try
        {
            return ContentFiles.StampOf(root);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return null;
        }
    }

    /// <summary>The name of the file of a municipality: "gm0307-amersfoort.yml".</summary>
    public static string FileNameOf(Municipality municipality) => FileNameCheck.NameOf(municipality) + ".yml";

    private static ContentReading Read(string root, Func<string, TrainedModels?>? learnedOf, DateOnly? checkedOn)
    {
        try
        {
            return Read(root, learnedOf, ContentFiles.StampOf(root), checkedOn);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            var problem = new ContentProblem("content", 0, $"Deze map of de map dialogs kan niet worden gelezen: {fault.Message}", "Kijk of alles er is, en of u het mag lezen. Probeer het opnieuw als er net bestanden werden vervangen.");
            return new ContentReading(Catalogue: null, [problem], Stamp: string.Empty);
        }
    }

    private static bool IsOfFiles(Exception fault) => fault is IOException or UnauthorizedAccessException;

    private static ContentReading Read(string root, Func<string, TrainedModels?>? learnedOf, string stamp, DateOnly? checkedOn)
    {
        var files = ContentFiles.Read(root, learnedOf);
        ContentChecks.Run(files);
        if (checkedOn is { } today)
        {
            PastDayCheck.Run(files, today);
            ReadabilityCheck.Run(files);
            SchemaLine.Check(files, root);
        }

        var problems = files.Problems;
        return problems.Any(problem => problem.Severity == Severity.Fault)
            ? new ContentReading(Catalogue: null, problems, stamp)
            : new ContentReading(CatalogueMaking.Make(files), problems, stamp);
    }
}

/// <summary>What came of reading the content.</summary>
/// <param name="Catalogue">The content; null when any problem is a fault.</param>
/// <param name="Problems">All problems of all files, by file and line; empty when all is well.</param>
/// <param name="Stamp">What <see cref="ContentFolder.StampOf"/> said just before they were read; empty when the folder could not be looked at.</param>
public sealed record ContentReading(Catalogue? Catalogue, IReadOnlyList<ContentProblem> Problems, string Stamp);
