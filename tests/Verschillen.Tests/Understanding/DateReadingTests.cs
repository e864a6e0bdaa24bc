using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class DateReadingTests
{
    [Theory]
    [InlineData("1 maart 2027", "2027-03-01")]
    [InlineData("op 1-3-2027", "2027-03-01")]
    [InlineData("de eerste van maart", "2027-03-01")]
    [InlineData("15 dec", "2026-12-15")]
    [InlineData("drie mei tweeduizend achtentwintig", "2028-05-03")]
    [InlineData("dinsdag 4 mei", "2027-05-04")]
    [InlineData("volgend jaar maart de eerste", "2027-03-01")]
    [InlineData("ik verhuis 22/04", "2027-04-22")]
    public void A_day_of_the_calendar_is_the_first_one_to_come(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("morgen", "2026-11-23")]
    [InlineData("over drie weken", "2026-12-13")]
    [InlineData("volgende week dinsdag", "2026-11-24")]
    [InlineData("vrijdag over een week", "2026-12-04")]
    [InlineData("een maand geleden", "2026-10-22")]
    [InlineData("over 5 minuten", "2026-11-22")]
    public void A_day_is_counted_from_today(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("eind mei", "2027-05-31~")]
    [InlineData("begin volgend jaar", "2027-01-01~")]
    [InlineData("volgende maand", "2026-12-01~")]
    [InlineData("over een paar weken", "2026-12-13~")]
    [InlineData("over anderhalve maand", "2027-01-06~")]
    public void A_period_is_not_told_as_one_day(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("31 februari")]
    [InlineData("goede morgen")]
    [InlineData("jan helpt mij")]
    [InlineData("24/7")]
    [InlineData("3-4 weken")]
    public void What_is_no_day_is_not_taken_for_one(string text) => Assert.Empty(DatesIn(text));
}
