using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Puts into words whom to call.</summary>
internal static class ContactWords
{
    private const int MostDesks = 2;

    private static readonly IReadOnlyList<ContactPurpose> ForTransport = [ContactPurpose.Transport, ContactPurpose.SocialSupport, ContactPurpose.General];
    private static readonly IReadOnlyList<ContactPurpose> ForWork = [ContactPurpose.WorkAndIncome, ContactPurpose.General];
    private static readonly IReadOnlyList<ContactPurpose> ForEducation = [ContactPurpose.Education, ContactPurpose.General];
    private static readonly IReadOnlyList<ContactPurpose> ForHousing = [ContactPurpose.Housing, ContactPurpose.SocialSupport, ContactPurpose.General];
    private static readonly IReadOnlyList<ContactPurpose> ForSupport = [ContactPurpose.SocialSupport, ContactPurpose.General];
    private static readonly IReadOnlyList<ContactPurpose> Otherwise = [ContactPurpose.General, ContactPurpose.SocialSupport];

    /// <summary>
    /// The desks of a municipality that can be called and fit a purpose best, its general number when there are none; then the page or the mailbox of the
    /// very purpose. That of a desk for something else helps nobody.
    /// </summary>
    /// <returns>Never empty: at least the municipality's name.</returns>
    public static IReadOnlyList<ContactLine> Of(ReplyDraft draft, MunicipalityCode code, DateOnly today, params IReadOnlyList<ContactPurpose> purposes)
    {
        var municipality = draft.Knowledge.Gazetteer[code];
        var contacts = draft.Knowledge.ContactsOf(code);
        var lines = new List<ContactLine>();
        foreach (var purpose in purposes)
        {
            // What is general a municipality answers itself, also where no desk is listed for that.
            var isLast = purpose is ContactPurpose.General && municipality.Phone is not null;
            AddCallable(lines, draft, municipality, contacts, purpose, today);
            if (lines.Count > 0 || isLast)
            {
                break;
            }
        }

        if (lines.Count == 0)
        {
            lines.Add(General(draft, municipality, today));
        }

        if (Writable(contacts, purposes[0]) is { } writable)
        {
            lines.Add(Line(draft, municipality, writable, today));
        }

        return lines;
    }

    private static void AddCallable(List<ContactLine> lines, ReplyDraft draft, Municipality municipality, IReadOnlyList<Contact> contacts, ContactPurpose purpose, DateOnly today)
    {
        for (var place = 0; place < contacts.Count && lines.Count < MostDesks; place++)
        {
            if (contacts[place] is { Phone: not null } contact && contact.Purpose == purpose)
            {
                AddOnce(lines, Line(draft, municipality, contact, today));
            }
        }
    }

    /// <summary>Of two numbers under one name the one is kept that is not old.</summary>
    private static void AddOnce(List<ContactLine> lines, ContactLine line)
    {
        var same = lines.FindIndex(other => string.Equals(other.Name, line.Name, StringComparison.Ordinal));
        if (same < 0)
        {
            lines.Add(line);
        }
        else if (lines[same].Note is not null && line.Note is null)
        {
            lines[same] = line;
        }
    }

    private static Contact? Writable(IReadOnlyList<Contact> contacts, ContactPurpose purpose)
    {
        for (var place = 0; place < contacts.Count; place++)
        {
            if (contacts[place] is { Phone: null } contact && contact.Purpose == purpose && (contact.Website is not null || contact.Email is not null))
            {
                return contact;
            }
        }

        return null;
    }

    /// <summary>The purposes of desks to try for a topic, best first.</summary>
    public static IReadOnlyList<ContactPurpose> PurposesFor(Topic? topic) => topic?.Desk is { } desk
        ? [desk, ContactPurpose.SocialSupport, ContactPurpose.General]
        : PurposesIn(topic?.LifeDomain);

    private static IReadOnlyList<ContactPurpose> PurposesIn(LifeDomain? part) => part switch
    {
        LifeDomain.TransportAndMobility => ForTransport,
        LifeDomain.WorkAndIncome => ForWork,
        LifeDomain.EducationAndDevelopment => ForEducation,
        LifeDomain.HomeAndHousing => ForHousing,
        LifeDomain.WelfareHealthAndSupport or LifeDomain.Leisure => ForSupport,
        _ => Otherwise,
    };

    public static ContactLine Line(ReplyDraft draft, Organisation organisation) => new(
        organisation.Name,
        organisation.Phone,
        organisation.Website,
        organisation.OpeningHours is { } hours ? draft.Words(hours) : null,
        draft.Words(organisation.For),
        [draft.Cite(organisation.Source)]);

    private static ContactLine Line(ReplyDraft draft, Municipality municipality, Contact contact, DateOnly today)
    {
        var whose = draft.Words(Phrases.MunicipalityOf, ("gemeente", municipality.Name));
        var isWhole = string.Equals(contact.Name, municipality.Name, StringComparison.OrdinalIgnoreCase) || string.Equals(contact.Name, whose, StringComparison.OrdinalIgnoreCase);
        return new(
            isWhole ? whose : $"{contact.Name} ({whose})",
            contact.Phone,
            contact.Website ?? municipality.Website,
            contact.OpeningHours,
            contact.Source.FreshnessOn(today) is Freshness.Stale or Freshness.Undated ? OldNote(draft, contact) : null,
            [draft.Cite(contact.Source)])
        {
            Email = contact.Email,
        };
    }

    /// <returns>Null when there is nothing to reach the desk by that can be old.</returns>
    private static string? OldNote(ReplyDraft draft, Contact contact) =>
        contact.Phone is not null ? draft.Words(Phrases.OldContact)
        : contact.Email is not null ? draft.Words(Phrases.OldMailbox)
        : null;

    private static ContactLine General(ReplyDraft draft, Municipality municipality, DateOnly today) => new(
        draft.Words(Phrases.MunicipalityOf, ("gemeente", municipality.Name)),
        municipality.Phone,
        municipality.Website,
        Hours: null,
        municipality is { Phone: not null, PhoneYear: { } year } && year < today.Year - 1
            ? draft.Words(Phrases.OldNumber, ("jaar", year.ToString(CultureInfo.InvariantCulture)))
            : null,
        []);
}
