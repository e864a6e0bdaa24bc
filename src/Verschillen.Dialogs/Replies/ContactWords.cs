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
    /// <summary>
    /// The desks of a municipality that can be called and fit a purpose best, its general number when there are none; then the page or the mailbox of the
    /// very purpose. That of a desk for something else helps nobody.
    /// </summary>
    /// <returns>Never empty: at least the municipality's name.</returns>
    public static IReadOnlyList<ContactLine> Of(ReplyDraft draft, MunicipalityCode code, DateOnly today, params IReadOnlyList<ContactPurpose> purposes)
    {
        var municipality = draft.Knowledge.Gazetteer[code];
        var contacts = draft.Knowledge.ContactsOf(code).ToList();
        // What is general a municipality answers itself, also where no desk is listed for that.
        var before = purposes.TakeWhile(purpose => purpose is not ContactPurpose.General).ToList();
        var tried = municipality.Phone is null || before.Count == purposes.Count ? purposes : [.. before, ContactPurpose.General];
        var callable = tried
            .Select(purpose => contacts.Where(contact => contact.Purpose == purpose && contact.Phone is not null).Take(2).ToList())
            .FirstOrDefault(desks => desks.Count > 0);
        var writable = contacts.Where(contact => contact.Purpose == purposes[0] && contact.Phone is null && (contact.Website is not null || contact.Email is not null)).Take(1);
        return
        [
            .. callable?.Select(contact => Line(draft, municipality, contact, today)) ?? [General(draft, municipality, today)],
            .. writable.Select(contact => Line(draft, municipality, contact, today)),
        ];
    }

    /// <summary>The purposes of desks to try for a topic, best first.</summary>
    public static IReadOnlyList<ContactPurpose> PurposesFor(Topic? topic) => topic?.Desk is { } desk
        ? [desk, ContactPurpose.SocialSupport, ContactPurpose.General]
        : PurposesIn(topic?.LifeDomain);

    private static IReadOnlyList<ContactPurpose> PurposesIn(LifeDomain? part) => part switch
    {
        LifeDomain.TransportAndMobility => [ContactPurpose.Transport, ContactPurpose.SocialSupport, ContactPurpose.General],
        LifeDomain.WorkAndIncome => [ContactPurpose.WorkAndIncome, ContactPurpose.General],
        LifeDomain.EducationAndDevelopment => [ContactPurpose.Education, ContactPurpose.General],
        LifeDomain.HomeAndHousing => [ContactPurpose.Housing, ContactPurpose.SocialSupport, ContactPurpose.General],
        LifeDomain.WelfareHealthAndSupport or LifeDomain.Leisure => [ContactPurpose.SocialSupport, ContactPurpose.General],
        _ => [ContactPurpose.General, ContactPurpose.SocialSupport],
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
