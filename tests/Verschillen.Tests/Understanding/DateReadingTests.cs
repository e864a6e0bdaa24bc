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
    [InlineData("op za krijg ik de sleutel", "2026-11-28")]
    [InlineData("de 20e van volgende maand", "2026-12-20")]
    [InlineData("20 ste van de volgende maand", "2026-12-20")]
    public void A_day_is_counted_from_today(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("eind mei", "2027-05-31~")]
    [InlineData("na de zomer", "2027-09-01~")]
    [InlineData("na de zomervakantie", "2027-09-01~")]
    [InlineData("na de winter", "2027-03-21~")]
    [InlineData("in de zomer", "2027-07-01~")]
    [InlineData("ongeveer 1 maart 2027", "2027-03-01~")]
    [InlineData("rond de 3e van maart", "2027-03-03~")]
    [InlineData("begin volgend jaar", "2027-01-01~")]
    [InlineData("volgende maand", "2026-12-01~")]
    [InlineData("over een paar weken", "2026-12-13~")]
    [InlineData("over anderhalve maand", "2027-01-06~")]
    [InlineData("later deze maand", "2026-11-22~")]
    [InlineData("eerder dit jaar", "2026-01-01~")]
    [InlineData("de rest van het jaar", "2026-11-22~")]
    [InlineData("in de komende weken", "2026-11-23~")]
    public void A_period_is_not_told_as_one_day(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("in november", "2026-11-22~")]
    [InlineData("dit kwartaal", "2026-11-22~")]
    [InlineData("in het vierde kwartaal", "2026-11-22~")]
    [InlineData("eind november", "2026-11-30~")]
    [InlineData("half november", "2027-11-15~")]
    [InlineData("begin november", "2027-11-01~")]
    [InlineData("de eerste week van november", "2027-11-01~")]
    public void A_period_that_has_begun_is_from_today_and_one_that_is_over_comes_again(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("ik ben op 1 november verhuisd", "2026-11-01")]
    [InlineData("wij zijn 3 oktober verhuisd", "2026-10-03")]
    [InlineData("ik verhuisde op 1-12", "2025-12-01")]
    [InlineData("ik ben begin november verhuisd", "2026-11-01~")]
    [InlineData("ik ben in augustus verhuisd", "2026-08-01~")]
    [InlineData("ik ben vorige week verhuisd", "2026-11-09~")]
    [InlineData("ik ben op 1 maart 2027 verhuisd", "2027-03-01")]
    [InlineData("als ik op 1 maart ben verhuisd", "2027-03-01")]
    public void A_move_that_has_been_was_on_the_last_such_day(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("over driekwart jaar", "2027-08-22~")]
    [InlineData("over 1,25 jaar", "2028-02-22~")]
    [InlineData("over anderhalf jaar", "2028-05-22~")]
    [InlineData("week 53", "2026-12-28~")]
    [InlineData("week 53 van 2027", "")]
    [InlineData("op de 31e", "2026-12-31")]
    public void Parts_and_ends_are_counted_as_the_calendar_has_them(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("van 3 tot 12 mei", "2027-05-03~")]
    [InlineData("tussen 3 en 12 mei", "2027-05-03~")]
    [InlineData("tussen 1-4 en 7-6", "2027-04-01~")]
    [InlineData("jan-mrt 2028", "2028-01-01~")]
    [InlineData("nov-feb 2028", "2027-11-01~")]
    [InlineData("10/1-11/2/2028", "2028-01-10~")]
    [InlineData("van mei tot en met oktober 2027", "2027-05-01~")]
    [InlineData("ergens tussen 2027 en 2029", "2027-01-01~")]
    [InlineData("op 18-19 maart", "2027-03-18~")]
    [InlineData("week 31", "2027-08-02~")]
    [InlineData("de laatste week van juli", "2027-07-26~")]
    [InlineData("de week van 10 april", "2027-04-05~")]
    [InlineData("het tweede kwartaal van 2027", "2027-04-01~")]
    [InlineData("de komende drie weken", "2026-11-23~")]
    [InlineData("na februari", "2027-03-01~")]
    [InlineData("3-2027", "2027-03-01~")]
    [InlineData("in tweeduizend achtentwintig", "2028-01-01~")]
    public void Of_a_period_the_first_day_is_taken(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("drie weken vanaf morgen", "2026-12-14")]
    [InlineData("twee dagen na 12 januari", "2027-01-14")]
    [InlineData("met Pasen", "2027-03-28")]
    [InlineData("koningsdag 2025", "2025-04-26")]
    [InlineData("met hemelvaart", "2027-05-06")]
    [InlineData("maandag 21", "2026-12-21")]
    [InlineData("vrijdag 12/3", "2027-03-12")]
    [InlineData("4e juli van 2027", "2027-07-04")]
    public void A_day_is_counted_or_named_in_other_words(string text, string days) => Assert.Equal(days, DatesIn(text));

    [Theory]
    [InlineData("mijn inkomen is 2010 euro")]
    [InlineData("kan ik dat later veranderen")]
    [InlineData("op zo een manier")]
    [InlineData("½")]
    [InlineData("twee keer in de week")]
    [InlineData("100-200 euro")]
    [InlineData("per maand")]
    [InlineData("9^27 gros")]
    [InlineData("31 februari")]
    [InlineData("goede morgen")]
    [InlineData("jan helpt mij")]
    [InlineData("24/7")]
    [InlineData("3-4 weken")]
    public void What_is_no_day_is_not_taken_for_one(string text) => Assert.Empty(DatesIn(text));
}
