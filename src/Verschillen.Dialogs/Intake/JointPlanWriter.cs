using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Help;
using Verschillen.Domain.Moving;

namespace Verschillen.Dialogs.Intake;

/// <summary>Puts the joint plan into words: first what must be done now, then the rest by its day.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="calls">The plan.</param>
internal sealed class JointPlanWriter(ReplyDraft draft, CallList calls)
{
    /// <summary>Writes what cannot wait, above all else, and that others may see it where somebody is not safe.</summary>
    public void WriteUrgent()
    {
        WriteSteps(Phrases.UrgentTitle, [.. calls.Plan.Entries.Where(entry => entry.IsUrgent)]);
        if (calls.Plan.Entries.SelectMany(entry => entry.Steps).Any(step => step.Step.Step.IsUrgent && OrganisationOf(step)?.Kind == HelpKind.Violence))
        {
            draft.Add(new Warning(Warning.MayBeSeen, draft.Words(Phrases.IntakeMayBeSeen), []));
        }
    }

    /// <summary>Writes the plan for the move.</summary>
    public void Write()
    {
        draft.Add(new Heading(draft.Words(Phrases.IntakePlanTitle)));
        WriteSteps(Phrases.IntakeNowTitle, [.. calls.Plan.Entries.Where(entry => entry is { IsNow: true, IsUrgent: false })]);
        WriteSteps(Phrases.StepsTitle, [.. calls.Plan.Entries.Where(entry => !entry.IsNow)]);
        if (calls.Plan.Entries.Count == 0)
        {
            draft.Say(Phrases.IntakeNoSteps);
        }
    }

    /// <summary>Writes whom to call, with what to say.</summary>
    public void WriteContacts()
    {
        var lines = calls.Contacts;
        if (lines.Count > 0)
        {
            draft.Add(new Heading(draft.Words(Phrases.IntakeCallsTitle)));
            draft.Add(new HandOver(draft.Words(Phrases.ContactTitle), lines));
        }
    }

    private Organisation? OrganisationOf(JointStep step) =>
        draft.Knowledge.Organisations.FirstOrDefault(one => string.Equals(one.Id, step.Step.Step.With.OrganisationId, StringComparison.Ordinal));

    private void WriteSteps(Phrase title, IReadOnlyList<JointEntry> entries)
    {
        if (entries.Count > 0)
        {
            draft.Add(new Steps(draft.Words(title), [.. entries.Select(Item)]));
        }
    }

    private StepItem Item(JointEntry entry)
    {
        var contact = calls.LineOf(entry) is { } line ? PlanWords.NameAndPhone(line) : null;
        var parts = entry.Steps.Select(Part).ToList();
        var first = entry.Steps[0].Step;
        var item = new StepItem(PlanWords.When(draft, entry), entry.On, entry.IsNow, "", contact, [], []) { Key = KeyOf(entry), IsPeriod = first.IsPeriod, OpensOn = first.OpensOn };
        return parts is [var only]
            ? item with { Text = $"{only.About}: {only.Text}", Terms = only.Terms, Sources = only.Sources }
            : item with { Text = draft.Words(Phrases.IntakeOneCall, ("aantal", parts.Count.ToString(CultureInfo.InvariantCulture))), Parts = parts };
    }

    private StepPart Part(JointStep step) => new(
        AboutOf(step),
        draft.Words(step.Step.Step.Text),
        [.. step.Step.Terms.Select(term => PlanWords.TermSentence(draft, term))],
        [draft.Cite(step.Step.Step.Source)]);

    /// <summary>The topics of a step, as a label before it.</summary>
    private string AboutOf(JointStep step) => DutchWords.List([.. step.Topics.Select(topic => draft.Words(topic.Title))]);

    private static string KeyOf(JointEntry entry) => string.Join('+', entry.Steps.Select(step => $"{step.Topics[0].Id}/{step.Step.Step.Id}"));
}
