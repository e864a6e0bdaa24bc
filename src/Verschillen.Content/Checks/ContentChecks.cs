using Verschillen.Content.Files;

namespace Verschillen.Content.Checks;

/// <summary>Everything that is checked of the content as a whole.</summary>
internal static class ContentChecks
{
    private static readonly Action<ContentIndex>[] s_checks =
    [
        GeographyCheck.Run,
        FileNameCheck.Run,
        TopicCheck.Run,
        DialogCheck.Run,
        ConditionCheck.Run,
        RuleReferenceCheck.Run,
        RuleValueCheck.Run,
        RuleOverlapCheck.Run,
        OwnShareCheck.Run,
        StudyCheck.Run,
        GlossaryCheck.Run,
        OrganisationCheck.Run,
        PersonalDataCheck.Run,
        PhraseCheck.Run,
        IntentionCheck.Run,
        AnswerCheck.Run,
        PlaceRoleCheck.Run,
    ];

    /// <summary>Notes what is wrong in the journals of the files. No check needs another, and a resident waits for all of them at a start.</summary>
    public static void Run(ContentFiles files)
    {
        var index = new ContentIndex(files);
        Parallel.ForEach(s_checks, check => check(index));
    }

    /// <summary>Reports each name that occurs a second time; a name that could not be read is no name.</summary>
    public static void ReportDoubles(this FileJournal journal, string what, IEnumerable<(int Line, string Name)> names)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, name) in names)
        {
            if (name.Length > 0 && !first.TryAdd(name, line))
            {
                journal.Fault(line, $"{what} '{name}' staat er twee keer; de eerste staat op regel {first[name]}.", "Geef er één een andere naam, of haal er één weg.");
            }
        }
    }
}
