using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes who can help: in a crisis, with the conversation with the municipality, with an objection.</summary>
internal static class HelpReply
{
    /// <summary>The fixed answer to a crisis, the number first.</summary>
    public static void WriteCrisis(ReplyDraft draft, CrisisKind kind)
    {
        var (phrase, helps) = kind switch
        {
            CrisisKind.Life => (Phrases.CrisisLife, [HelpKind.Emergency]),
            CrisisKind.Suicide => (Phrases.CrisisSuicide, [HelpKind.Suicide, HelpKind.Emergency]),
            CrisisKind.Violence => (Phrases.CrisisViolence, [HelpKind.Emergency, HelpKind.Violence]),
            CrisisKind.NoRoof => (Phrases.CrisisNoRoof, [HelpKind.Shelter, HelpKind.Emergency]),
            CrisisKind.Check => (Phrases.CrisisCheck, (HelpKind[])[HelpKind.Suicide, HelpKind.Emergency]),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of crisis."),
        };
        draft.Say(phrase);
        draft.Add(new HandOver(draft.Words(Phrases.ContactTitle), Organisations(draft, helps)));
    }

    /// <summary>Free client support, of the municipalities and nationally.</summary>
    public static void WriteClientSupport(ReplyDraft draft, IReadOnlyList<MunicipalityCode> municipalities, DateOnly today)
    {
        draft.Say(Phrases.ClientSupport);
        draft.Add(new HandOver(
            draft.Words(Phrases.HelpTitleSupport),
            [
                .. municipalities.SelectMany(code => ContactWords.Of(draft, code, today, ContactPurpose.ClientSupport, ContactPurpose.SocialSupport, ContactPurpose.General)),
                .. Organisations(draft, [HelpKind.ClientSupport]),
            ]));
    }

    /// <summary>How to object to a decision, who helps with that for free, and where to complain: at the municipality first.</summary>
    public static void WriteObjection(ReplyDraft draft, IReadOnlyList<MunicipalityCode> municipalities, Topic? topic, DateOnly today)
    {
        draft.Say(Phrases.Objection);
        draft.Add(new HandOver(draft.Words(Phrases.HelpTitleSupport), Organisations(draft, [HelpKind.Law, HelpKind.ClientSupport])));
        IReadOnlyList<ContactLine> desks =
        [
            .. municipalities.SelectMany(code => ContactWords.Of(draft, code, today, ContactWords.PurposesFor(topic))),
            .. Organisations(draft, [HelpKind.Complaint]),
        ];
        if (desks.Count > 0)
        {
            draft.Add(new HandOver(draft.Words(Phrases.ComplaintTitle), desks));
        }
    }

    /// <summary>Whom to call at municipalities.</summary>
    public static void WriteContacts(ReplyDraft draft, IReadOnlyList<MunicipalityCode> municipalities, Topic? topic, DateOnly today) =>
        draft.Add(new HandOver(
            draft.Words(Phrases.ContactTitle),
            [.. municipalities.SelectMany(code => ContactWords.Of(draft, code, today, ContactWords.PurposesFor(topic)))]));

    /// <summary>What a glossary word or a topic means.</summary>
    public static void WriteMeaning(ReplyDraft draft, IReadOnlyList<GlossaryTerm> terms, IReadOnlyList<Topic> topics)
    {
        foreach (var term in terms)
        {
            draft.Add(new Facts(term.Name, [new Fact(Label: null, draft.Words(term.Meaning), [draft.Cite(term.Source)])]));
        }

        foreach (var topic in terms.Count > 0 ? [] : topics)
        {
            draft.Add(new Facts(draft.Words(topic.Title), [new Fact(Label: null, draft.Words(topic.Explanation.Text), [draft.Cite(topic.Explanation.Source)])]));
            if (topic.LegalBasis is { } basis)
            {
                draft.Say(basis);
            }
        }
    }

    private static IReadOnlyList<ContactLine> Organisations(ReplyDraft draft, IReadOnlyList<HelpKind> kinds) =>
        [.. kinds.SelectMany(kind => draft.Knowledge.Organisations.Where(one => one.Kind == kind)).Select(one => ContactWords.Line(draft, one))];
}
