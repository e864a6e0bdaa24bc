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
    [InlineData("de koolmonoxidemelder gaat af en we zijn misselijk", CrisisKind.Life)]
    public void Danger_goes_before_everything_else(string text, CrisisKind kind)
    {
        var reading = Read(text);

        Assert.Equal(Intent.Crisis, reading.Intent);
        Assert.Equal(kind, reading.Crisis);
    }

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
    [InlineData("mijn man doet thuis alles voor me")]
    [InlineData("ik woon samen met mijn zoon, hij helpt mij")]
    [InlineData("ik word geholpen door mijn broer")]
    [InlineData("en waarheen")]
    [InlineData("bellen kan ik niet, want ik ben doof")]
    [InlineData("sorry I meant from Utrecht, not Amersfoort")]
    public void Words_that_only_look_like_danger_are_no_alarm(string text) => Assert.Null(Read(text).Crisis is CrisisKind.Check ? null : Read(text).Crisis);
}
