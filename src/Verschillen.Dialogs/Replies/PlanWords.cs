using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Moving;

namespace Verschillen.Dialogs.Replies;

/// <summary>Puts a move plan into words.</summary>
internal static class PlanWords
{
    public static StepItem Item(ReplyDraft draft, PlanStep step, Move move, DateOnly today, IReadOnlyList<ContactPurpose> purposes) => new(
        When(draft, step),
        step.On,
        step.IsNow,
        draft.Words(step.Step.Text),
        Desk(draft, step.Step, move, today, purposes) is { } desk ? NameAndPhone(desk) : null,
        step.Terms.Count == 0 ? [] : [.. step.Terms.Select(term => TermSentence(draft, term))],
        [draft.Cite(step.Step.Source)]);

    public static string When(ReplyDraft draft, PlanStep step) => step switch
    {
        { IsNow: true } => draft.Words(Phrases.Now),
        { On: { } last, OpensOn: { } first } => draft.Words(Phrases.FromUntil, ("vanaf", DutchWords.Day(first)), ("datum", DutchWords.Day(last))),
        { On: { } last, IsPeriod: true } => draft.Words(Phrases.AtLatest, ("datum", DutchWords.Day(last))),
        { On: { } day } => DutchWords.Day(day),
        { Step.Opens: { } first } => draft.Words(Phrases.FromBeforeUntilAfter, ("voor", Distance(first)), ("na", Distance(step.Step.When))),
        { WaitsFor: { } term } => draft.Words(Phrases.AfterTerm, ("duur", DutchWords.Length(term.Length)), ("waarvoor", draft.Words(term.For))),
        { Step.When.Days: 0 } => draft.Words(Phrases.OnTheDay),
        { Step.When.Days: < 0 } => draft.Words(Phrases.Before, ("duur", Distance(step.Step.When))),
        _ => draft.Words(Phrases.After, ("duur", Distance(step.Step.When))),
    };

    /// <summary>When a call is made, or something is done.</summary>
    public static string When(ReplyDraft draft, JointEntry entry) => entry.IsNow ? draft.Words(Phrases.Now) : When(draft, entry.Steps[0].Step);

    /// <summary>On which day somebody moves, which must be known: "op 1 maart 2027", or "rond 1 maart 2027" when the day was estimated.</summary>
    public static string OnMovingDay(ReplyDraft draft, Move move) =>
        draft.Words(move.IsDayEstimated ? Phrases.AroundDay : Phrases.OnDay, ("datum", DutchWords.Day(move.On!.Value)));

    public static string TermSentence(ReplyDraft draft, DatedTerm term) => term.EndsOn is { } end
        ? draft.Words(Phrases.Term, ("duur", DutchWords.Length(term.Term.Length)), ("waarvoor", draft.Words(term.Term.For)), ("datum", DutchWords.Day(end)))
        : draft.Words(Phrases.TermWithoutDay, ("duur", DutchWords.Length(term.Term.Length)), ("waarvoor", draft.Words(term.Term.For)));

    private static string Distance(DayCount count) => DutchWords.Distance(count.Days, count.InWeeks);

    /// <summary>A contact as it stands in a plan: "Gemeente Zwolle: 14 038".</summary>
    public static string NameAndPhone(ContactLine contact) => contact.Phone is null ? contact.Name : $"{contact.Name}: {contact.Phone}";

    /// <summary>Whom to call for a step.</summary>
    /// <returns>Null when the person does it alone.</returns>
    public static ContactLine? Desk(ReplyDraft draft, Step step, Move move, DateOnly today, IReadOnlyList<ContactPurpose> purposes)
    {
        var desks = step.Desk is { } desk ? [desk] : purposes;
        return step.With.Kind switch
        {
            PartyKind.OldMunicipality => ContactWords.Of(draft, move.From, today, desks)[0],
            PartyKind.NewMunicipality => ContactWords.Of(draft, move.To, today, desks)[0],
            PartyKind.Organisation => draft.Knowledge.Organisations.FirstOrDefault(one => string.Equals(one.Id, step.With.OrganisationId, StringComparison.Ordinal)) is { } organisation
                ? ContactWords.Line(draft, organisation)
                : null,
            _ => null,
        };
    }
}
