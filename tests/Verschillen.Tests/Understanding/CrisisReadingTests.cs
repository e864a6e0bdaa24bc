using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class CrisisReadingTests
{
    [Theory]
    [InlineData("mijn man ademt niet meer", CrisisKind.Life)]
    [InlineData("ik wil niet meer leven", CrisisKind.Suicide)]
    [InlineData("ik wil dood en wat kost een gpk in Goes", CrisisKind.Suicide)]
    [InlineData("mien man sleet mie", CrisisKind.Violence)]
    [InlineData("kan iemand mij helpen ik wil mezelf iets aan doen", CrisisKind.Suicide)]
    [InlineData("ik verhuis omdat mijn man mij slaat", CrisisKind.Violence)]
    [InlineData("vannacht geen slaapplek", CrisisKind.NoRoof)]
    [InlineData("mijn zoontje van 2 heeft wasmiddel gedronken", CrisisKind.Life)]
    [InlineData("de verpleger doet mijn moeder pijn expres", CrisisKind.Violence)]
    [InlineData("mijn man praat opeens wartaal en zijn gezicht hangt scheef", CrisisKind.Life)]
    [InlineData("my son is unconscious and his lips are blue", CrisisKind.Life)]
    [InlineData("ik heb een touw in de schuur gehangen en vanavond is het klaar", CrisisKind.Suicide)]
    [InlineData("mijn leerling schrijft dat hij dood wil", CrisisKind.Suicide)]
    [InlineData("mijn man heeft mijn telefoon afgepakt en sluit mij op in de slaapkamer", CrisisKind.Violence)]
    [InlineData("de kinderen van hiernaast zijn al dagen alleen thuis", CrisisKind.Violence)]
    [InlineData("wij zijn uit huis gezet en slapen met de baby in de auto", CrisisKind.NoRoof)]
    [InlineData("dakloos!!", CrisisKind.NoRoof)]
    [InlineData("113 graag", CrisisKind.Suicide)]
    [InlineData("wou dat iemand me tegenhield", CrisisKind.Suicide)]
    [InlineData("er leest iemand mee en ik kan niet vrij praten", CrisisKind.Violence)]
    [InlineData("uithuiszetting morgen in Spijkenisse", CrisisKind.NoRoof)]
    [InlineData("mijn begeleider is handtastelijk", CrisisKind.Violence)]
    [InlineData("mijn hulp steelt geld van mij", CrisisKind.Violence)]
    [InlineData("de koolmonoxidemelder gaat af en we zijn misselijk", CrisisKind.Life)]
    [InlineData("ik heb een doos paracetamol op", CrisisKind.Life)]
    [InlineData("mijn vrouw kan opeens niet meer praten", CrisisKind.Life)]
    [InlineData("mijn zoontje is weg", CrisisKind.Life)]
    [InlineData("ik heb verkeerde medicijnen gekregen", CrisisKind.Life)]
    [InlineData("ik ga mijn man wat aandoen", CrisisKind.Violence)]
    [InlineData("mijn man is agressief", CrisisKind.Violence)]
    [InlineData("de taxichauffeur zat aan mijn dochter", CrisisKind.Violence)]
    [InlineData("ik kom niet meer uit bad", CrisisKind.Life)]
    [InlineData("ik hang in de lift", CrisisKind.Life)]
    [InlineData("co melder gaat af", CrisisKind.Life)]
    [InlineData("ik heb teveel op van mijn oxazepam", CrisisKind.Life)]
    [InlineData("mijn dochter heeft mijn medicijnen gepakt", CrisisKind.Life)]
    [InlineData("de trachea canule zit dicht", CrisisKind.Life)]
    [InlineData("mijn kind is niet met het busje mee terug gekomen", CrisisKind.Life)]
    [InlineData("mijn zoon komt niet thuis", CrisisKind.Life)]
    [InlineData("mijn hart slaat over en ik word duizelig", CrisisKind.Life)]
    [InlineData("mi wani dede", CrisisKind.Suicide)]
    [InlineData("ze spuiten mij plat", CrisisKind.Violence)]
    [InlineData("ik schiet ze allemaal kapot", CrisisKind.Violence)]
    [InlineData("mijn broers zoeken mij", CrisisKind.Violence)]
    public void Danger_goes_before_everything_else(string text, CrisisKind kind)
    {
        var reading = Read(text);

        Assert.Equal(Intent.Crisis, reading.Intent);
        Assert.Equal(kind, reading.Crisis);
    }

    [Fact]
    public void The_longest_message_is_read_to_its_end() =>
        Assert.Equal(CrisisKind.Suicide, Read("Ik wil dood.".PadLeft(UtteranceReader.LongestMessage, '.')).Crisis);

    [Theory]
    [InlineData("ik zorg al tien jaar voor mijn moeder en ik kan niet meer")]
    [InlineData("ik ben op, ik trek het niet meer met de zorg voor mijn man")]
    [InlineData("ik verzorg mijn man dag en nacht en ben uitgeput")]
    [InlineData("mijn vrouw heeft alzheimer en ik hou het niet meer vol")]
    [InlineData("wij zorgen samen voor mijn schoonmoeder maar we zijn echt op")]
    [InlineData("ik ben mantelzorger en het wordt me allemaal te veel")]
    public void Who_cares_for_another_and_is_worn_out_gets_a_kind_check(string text) => Assert.Equal(CrisisKind.WornCarer, Read(text).Crisis);

    [Theory]
    [InlineData("als mantelzorger kan ik niet meer, ik denk eraan om ons allebei iets aan te doen")]
    [InlineData("ik zorg al tien jaar voor mijn moeder en ik wil niet meer leven")]
    [InlineData("ik zorg voor mijn man en ik kan niet meer, ik heb net een kussen op zijn gezicht gelegd")]
    [InlineData("mijn man heeft alzheimer en slaat mij, ik hou het niet meer vol")]
    [InlineData("ik zorg voor mijn moeder en kan niet meer, ik rij straks het water in")]
    [InlineData("ik zorg al jaren voor mijn man, voor mij hoeft het niet meer")]
    public void Danger_of_who_is_worn_out_is_danger(string text) => Assert.InRange(Read(text).Crisis ?? CrisisKind.Check, CrisisKind.Life, CrisisKind.NoRoof);

    [Theory]
    [InlineData("ik zorg voor mijn moeder")]
    [InlineData("Mag ik als mantelzorger zelf ook om een ondersteuner vragen? Ik loop op mijn tandvlees met al die paperassen.")]
    public void A_carer_who_asks_something_else_is_answered(string text) => Assert.Null(Read(text).Crisis);

    [Theory]
    [InlineData("ik slaap bij mijn broer", true)]
    [InlineData("ik heb wel een plek, ik slaap bij mijn broer", true)]
    [InlineData("nee hoor, ik slaap vannacht bij mijn zus", true)]
    [InlineData("ik kan niet bij mijn broer slapen", false)]
    [InlineData("ik slaap bij mijn broer maar hij slaat mij", false)]
    public void Who_has_a_place_is_safe_unless_there_is_more(string text, bool isSafe) => Assert.Equal(isSafe, Read(text).IsSafe);

    [Theory]
    [InlineData("mijn man is overleden, ik ga nu verhuizen naar Zwolle", true)]
    [InlineData("mijn moeder is vorige maand gestorven en haar rolstoel staat hier nog", true)]
    [InlineData("na het overlijden van mijn vrouw wil ik kleiner wonen", true)]
    [InlineData("wat gebeurt er met de traplift als mijn man is overleden", false)]
    [InlineData("mijn scootmobiel is overleden", false)]
    public void Who_has_lost_somebody_is_told_from_who_asks_what_then(string text, bool isBereaved) => Assert.Equal(isBereaved, Read(text).IsBereaved);

    [Fact]
    public void A_manner_of_speaking_gets_a_kind_check() => Assert.Equal(CrisisKind.Check, Read("ik ga dood van de zenuwen").Crisis);

    [Theory]
    [InlineData("ik stik in de papieren")]
    [InlineData("leest mijn man dit terug")]
    [InlineData("my phone is dying")]
    [InlineData("springen van de hoge duikplank")]
    [InlineData("mijn kat is vorige week doodgegaan")]
    [InlineData("de held van de film verdrinkt aan het einde")]
    [InlineData("met een partner")]
    [InlineData("mijn scootmobiel staat op straat")]
    [InlineData("ik kan niet meer lopen")]
    [InlineData("kan de gemeente Hoorn mijn kaart gewoon overnemen")]
    [InlineData("ik ga naar huis")]
    [InlineData("mijn scootmobiel is overleden")]
    [InlineData("ik ben bang om te vallen")]
    [InlineData("ik krijg 12 uur hulp in de week")]
    [InlineData("om 12 uur komt de consulent")]
    [InlineData("112 euro")]
    [InlineData("mijn oudste zoon helpt mij 's ochtends")]
    [InlineData("mijn man doet echt alles voor mij in huis")]
    [InlineData("ik woon samen met mijn zoon, hij helpt mij")]
    [InlineData("ik word geholpen door mijn broer")]
    [InlineData("en waarheen")]
    [InlineData("bellen kan ik niet, want ik ben doof")]
    [InlineData("sorry I meant from Utrecht, not Amersfoort")]
    [InlineData("het is voor mij")]
    [InlineData("ik regel het zelf")]
    [InlineData("ik kan mezelf niet aankleden")]
    [InlineData("van mijn man")]
    [InlineData("hij heeft ook pijn")]
    [InlineData("ik heb geen auto")]
    [InlineData("ik slaap boven")]
    [InlineData("het is dringend")]
    [InlineData("ik ben bang dat ik te laat ben")]
    [InlineData("mijn dochter is weg uit huis")]
    [InlineData("mijn vrouw is aan de zuurstof")]
    [InlineData("mijn begeleider komt elke dag")]
    [InlineData("ik krijg leefgeld van mijn bewindvoerder")]
    [InlineData("ik heb een brief van de deurwaarder")]
    [InlineData("ik ben gevlucht uit Syrië")]
    [InlineData("ik moet uit het azc")]
    [InlineData("ik wil hem houden")]
    [InlineData("dan blijf ik liever zitten waar ik zit")]
    [InlineData("hij is een kind")]
    [InlineData("ik heb me gemeld")]
    public void Words_that_only_look_like_danger_are_no_alarm(string text) => Assert.Null(Read(text).Crisis is CrisisKind.Check ? null : Read(text).Crisis);

    [Theory]
    [InlineData("ik ben kwaad op de gemeente")]
    [InlineData("mijn zoon wil niet meer naar school")]
    [InlineData("de hulp slaat een keer over")]
    public void Words_that_are_meant_as_they_are_said_get_no_kind_check(string text) => Assert.Null(Read(text).Crisis);

    [Theory]
    [InlineData("ze is nog een kind", null)]
    [InlineData("mijn kind is niet thuisgekomen", CrisisKind.Life)]
    [InlineData("mijn kind is opeens bewusteloos", CrisisKind.Life)]
    public void A_choice_of_the_question_that_waits_is_no_danger_by_itself(string text, CrisisKind? kind)
    {
        var asked = new AskedQuestion("begeleiding-en-dagbesteding.voor-wie", QuestionKind.Choice, [new OfferedChoice("kind", ["Voor een kind", "kind"]), new OfferedChoice("ikzelf", ["Voor een volwassene"])]);

        Assert.Equal(kind, Read(text, asked).Crisis);
    }
}
