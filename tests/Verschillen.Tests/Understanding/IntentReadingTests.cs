using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class IntentReadingTests
{
    [Theory]
    [InlineData("gpk van Roterdam naar amersvoort hou ik die", Intent.CompareMove)]
    [InlineData("wat kost een invalidekaart in Goes", Intent.AskRule)]
    [InlineData("wat betekent bruikleen", Intent.Explain)]
    [InlineData("hoe vraag ik een traplift aan", Intent.Apply)]
    [InlineData("hoe lang duurt een aanvraag", Intent.Deadline)]
    [InlineData("mijn scootmobiel is afgewezen wat nu", Intent.Objection)]
    [InlineData("wie gaat er mee naar het keukentafelgesprek", Intent.ClientSupport)]
    [InlineData("wat is het nummer van het wmo loket", Intent.ContactMunicipality)]
    [InlineData("begin maar opnieuw", Intent.StartOver)]
    [InlineData("kan het wat makkelijker", Intent.Simpler)]
    [InlineData("waar staat dat", Intent.Source)]
    public void A_message_is_taken_for_what_it_is_for(string text, Intent intent) => Assert.Equal(intent, Read(text).Intent);

    [Theory]
    [InlineData("iemand voor het huis om te poetsen", "huishoudelijke-ondersteuning")]
    [InlineData("mijn scoot mobiel is stuk", "hulpmiddelen")]
    [InlineData("rolstoelaanvraag", "hulpmiddelen")]
    [InlineData("ik heb begeleiding en ga van Ede naar Arnhem", "begeleiding-en-dagbesteding")]
    [InlineData("mijn dochter krijgt begeleiding en we verhuizen", "begeleiding-en-dagbesteding")]
    [InlineData("ik heb begeleiding op mijn werk", "jobcoaching")]
    [InlineData("de school heeft geen lift voor zijn rolstoel", "onderwijshuisvesting")]
    public void A_topic_is_known_by_the_words_people_use(string text, string topic) =>
        Assert.Equal([topic], Read(text).Topics.Select(found => found.Value));

    [Theory]
    [InlineData("rolstoel en gpk", "hulpmiddelen, gehandicaptenparkeerkaart")]
    [InlineData("ik verhuis van Ede naar Zeist met huishoudelijke hulp, parkeerkaart, rolstoel", "huishoudelijke-ondersteuning, gehandicaptenparkeerkaart, hulpmiddelen")]
    [InlineData("cl. v. Ede nr Zeist: hh/rolstoel/gpk", "huishoudelijke-ondersteuning, hulpmiddelen, gehandicaptenparkeerkaart")]
    [InlineData("verh. Ede > Zeist, HO 3 uur per week, gpk", "huishoudelijke-ondersteuning, gehandicaptenparkeerkaart")]
    public void Every_topic_of_a_list_counts(string text, string topics) =>
        Assert.Equal(topics, string.Join(", ", Read(text).Topics));

    [Theory]
    [InlineData("zet de wekker op zeven uur")]
    [InlineData("wat wordt het weer in Zwolle")]
    [InlineData("vertel een mop")]
    public void What_is_none_of_our_business_is_not_answered(string text) => Assert.Equal(Intent.OutOfScope, Read(text).Intent);

    [Theory]
    [InlineData("qwertyuiop")]
    [InlineData("asdf jkl qwer")]
    [InlineData("sdfkjhsdf")]
    [InlineData("aaaaaaa")]
    [InlineData("hhhhhh")]
    [InlineData("ghfjdksl ghfjdksl")]
    public void Keys_at_random_are_not_understood(string text) => Assert.Equal(Intent.None, Read(text).Intent);

    [Theory]
    [InlineData("hallooooo", Intent.Greeting)]
    [InlineData("gpk tarwieven in Goes", Intent.AskRule)]
    public void A_drawn_out_or_strange_word_is_no_random_key(string text, Intent intent) => Assert.Equal(intent, Read(text).Intent);

    [Fact]
    public void What_is_somebody_elses_business_is_sent_on_by_name()
    {
        var reading = Read("hoe vraag ik een paspoort aan");

        Assert.Equal(Intent.OutOfScope, reading.Intent);
        Assert.Equal("paspoort", reading.ReferralId);
    }

    [Fact]
    public void The_same_message_has_the_same_reading_every_time() => Assert.Equal(Read("wat kost een gpk in Goes").Score, Read("wat kost een gpk in Goes").Score);
}
