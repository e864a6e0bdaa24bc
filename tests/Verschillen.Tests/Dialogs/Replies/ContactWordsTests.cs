using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Help;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Some.SomeKnowledge;
using static Verschillen.Tests.Some.SomePlaces;
using static Verschillen.Tests.Some.SomeReadings;

namespace Verschillen.Tests.Dialogs.Replies;

/// <summary>Whom to call, and what who cannot call does.</summary>
public sealed class ContactWordsTests
{
    private const string Mailbox = "loket@testdorp.invalid";

    [Fact]
    public void Who_cannot_call_is_told_where_to_write_to() =>
        Assert.Contains($"[niet-bellen-wel-mailen {Mailbox}]", Asked(Desk() with { Phone = "0999 12 34 56", Email = Mailbox }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_desk_that_can_only_be_written_to_stands_below_the_number_of_the_municipality()
    {
        var desks = Asked(Desk() with { Email = Mailbox }).Reply.Blocks.OfType<HandOver>().Single().Contacts;

        Assert.Equal([null, Mailbox], desks.Select(desk => desk.Email));
    }

    [Fact]
    public void A_mailbox_of_a_source_without_a_date_is_told_as_such() =>
        Assert.Contains("[contact-oud-mail]", Asked(new Contact(Testdorp, ContactPurpose.Parking, "Parkeerloket", SomeRules.Source(date: null)) { Email = Mailbox }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_mailbox_for_something_else_helps_nobody() =>
        Assert.DoesNotContain(Mailbox, Asked(Desk() with { Purpose = ContactPurpose.Housing, Email = Mailbox }).Text, StringComparison.Ordinal);

    [Fact]
    public void Where_no_mailbox_is_known_that_is_said() => Assert.True(Asked(Desk() with { Phone = "0999 12 34 56" }).Says(Phrases.CannotCall));

    private static Contact Desk() => new(Testdorp, ContactPurpose.Parking, "Parkeerloket", SomeRules.Source("loket"));

    private static Talk Asked(Contact desk) => Talk.With(SomeReceipts.Later(contacts: [desk]), For(Intent.ContactMunicipality).In(Testdorp).About(Card));
}
