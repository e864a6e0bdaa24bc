using Verschillen.Content.Files;
using Verschillen.Content.Yaml;

namespace Verschillen.Content.Checks;

/// <summary>Figures of the study are about topics that are there.</summary>
internal static class StudyCheck
{
    public static void Run(ContentIndex index)
    {
        if (index.Files.Single<StudyFile>() is not { } file)
        {
            return;
        }

        file.Journal.ReportDoubles("Het cijfer", file.Figures.Select(entry => (entry.Line, entry.Figure.Id)));
        foreach (var (line, figure) in file.Figures.Where(entry => !index.IsTopic(entry.Figure.Topic)))
        {
            file.Journal.Fault(line, $"Het onderwerp '{figure.Topic}' bestaat niet.", Spelling.Hint(figure.Topic.Value, index.TopicNames));
        }
    }
}
