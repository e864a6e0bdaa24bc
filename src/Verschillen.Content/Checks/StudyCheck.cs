using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Checks;

/// <summary>Figures of the study are about topics, aspects and values that are there.</summary>
internal static class StudyCheck
{
    public static void Run(ContentIndex index)
    {
        if (index.Files.Single<StudyFile>() is not { } file)
        {
            return;
        }

        file.Journal.ReportDoubles("Het cijfer", file.Figures.Select(entry => (entry.Line, entry.Figure.Id)));
        foreach (var entry in file.Figures)
        {
            Check(entry, file.Journal, index);
        }
    }

    private static void Check(StudyEntry entry, FileJournal journal, ContentIndex index)
    {
        var figure = entry.Figure;
        if (!index.IsTopic(figure.Topic))
        {
            journal.Fault(entry.Line, $"Het onderwerp '{figure.Topic}' bestaat niet.", Spelling.Hint(figure.Topic.Value, index.TopicNames));
        }

        if (index.Topic(figure.Topic) is not { } topic)
        {
            return;
        }

        var aspect = figure.AspectId is null ? null : index.Aspect(figure.Topic, figure.AspectId);
        if (figure.AspectId is not null && aspect is null)
        {
            journal.Fault(entry.Line, $"Het onderwerp '{figure.Topic}' heeft geen vergelijkingspunt '{figure.AspectId}'.", Spelling.Hint(figure.AspectId, [.. topic.Aspects.Select(known => known.Aspect.Id)]));
            return;
        }

        if (aspect is { HasKind: false })
        {
            return;
        }

        CheckFigures(entry, aspect?.Aspect, journal);
        var values = ValuesOf(aspect?.Aspect);
        foreach (var (outcome, line) in figure.Outcomes.Zip(entry.OutcomeLines))
        {
            if (outcome.ValueCode is { } value && !values.Contains(value, StringComparer.Ordinal))
            {
                journal.Fault(line, $"'{value}' is geen waarde van het vergelijkingspunt.", values.Count > 0 ? Spelling.Hint(value, values) : "Haal 'waarde' weg.");
            }
        }
    }

    /// <summary>Figures are compared with euros or with a length of time, and amounts only when they are for the same parts.</summary>
    private static void CheckFigures(StudyEntry entry, Aspect? aspect, FileJournal journal)
    {
        foreach (var (outcome, line) in entry.Figure.Outcomes.Zip(entry.OutcomeLines))
        {
            if (outcome.AtLeast is not null && aspect?.ValueKind is not (ValueKind.Amount or ValueKind.Duration))
            {
                journal.Fault(line, "'vanaf' past niet bij het vergelijkingspunt.", "Geef het cijfer een vergelijkingspunt met een bedrag of een duur, of haal 'vanaf' weg.");
            }
        }

        var parts = aspect?.Parts.Select(part => part.Id).ToList() ?? [];
        foreach (var stranger in entry.Figure.Covers.Except(parts, StringComparer.Ordinal))
        {
            journal.Fault(entry.Line, $"Het vergelijkingspunt heeft geen deel '{stranger}'.", parts.Count > 0 ? Spelling.Hint(stranger, parts) : "Haal 'omvat' weg.");
        }
    }

    private static IReadOnlyList<string> ValuesOf(Aspect? aspect) => aspect?.ValueKind switch
    {
        ValueKind.YesNo => Vocabularies.YesNo.Words,
        ValueKind.Choice => [.. aspect.Choices.Select(choice => choice.Id)],
        _ => [],
    };
}
