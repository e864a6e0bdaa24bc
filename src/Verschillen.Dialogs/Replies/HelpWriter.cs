using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes who can help: in a crisis, with the conversation with the municipality.</summary>
internal static class HelpWriter
{
    private static readonly TopicId s_clientSupport = new("clientondersteuning");

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
            CrisisKind.WornCarer => (Phrases.CrisisCarer, [HelpKind.Suicide, HelpKind.Emergency]),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of crisis."),
        };
        draft.Say(phrase);
        draft.Add(new HandOver(draft.Words(Phrases.ContactTitle), Organisations(draft, helps)));
    }

    /// <summary>All national organisations that can be called, danger first.</summary>
    public static void WriteNumbers(ReplyDraft draft) =>
        draft.Add(new HandOver(
            draft.Words(Phrases.ContactTitle),
            [.. draft.Knowledge.Organisations.Where(one => one.Phone is not null).OrderBy(one => one.Kind).Select(one => ContactWords.Line(draft, one))]));

    /// <summary>What is known of the free client support in municipalities.</summary>
    public static void WriteClientSupportRules(ReplyDraft draft, IReadOnlyList<MunicipalityCode> municipalities, DateOnly today)
    {
        if (draft.Knowledge.TopicWith(s_clientSupport) is { } topic)
        {
            foreach (var municipality in municipalities)
            {
                new RuleWriter(draft, topic, municipality, today, today).WriteOwn();
            }
        }
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

    /// <summary>Who helps for free with a decision of a municipality, or with one that stays away.</summary>
    public static void WriteHelpWithDecision(ReplyDraft draft) =>
        draft.Add(new HandOver(draft.Words(Phrases.HelpTitleSupport), Organisations(draft, [HelpKind.Law, HelpKind.ClientSupport])));

    /// <summary>Whom to call at municipalities.</summary>
    /// <returns>Who was told.</returns>
    public static IReadOnlyList<ContactLine> WriteContacts(ReplyDraft draft, IReadOnlyList<MunicipalityCode> municipalities, Topic? topic, DateOnly today)
    {
        var told = new HandOver(
            draft.Words(Phrases.ContactTitle),
            [.. municipalities.SelectMany(code => ContactWords.Of(draft, code, today, ContactWords.PurposesFor(topic)))]);
        draft.Add(told);
        return told.Contacts;
    }

    /// <summary>What who cannot call does instead: writes to the desks that were told, where one has a mailbox.</summary>
    public static void WriteWithoutCalling(ReplyDraft draft, IReadOnlyList<ContactLine> told)
    {
        var mailboxes = told.Select(line => line.Email).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (mailboxes.Count == 0)
        {
            draft.Say(Phrases.CannotCall);
        }
        else
        {
            draft.Say(Phrases.CannotCallButMail, ("adres", string.Join(" of ", mailboxes)));
        }
    }

    /// <summary>What a glossary word or a topic means.</summary>
    public static void WriteMeaning(ReplyDraft draft, IReadOnlyList<GlossaryWord> words, IReadOnlyList<Topic> topics)
    {
        foreach (var word in words)
        {
            WriteWord(draft, word);
            WriteTurnTo(draft, OrganisationOf(draft, word));
        }

        foreach (var topic in words.Count > 0 ? [] : topics)
        {
            draft.Add(new Facts(draft.Words(topic.Title), [new Fact(Label: null, draft.Words(topic.Explanation.Text), [draft.Cite(topic.Explanation.Source)])]));
            if (topic.LegalBasis is { } basis)
            {
                draft.Say(basis);
            }
        }
    }

    /// <summary>What one glossary word or organisation is, and nothing else.</summary>
    /// <param name="draft">The reply to write into.</param>
    /// <param name="name">Its name; the glossary goes before the organisations.</param>
    /// <param name="withContact">Whether to say how to reach the organisation.</param>
    public static void WriteDefinition(ReplyDraft draft, string name, bool withContact = true)
    {
        var organisation = draft.Knowledge.Organisations.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        if (draft.Knowledge.WordWith(name) is { } word)
        {
            WriteWord(draft, word);
            organisation = OrganisationOf(draft, word);
        }
        else if (organisation is not null)
        {
            draft.Add(new Facts(organisation.Name, [new Fact(Label: null, draft.Words(organisation.For), [draft.Cite(organisation.Source)])]));
        }

        if (withContact)
        {
            WriteTurnTo(draft, organisation);
        }
    }

    private static void WriteWord(ReplyDraft draft, GlossaryWord word)
    {
        var source = draft.Cite(word.Source);
        List<Fact> facts = [new Fact(Label: null, draft.Words(word.Meaning), [source])];
        if (word.Advice is { } advice)
        {
            facts.Add(new Fact(draft.Words(Phrases.WhatToDoWithIt), draft.Words(advice), [source]));
        }

        draft.Add(new Facts(word.Name, facts));
    }

    /// <summary>How to reach an organisation, when there is a way; what it does was told already.</summary>
    private static void WriteTurnTo(ReplyDraft draft, Organisation? organisation)
    {
        if (organisation is { Phone: not null } or { Website: not null })
        {
            draft.Add(new HandOver(draft.Words(Phrases.ContactTitle), [ContactWords.Line(draft, organisation) with { Note = null }]));
        }
    }

    private static Organisation? OrganisationOf(ReplyDraft draft, GlossaryWord word) =>
        draft.Knowledge.Organisations.FirstOrDefault(one => string.Equals(one.Id, word.OrganisationId, StringComparison.Ordinal));

    /// <summary>The national organisations of some kinds.</summary>
    public static IReadOnlyList<ContactLine> Organisations(ReplyDraft draft, IReadOnlyList<HelpKind> kinds) =>
        [.. kinds.SelectMany(kind => draft.Knowledge.Organisations.Where(one => one.Kind == kind)).Select(one => ContactWords.Line(draft, one))];
}
