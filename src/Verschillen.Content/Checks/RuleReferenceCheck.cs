using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Checks;

/// <summary>Rules are about topics and aspects that are there, and a municipality file holds nothing of the anonymous study.</summary>
internal static class RuleReferenceCheck
{
    /// <summary>Words that only the study uses; its municipalities are anonymous and may not be tied to a named one.</summary>
    private static readonly string[] s_studyWords =
        ["verkenning verschillen", "common eye", "van de 8 gemeenten", "van de acht gemeenten", "gemeenten in het onderzoek", "anonieme gemeente"];

    public static void Run(ContentIndex index)
    {
        foreach (var file in index.Files.Of<TopicFile>())
        {
            CheckBlock(file.RuleBlock, file.Journal, index);
            CheckOtherTopics(file.Rules, file.Journal, index);
        }

        foreach (var file in index.Files.Of<MunicipalityFile>())
        {
            foreach (var block in file.Blocks)
            {
                CheckBlock(block, file.Journal, index);
            }

            CheckOtherTopics(file.Rules, file.Journal, index);
        }

        foreach (var reading in index.Files.Readings.Where(reading => reading.File is MunicipalityFile))
        {
            CheckStudyWords(reading);
        }
    }

    private static void CheckBlock(NamedBlock block, FileJournal journal, ContentIndex index)
    {
        if (!index.IsTopic(block.Topic))
        {
            journal.Fault(block.Line, $"Het onderwerp '{block.Topic}' bestaat niet.", Spelling.Hint(block.Topic.Value, index.TopicNames));
            return;
        }

        if (index.Topic(block.Topic) is not { } topic)
        {
            return; // The topic could not be read, and says so itself.
        }

        foreach (var (id, line) in block.Aspects.Where(aspect => index.Aspect(block.Topic, aspect.Id) is null))
        {
            journal.Fault(line, $"Het onderwerp '{block.Topic}' heeft geen vergelijkingspunt '{id}'.", Spelling.Hint(id, [.. topic.Aspects.Select(entry => entry.Aspect.Id)]));
        }
    }

    private static void CheckOtherTopics(IReadOnlyList<RuleEntry> rules, FileJournal journal, ContentIndex index)
    {
        foreach (var entry in rules)
        {
            if (entry.Rule.Statement is not IsPartOf { Topic: var other })
            {
                continue;
            }

            if (!index.IsTopic(other))
            {
                journal.Fault(entry.Line, $"Het onderwerp '{other}' bestaat niet.", Spelling.Hint(other.Value, index.TopicNames));
            }
            else if (other == entry.Rule.Topic)
            {
                journal.Fault(entry.Line, "Het onderwerp valt onder zichzelf.", "Noem het andere onderwerp, of geef de waarde.");
            }
        }
    }

    private static void CheckStudyWords(FileReading reading)
    {
        foreach (var word in s_studyWords)
        {
            var position = reading.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (position >= 0)
            {
                var line = 1 + reading.Text.AsSpan(0, position).Count('\n');
                reading.Journal.Fault(line, $"'{word}' hoort bij het anonieme onderzoek.", "Zet cijfers van het onderzoek alleen in content/verkenning.yml.");
            }
        }
    }
}
