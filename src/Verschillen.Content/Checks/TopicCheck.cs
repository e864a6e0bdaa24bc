using Verschillen.Content.Files;
using Verschillen.Content.Yaml;
using Verschillen.Dialogs.Receipts;
using Verschillen.Domain.Moving;

namespace Verschillen.Content.Checks;

/// <summary>A topic is whole: its names are unique, what it refers to is there, one transition always fits, and it has a dialog.</summary>
internal static class TopicCheck
{
    public static void Run(ContentIndex index)
    {
        CheckCodes([.. index.Files.Of<TopicFile>()]);
        CheckSharedSteps(index);
        foreach (var file in index.Files.Of<TopicFile>())
        {
            file.Journal.ReportDoubles("Het vergelijkingspunt", file.Aspects.Select(entry => (entry.Line, entry.Aspect.Id)));
            file.Journal.ReportDoubles("De stap", file.Steps.Select(entry => (entry.Line, entry.Step.Id)));
            file.Journal.ReportDoubles("Het feit", file.Topic.Facts.Select(fact => (1, fact.Id)));
            CheckMainTopic(file, index);
            CheckTalkTopic(file, index);
            CheckExceptions(file);
            CheckTransitions(file);
            CheckParties(file, index);
            CheckTermsWaitedFor(file);
            CheckGap(file);
            if (!index.Files.Exists($"{FileKinds.Dialogs}{file.Topic.Id}.yml"))
            {
                file.Journal.Fault(1, "Het onderwerp heeft geen dialoog.", $"Maak dialogs/{file.Topic.Id}.yml.");
            }
        }
    }

    /// <summary>A receipt number names a topic by its code, so no two may share one.</summary>
    private static void CheckCodes(IReadOnlyList<TopicFile> files)
    {
        foreach (var alike in files.GroupBy(file => Receipt.CodeOf(file.Topic.Id)).Where(alike => alike.Count() > 1))
        {
            var (first, second) = (alike.First(), alike.Last());
            second.Journal.Fault(1, $"Het bewijsnummer kan dit onderwerp niet uit elkaar houden van '{first.Topic.Id}'.", "Geef een van de twee een andere naam; wat al in gebruik is, houdt zijn naam.");
        }
    }

    /// <summary>One act that several topics ask for is done on one day at one party.</summary>
    private static void CheckSharedSteps(ContentIndex index)
    {
        var first = new Dictionary<string, Step>(StringComparer.Ordinal);
        foreach (var file in index.Files.Of<TopicFile>())
        {
            foreach (var (line, step, _) in file.Steps.Where(entry => entry.Step.SharedAs is { Length: > 0 }))
            {
                if (!first.TryAdd(step.SharedAs!, step) && !AreOneAct(first[step.SharedAs!], step))
                {
                    file.Journal.Fault(line, $"De gedeelde stap '{step.SharedAs}' staat elders met een andere dag of een andere 'bij'.", "Maak 'wanneer', 'na', 'vanaf' en 'bij' gelijk, of haal 'gedeeld' weg.");
                }
            }
        }
    }

    private static bool AreOneAct(Step one, Step other) =>
        one.When.Days == other.When.Days && one.After == other.After && one.Opens?.Days == other.Opens?.Days && one.With == other.With;

    private static void CheckMainTopic(TopicFile file, ContentIndex index)
    {
        if (file.Topic.MainTopic is not { } main)
        {
            return;
        }

        if (!index.IsTopic(main))
        {
            file.Journal.Fault(file.MainTopicLine, $"Het onderwerp '{main}' bestaat niet.", Spelling.Hint(main.Value, index.TopicNames));
        }
        else if (index.Topic(main) is { Topic.MainTopic: not null } || main == file.Topic.Id)
        {
            file.Journal.Fault(file.MainTopicLine, $"'{main}' is zelf geen hoofdonderwerp.", "Noem het hoofdonderwerp daarvan.");
        }
    }

    /// <summary>What somebody can bring to a talk and send as a letter may stand with another topic, one step away.</summary>
    private static void CheckTalkTopic(TopicFile file, ContentIndex index)
    {
        if (file.Topic.TalkTopic is { } other && (!index.IsTopic(other) || index.Topic(other) is { Topic.TalkTopic: not null } || other == file.Topic.Id))
        {
            file.Journal.Fault(1, $"'gesprek_van' noemt '{other}', en dat onderwerp bestaat niet of verwijst zelf verder.", Spelling.Hint(other.Value, index.TopicNames));
        }
    }

    private static void CheckExceptions(TopicFile file)
    {
        var points = file.Aspects.Select(entry => entry.Aspect.Id).ToList();
        foreach (var entry in file.Aspects)
        {
            if (entry.Aspect.ExceptionTo is { } other && (!points.Contains(other, StringComparer.Ordinal) || string.Equals(other, entry.Aspect.Id, StringComparison.Ordinal)))
            {
                file.Journal.Fault(entry.Line, $"'uitzondering_op' noemt '{other}', en dat is geen ander vergelijkingspunt van dit onderwerp.", Spelling.Hint(other, points));
            }
            else if (entry.Aspect.ExceptionTo is not null && entry.Aspect.MattersIf.Tests.Count == 0)
            {
                file.Journal.Fault(entry.Line, "Een uitzondering geldt niet voor iedereen.", "Zeg bij 'alleen_als' voor wie zij geldt, of haal 'uitzondering_op' weg.");
            }
        }
    }

    private static void CheckTransitions(TopicFile file)
    {
        for (var i = 0; i < file.Transitions.Count; i++)
        {
            var isLast = i == file.Transitions.Count - 1;
            var always = file.Transitions[i].OnlyIf.Tests.Count == 0;
            if (isLast && !always)
            {
                file.Journal.Fault(file.Transitions[i].Line, "De laatste overgang heeft een voorwaarde, dus soms past er geen.", "Voeg een overgang zonder 'als' toe.");
            }
            else if (!isLast && always)
            {
                file.Journal.Fault(file.Transitions[i].Line, "Na een overgang zonder voorwaarde komt er nooit meer een aan de beurt.", "Zet hem als laatste.");
            }
        }
    }

    private static void CheckParties(TopicFile file, ContentIndex index)
    {
        foreach (var (line, step, _) in file.Steps)
        {
            if (step.With is { Kind: PartyKind.Organisation, OrganisationId: { Length: > 0 } id } && !index.IsOrganisation(id))
            {
                file.Journal.Fault(line, $"De organisatie '{id}' bestaat niet.", Spelling.Hint(id, [.. index.OrganisationIds, "van", "naar", "uzelf"]));
            }
        }
    }

    /// <summary>A step that waits for a term is one step away from the moving day: the other is counted from that day itself.</summary>
    private static void CheckTermsWaitedFor(TopicFile file)
    {
        foreach (var (line, step, _) in file.Steps)
        {
            if (step.After is not { StepId.Length: > 0 } after)
            {
                continue;
            }

            if (file.Steps.FirstOrDefault(entry => string.Equals(entry.Step.Id, after.StepId, StringComparison.Ordinal)) is not { Step: var first })
            {
                file.Journal.Fault(line, $"De stap '{after.StepId}' bestaat niet.", Spelling.Hint(after.StepId, [.. file.Steps.Select(entry => entry.Step.Id)]));
            }
            else if (first.After is not null)
            {
                file.Journal.Fault(line, $"De stap '{after.StepId}' wacht zelf op een termijn.", "Noem een stap met 'wanneer'.");
            }
            else if (after.Number < 1 || after.Number > first.Terms.Count)
            {
                file.Journal.Fault(line, $"De stap '{after.StepId}' heeft geen termijn {after.Number}.", $"Er zijn {first.Terms.Count} termijnen; de eerste is 1.");
            }
        }
    }

    private static void CheckGap(TopicFile file)
    {
        if (file.Gap is not { Gap.StepId: { Length: > 0 } id } gap)
        {
            return;
        }

        var steps = file.Steps.Where(entry => string.Equals(entry.Step.Id, id, StringComparison.Ordinal)).ToList();
        if (steps.Count == 0)
        {
            file.Journal.Fault(gap.Line, $"De stap '{id}' bestaat niet.", Spelling.Hint(id, [.. file.Steps.Select(entry => entry.Step.Id)]));
        }
    }
}
