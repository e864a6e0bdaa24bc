using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

/// <summary>Who tells something at once is not asked it again; who asks for something does not have it.</summary>
public sealed class VolunteeredReadingTests
{
    [Theory]
    [InlineData("ik heb een invalidekaart", "gehandicaptenparkeerkaart.kaart ja")]
    [InlineData("ik heb gpk", "gehandicaptenparkeerkaart.kaart ja")]
    [InlineData("mijn moeder heeft een gpk nodig", "gehandicaptenparkeerkaart.kaart nee")]
    [InlineData("ik heb een scootmobiel van de gemeente", "hulpmiddelen.hulpmiddel scootmobiel", "hulpmiddelen.eigendom bruikleen")]
    [InlineData("mijn rolstoel is van de gemeente", "hulpmiddelen.hulpmiddel rolstoel", "hulpmiddelen.eigendom bruikleen")]
    [InlineData("ik heb 3 uur huishoudelijke hulp per week", "huishoudelijke-ondersteuning.hulp-nu ja")]
    [InlineData("ik heb huishoudelijke hulp nodig", "huishoudelijke-ondersteuning.hulp-nu nee")]
    [InlineData("wij krijgen geen huishoudelijke hulp", "huishoudelijke-ondersteuning.hulp-nu nee")]
    [InlineData("mijn huishoudelijke hulp gaat via een pgb", "huishoudelijke-ondersteuning.hulp-nu ja", "huishoudelijke-ondersteuning.vorm-nu budget")]
    [InlineData("ik heb een jobcoach via het uwv", "jobcoaching.jobcoach ja", "jobcoaching.wie-betaalt uwv")]
    [InlineData("ik wil een jobcoach", "jobcoaching.jobcoach nee")]
    [InlineData("ik heb geen jobcoach", "jobcoaching.jobcoach nee")]
    [InlineData("ik krijg elk jaar een toeslag voor chronisch zieken", "meerkosten.heeft-nu regeling")]
    [InlineData("we hebben een flat gekocht", "woningaanpassing.huis ja", "wonen.woning-gevonden ja")]
    [InlineData("ik zoek een gelijkvloerse woning", "woningaanpassing.huis nee", "wonen.woning-gevonden nee")]
    [InlineData("ik verhuis vanwege mijn ziekte", "wonen.medische-reden ja", "woningaanpassing.medische-reden ja")]
    [InlineData("hij gaat naar een school zonder lift", "onderwijshuisvesting.aanpassing-nodig ja")]
    [InlineData("ik heb een pas voor de regiotaxi", "vervoer.pas ja")]
    [InlineData("ik heb nog geen taxipas", "vervoer.pas nee")]
    [InlineData("mijn dochter heeft leerlingenvervoer", "leerlingenvervoer.vervoer-nu ja")]
    [InlineData("mijn zoon heeft leerlingenvervoer nodig", "leerlingenvervoer.vervoer-nu nee")]
    [InlineData("ik heb al een cliëntondersteuner", "clientondersteuning.ondersteuner ja")]
    [InlineData("ik heb een cliëntondersteuner nodig", "clientondersteuning.ondersteuner nee")]
    [InlineData("we hebben urgentie", "wonen.urgentie-nu ja")]
    [InlineData("we hebben urgentie nodig", "wonen.urgentie-nu nee")]
    public void What_is_told_is_taken(string text, params string[] answers) =>
        Assert.Superset(answers.ToHashSet(StringComparer.Ordinal), Read(text).Volunteered.Select(answer => $"{answer.Question} {answer.Value}").ToHashSet(StringComparer.Ordinal));

    [Theory]
    [InlineData("krijg ik daar huishoudelijke hulp", "huishoudelijke-ondersteuning.hulp-nu")]
    [InlineData("kan ik een jobcoach krijgen", "jobcoaching.jobcoach")]
    [InlineData("krijg ik ook een toeslag voor chronisch zieken", "meerkosten.heeft-nu")]
    [InlineData("kan ik een rolstoel lenen van de gemeente", "hulpmiddelen.eigendom")]
    [InlineData("is er een lift op school", "onderwijshuisvesting.aanpassing-nodig")]
    [InlineData("door mijn ziekte heb ik hoge kosten", "wonen.medische-reden")]
    public void What_is_only_asked_is_not(string text, string question) => Assert.DoesNotContain(Read(text).Volunteered, answer => answer.Question == question);
}
