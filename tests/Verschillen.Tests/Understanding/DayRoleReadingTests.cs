using System.Globalization;
using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

/// <summary>What the days of a message are told of, and which one is meant.</summary>
public sealed class DayRoleReadingTests
{
    [Theory]
    [InlineData("en mijn parkeerkaart, die is geldig tot mei 2028", DayRole.Other)]
    [InlineData("ind. wmo tot 31-12-2026", DayRole.Other)]
    [InlineData("de hulp in de huishouding die komt op dinsdag drie uur", DayRole.Other)]
    [InlineData("mijn kaart loopt af in 2029", DayRole.Other)]
    [InlineData("sinds 2019 heb ik een scootmobiel, ik ga van Ede naar Arnhem", DayRole.Other)]
    [InlineData("ik zit sinds 2018 in een rolstoel en verhuis van Ede naar Arnhem", DayRole.Other)]
    [InlineData("ik moet binnen 6 weken bezwaar maken, ik ga van Ede naar Arnhem", DayRole.Other)]
    [InlineData("ik ga eind maart geopereerd worden en verhuis van Breda naar Tilburg", DayRole.Other)]
    [InlineData("mijn man is vorige maand overleden", DayRole.Other)]
    [InlineData("mijn kaart is verlopen, 3 mei verhuis ik", DayRole.Move)]
    [InlineData("we gaan verhuizen, 3 mei", DayRole.Move)]
    [InlineData("mijn man is overleden, in maart, en nu wil ik kleiner wonen", DayRole.Other)]
    [InlineData("mijn man is overleden, vorige maand", DayRole.Other)]
    [InlineData("dagbesteding op dinsdag en vrijdag", DayRole.Other)]
    [InlineData("mijn kaart loopt af op 1 april, ik verhuis 3 mei", DayRole.Move)]
    [InlineData("de verhuizing is uitgesteld naar 3 mei", DayRole.Move)]
    [InlineData("het is 1 mei geworden", DayRole.Move)]
    [InlineData("we gaan toch pas 3 mei over", DayRole.Move)]
    [InlineData("de afspraak is verzet naar 3 mei", DayRole.Other)]
    [InlineData("ik krijg op 12 januari een nieuwe heup", DayRole.Other)]
    [InlineData("ik krijg 12 januari een nieuwe rolstoel", DayRole.Other)]
    [InlineData("school begint 1 september", DayRole.Other)]
    [InlineData("de hulp komt vanaf 1 april", DayRole.Other)]
    [InlineData("na de verhuizing begint mijn pgb op 1 april", DayRole.Move)]
    [InlineData("mijn dochter wordt 18 op 3 maart", DayRole.Other)]
    [InlineData("we trouwen op 1 mei", DayRole.Other)]
    [InlineData("op 5 december heb ik een gesprek bij de gemeente", DayRole.Other)]
    [InlineData("op 12 januari ga ik naar het ziekenhuis", DayRole.Other)]
    [InlineData("de brief is van 20 november", DayRole.Decision)]
    [InlineData("de afwijzing kwam op 12 november", DayRole.Decision)]
    [InlineData("mijn besluit is van 3 maart 2026, ik verhuis van Breda naar Tilburg", DayRole.Decision)]
    [InlineData("ik krijg 1 maart de sleutel van mijn huis", DayRole.Passing)]
    [InlineData("op 1 maart begint de huur van mijn flat", DayRole.Passing)]
    [InlineData("mijn moeder komt 1 mei naar Zwolle", DayRole.Passing)]
    [InlineData("de gemeente belde dat ik 1 mei mag verhuizen", DayRole.Move)]
    [InlineData("na mijn operatie ga ik 1 mei naar een flat in Ede", DayRole.Passing)]
    [InlineData("mijn man gaat 1 april", DayRole.Passing)]
    [InlineData("de verhuizers komen dinsdag om drie uur", DayRole.Move)]
    [InlineData("toch op 1 mei", DayRole.Bare)]
    [InlineData("en op 1 april", DayRole.Alone)]
    [InlineData("12 mei 2027", DayRole.Alone)]
    [InlineData("per 1 mei", DayRole.Bare)]
    [InlineData("is dat in 2027 ook zo", DayRole.Year)]
    [InlineData("wat kost die in 2028", DayRole.Year)]
    [InlineData("in 2027 verhuis ik", DayRole.Move)]
    public void A_day_is_of_what_stands_by_it(string text, DayRole role) => Assert.Equal(role, Read(text).Dates[0].Role);

    [Theory]
    [InlineData("brief kwam 20 november binnen, dagtekening 18 november", "18 november")]
    [InlineData("dagtekening 18 november, brief kwam 20 november", "18 november")]
    [InlineData("de brief kwam 20 november, hij is van 18 november", "18 november")]
    [InlineData("brief gedateerd 18 november ontvangen 20 november", "18 november")]
    [InlineData("ik kreeg 20 november een besluit, gedateerd 18 november", "18 november")]
    [InlineData("datum besluit 18 november ontvangen op 20 november", "18 november")]
    [InlineData("de brief kwam 20 november binnen", "20 november")]
    public void The_day_on_a_letter_goes_before_the_day_on_which_it_came(string text, string said) => Assert.Equal(said, Read(text).DayOfDecision?.Said);

    /// <summary>The term counts from the day on which the decision was sent (Awb 3:41 and 6:8).</summary>
    [Theory]
    [InlineData("Bezwaar. De brief is gedateerd 19 november en verzonden op 25 november", "25 november")]
    [InlineData("gedateerd 20 november maar pas verzonden op 24 november", "24 november")]
    [InlineData("de brief is verstuurd op 24 november, dagtekening 20 november", "24 november")]
    [InlineData("ontving op 18 november de beschikking, verzonden op 13 november", "13 november")]
    [InlineData("verzenddatum besluit 13 november, ontvangen 16 november", "13 november")]
    [InlineData("besluit van 20 november, mijn bezwaar is 3 december verzonden", "20 november")]
    [InlineData("ik heb 3 oktober de aanvraag verstuurd, besluit van 20 november", "20 november")]
    public void The_day_on_which_a_decision_was_sent_goes_before_all_others(string text, string said) => Assert.Equal(said, Read(text).DayOfDecision?.Said);

    [Theory]
    [InlineData("Ramadan eindigt rond 9 maart 2027, dus zeg maar half maart", "2027-03-16")]
    [InlineData("Carnaval is rond 9 februari 2027, dus zeg maar half maart", "2027-03-16")]
    [InlineData("ik verhuis 3 mei 2027, dus zeg maar half april bel ik", "2027-05-03")]
    public void What_follows_from_a_day_is_meant(string text, string day) =>
        Assert.Equal(day, Read(text).DayMeant?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
