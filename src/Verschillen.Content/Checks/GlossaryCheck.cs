using Verschillen.Content.Files;
using Verschillen.Content.Yaml;

namespace Verschillen.Content.Checks;

/// <summary>Each word leads to one of the glossary, and those belong to topics that are there.</summary>
internal static class GlossaryCheck
{
    public static void Run(ContentIndex index)
    {
        if (index.Files.Single<GlossaryFile>() is not { } file)
        {
            return;
        }

        file.Journal.ReportDoubles("Het woord", file.Words.SelectMany(row =>
            row.Word.AlsoCalled.Prepend(row.Word.Name).Select(word => (row.Line, word.ToLowerInvariant()))));
        foreach (var (line, word) in file.Words)
        {
            if (word.Topic is { } topic && !index.IsTopic(topic))
            {
                file.Journal.Fault(line, $"Het onderwerp '{topic}' bestaat niet.", Spelling.Hint(topic.Value, index.TopicNames));
            }

            if (word.OrganisationId is { } id && !index.IsOrganisation(id))
            {
                file.Journal.Fault(line, $"De organisatie '{id}' bestaat niet.", Spelling.Hint(id, [.. index.OrganisationIds]));
            }
        }
    }
}
