using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class PlaceReadingTests
{
    [Theory]
    [InlineData("van Roterdam naar amersvoort", "Rotterdam van, Amersfoort naar")]
    [InlineData("ik verhuis van Hoofddorp naar Ulft", "Haarlemmermeer van, Oude IJsselstreek naar")]
    [InlineData("van nijmege naar zoetemeer", "Nijmegen van, Zoetermeer naar")]
    [InlineData("mijn moeder woont in hoogezand en gaat naar emme", "Midden-Groningen van, Emmen naar")]
    [InlineData("van alphen aan de rijn naar krimpen ad ijssel", "Alphen aan den Rijn van, Krimpen aan den IJssel naar")]
    [InlineData("wat kost een gpk in eten-leur", "Etten-Leur in")]
    [InlineData("heeft bodegraven-reuwijk een regeling voor meerkosten", "Bodegraven-Reeuwijk in")]
    [InlineData("heeft zwole een regeling voor meerkosten", "Zwolle in")]
    [InlineData("prijs gpk bergen op zom", "Bergen op Zoom in")]
    [InlineData("ik kom uit Huizen en ga naar Baarn", "Huizen van, Baarn naar")]
    [InlineData("we gaan uit huizen weg", "Huizen van")]
    [InlineData("mw. v. Zwolle n. Kampen, gpk", "Zwolle van, Kampen naar")]
    [InlineData("ik woon in uit huizen en ga naar Baarn", "Het Hogeland van, Baarn naar")]
    public void A_village_an_old_name_or_a_misspelling_leads_to_the_municipality_of_today(string text, string places) =>
        Assert.Equal(places, PlacesIn(text));

    [Theory]
    [InlineData("naar Nijmegen in plaats van Arnhem", "Nijmegen naar")]
    [InlineData("naar Leiden i.p.v. Den Haag", "Leiden naar")]
    [InlineData("toch nei Snits in plak fan Ljouwert", "Súdwest-Fryslân naar")]
    [InlineData("I go to Tiel instead of Wageningen", "Tiel naar")]
    [InlineData("niet naar Nijmegen maar naar Wageningen", "Wageningen naar")]
    [InlineData("vanuit Haren, niet Groningen", "Groningen van")]
    [InlineData("ik woon niet meer in Ede maar in Zeist", "Ede van, Zeist naar")]
    [InlineData("krijg ik dat wel in Ede en niet in Zeist", "Ede in, Zeist overig")]
    [InlineData("ik kan niet van Ede naar Zeist", "Ede van, Zeist naar")]
    public void A_place_that_is_not_meant_is_left_out(string text, string places) => Assert.Equal(places, PlacesIn(text));

    [Theory]
    [InlineData("ik woon nu in Assen en ga naar Emmen", "Assen van, Emmen naar")]
    [InlineData("verhuizing Gouda naar Woerden", "Gouda van, Woerden naar")]
    [InlineData("wat kost een parkeerkaart in Zwolle", "Zwolle in")]
    [InlineData("wat is de website van Venlo", "Venlo in")]
    [InlineData("ik ga wonen in Tiel", "Tiel naar")]
    [InlineData("ik vertrek uit Breda", "Breda van")]
    [InlineData("straks woont hij in Weert", "Weert naar")]
    [InlineData("mag ik mijn bed houden in Weert", "Weert naar")]
    [InlineData("hebben ze dat in Sluis ook als ik daarheen verhuis", "Sluis naar")]
    [InlineData("Enschede heeft een pot. Is die er in Borne ook als ik daarheen ga?", "Enschede van, Borne naar")]
    [InlineData("zij krijgt een rolstoelwoning in Veenendaal toegewezen", "Veenendaal naar")]
    [InlineData("vehuizen van Venray naar Tiel", "Venray van, Tiel naar")]
    [InlineData("zij komt bij ons in Enschede wonen", "Enschede naar")]
    [InlineData("gpk Utrecht, ik ga naar Gouda", "Utrecht van, Gouda naar")]
    [InlineData("de douche is hier in Hoorn verbouwd, doet Alkmaar dat straks ook", "Hoorn van, Alkmaar naar")]
    [InlineData("ik werk in Maastricht en verhuis naar Heerlen", "Maastricht overig, Heerlen naar")]
    public void A_place_is_left_gone_to_or_asked_about(string text, string places) => Assert.Equal(places, PlacesIn(text));

    [Theory]
    [InlineData("ik vind het best")]
    [InlineData("dat is echt een goed plan")]
    [InlineData("ik zoek huizen")]
    [InlineData("er is een groot verschil")]
    [InlineData("ik krijg er grijze haren van")]
    [InlineData("daar leg ik mij niet bij neer")]
    [InlineData("wat moet ik daar nou in zetten")]
    [InlineData("om twee lijsten naast elkaar te zetten")]
    [InlineData("mijn vriend woont daar en ik trek bij hem in")]
    [InlineData("wij zitten te dubben")]
    [InlineData("wie betaalt het toilet op school")]
    [InlineData("hoe is het geregeld in Nederland")]
    public void An_ordinary_word_is_no_place(string text) => Assert.Empty(PlacesIn(text));

    [Theory]
    [InlineData("ik verhuis van best naar goes", "Best van, Goes naar")]
    [InlineData("ik woon in Een", "Noordenveld in")]
    [InlineData("wat kost een gpk daar in huizen", "Huizen in")]
    [InlineData("van America naar Horst verhuizen", "Horst aan de Maas van, Horst aan de Maas naar")]
    public void An_ordinary_word_is_a_place_where_the_sentence_makes_it_one(string text, string places) => Assert.Equal(places, PlacesIn(text));

    [Fact]
    public void Of_a_name_that_several_municipalities_share_all_are_told_the_likeliest_first()
    {
        var place = Read("wat kost een gpk in Hengelo").Places.Single();

        Assert.True(place.IsAmbiguous);
        Assert.Equal("Hengelo", RealContent.Catalogue.Lexicon.Gazetteer[place.Candidates[0]].Name);
    }

    [Fact]
    public void A_short_name_of_two_municipalities_is_asked_back()
    {
        var place = Read("wat kost een gpk in krimpen").Places.Single();

        Assert.Equal(["Krimpen aan den IJssel", "Krimpenerwaard"], place.Candidates.Select(code => RealContent.Catalogue.Lexicon.Gazetteer[code].Name));
    }

    [Fact]
    public void A_municipality_cut_short_is_likelier_than_a_village_of_that_name()
    {
        var place = Read("wat kost een gpk in Alphen").Places.Single();

        Assert.True(place.IsAmbiguous);
        Assert.Equal("Alphen aan den Rijn", RealContent.Catalogue.Lexicon.Gazetteer[place.Candidates[0]].Name);
    }

    [Theory]
    [InlineData("ik verhuis binnen Rotterdam", true)]
    [InlineData("wij blijven in dezelfde stad wonen", true)]
    [InlineData("verhuizen binnen de gemeente Utrecht", true)]
    [InlineData("ik moet binnen drie maanden verhuizen naar Breda", false)]
    [InlineData("binnenkort woon ik in Breda", false)]
    public void Who_moves_within_a_municipality_says_so(string text, bool staysWithin) => Assert.Equal(staysWithin, Read(text).StaysWithin);

    [Fact]
    public void A_postcode_gives_the_municipality() => Assert.Equal("Amersfoort overig", PlacesIn("3811 AB"));

    [Fact]
    public void A_bare_name_answers_the_question_for_a_municipality() => Assert.Equal("Huizen overig", PlacesIn("Huizen", Asked(QuestionKind.Municipality)));

    [Theory]
    [InlineData("ik woon in Emmen en heb een traplift", true)]
    [InlineData("in Emmen wonen wij nu", true)]
    [InlineData("vroeger woonde ik in Emmen", false)]
    [InlineData("ik ga in Emmen wonen", false)]
    [InlineData("mijn ouders wonen in Emmen", false)]
    public void Who_says_where_they_live_tells_their_home(string text, bool tellsHome) => Assert.Equal(tellsHome, Read(text).TellsHome);

    [Theory]
    [InlineData("mijn broer is naar Kampen verhuisd", true)]
    [InlineData("ze gaat naar Kampen", true)]
    [InlineData("mijn broer en ik verhuizen naar Kampen", false)]
    [InlineData("naar Kampen", false)]
    public void A_move_of_somebody_else_is_told_apart(string text, bool isOfAnother) => Assert.Equal(isOfAnother, Read(text).IsOfAnother);
}
