using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Verschillen.Dialogs.Intake;
using Verschillen.Domain;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Intake;

namespace Verschillen.Web.Tests.Channels.Intake;

[Collection(OneServer.Name)]
public sealed class VisitPageTests(Server server)
{
    [Fact]
    public async Task The_rules_of_a_place_are_told_with_their_source_and_what_is_not_known()
    {
        var page = await Visit.OpenAsync(server.Browser, "/bezoek?plaats=Utrecht");

        Assert.Equal((HttpStatusCode.OK, "Utrecht"), (page.Status, page.Heading));
        Assert.All(["Moet ik met de kaart parkeergeld betalen?", "Hoe lang mag ik in een blauwe zone staan?", "Wat weten wij niet?", "Vraag: hoeveel uur mag ik met de kaart gratis staan?"], text => Assert.Contains(text, page.Answer, StringComparison.Ordinal));
        Assert.NotEmpty(page.Page.QuerySelectorAll(".bronnen li"));
        Assert.DoesNotContain("Wat kost een nieuwe kaart?", page.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_place_without_rules_it_says_so_and_whom_to_ask()
    {
        var page = await Visit.OpenAsync(server.Browser, "/bezoek?plaats=Tubbergen");

        Assert.Contains("hierover niets gevonden", page.Answer, StringComparison.Ordinal);
        Assert.Contains("Vraag: parkeer ik met de kaart gratis op betaalde plekken?", page.Answer, StringComparison.Ordinal);
        Assert.Contains("Schakel Tubbergen", page.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Vul in waar u heen gaat.")]
    [InlineData("Xyzdorp", "Deze plaats kennen wij niet.")]
    [InlineData("Bergen", "Er is meer dan een plek met de naam Bergen.")]
    public async Task What_cannot_be_found_is_told_at_the_field(string place, string expected)
    {
        var page = await Visit.OpenAsync(server.Browser, $"/bezoek?plaats={place}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith(expected, page.Text("#fout-plaats"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_places_with_one_name_the_chosen_one_is_told()
    {
        var asked = await Visit.OpenAsync(server.Browser, "/bezoek?plaats=Bergen");
        var field = asked.Page.QuerySelectorAll("input[type=radio]")[0];

        var page = await Visit.OpenAsync(server.Browser, $"/bezoek?plaats=Bergen&{field.GetAttribute("name")}={field.GetAttribute("value")}");

        Assert.StartsWith("Bergen", page.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simple_words_stay_for_the_next_place_until_ordinary_ones_are_asked_for()
    {
        var page = await Visit.OpenAsync(server.Browser, "/bezoek?plaats=Utrecht&woorden=makkelijk");

        Assert.Equal("makkelijk", page.Page.QuerySelector("form.intake input[type=hidden][name=woorden]")!.GetAttribute("value"));
        Assert.Contains("Met uw kaart parkeren", (await Visit.OpenAsync(server.Browser, "/bezoek?woorden=makkelijk&plaats=Utrecht&woorden=gewoon")).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_in_simple_words_too() =>
        Assert.Contains("Parkeren in Utrecht", (await Visit.OpenAsync(server.Browser, "/bezoek?plaats=Utrecht&woorden=makkelijk")).Answer, StringComparison.Ordinal);

    [Theory]
    [InlineData("Utrecht ik wil niet meer leven", "113")]
    [InlineData("Zwolle, mijn man slaat mij", "0800")]
    [InlineData("ik wil dood", "113")]
    public async Task Danger_goes_before_the_form_and_the_form_leads_to_it(string place, string number)
    {
        var page = await Visit.OpenAsync(server.Browser, "/bezoek?plaats=" + Uri.EscapeDataString(place));

        Assert.Contains(number, page.Heading, StringComparison.Ordinal);
        Assert.StartsWith("Lees dit eerst:", page.Page.Title, StringComparison.Ordinal);
        Assert.Equal("H1", page.Page.QuerySelector("#nieuwste")!.PreviousElementSibling!.TagName);
        Assert.Single(page.Page.QuerySelectorAll("#nieuwste"));
    }

    [Fact]
    public async Task The_title_says_which_municipality_is_told_of() =>
        Assert.StartsWith("Met uw kaart parkeren in Utrecht", (await Visit.OpenAsync(server.Browser, "/bezoek?plaats=Utrecht")).Page.Title, StringComparison.Ordinal);

    [Fact]
    public async Task The_form_leads_to_the_top_when_there_is_no_answer() =>
        Assert.Equal("H1", (await Visit.OpenAsync(server.Browser, "/bezoek?plaats=Xyzdorp")).Page.QuerySelector("#nieuwste")!.TagName);

    [Theory]
    [InlineData("  utrecht ", "/bezoek?plaats=Utrecht&plaats-keuze=GM0344&woorden=makkelijk")]
    [InlineData("De Ronde Venen", "/bezoek?plaats=De%20Ronde%20Venen&plaats-keuze=GM0736&woorden=makkelijk")]
    public async Task What_is_typed_is_in_no_address_and_a_municipality_gets_one_to_share(string place, string address)
    {
        var page = await TypeAsync(("plaats", place), ("woorden", "makkelijk"));

        Assert.Equal((HttpStatusCode.SeeOther, address), (page.Status, page.Response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("Xyzdorp", HttpStatusCode.BadRequest)]
    [InlineData("ik wil dood", HttpStatusCode.BadRequest)]
    [InlineData("Utrecht ik wil niet meer leven", HttpStatusCode.OK)]
    [InlineData("Vinkeveen", HttpStatusCode.OK)]
    public async Task What_needs_more_to_be_said_is_answered_where_it_was_sent(string place, HttpStatusCode status)
    {
        var page = await TypeAsync(("plaats", place));

        Assert.Equal((status, place), (page.Status, page.Page.QuerySelector("#plaats")!.GetAttribute("value")));
    }

    [Fact]
    public void The_address_of_each_municipality_leads_to_itself() =>
        Assert.All(Server.Catalogue.Knowledge.Gazetteer.Municipalities, municipality => Assert.Equal(
            (municipality.Code, false),
            AskedAt(VisitPage.AddressOf(municipality.Code, municipality.Name, LanguageLevel.B1)) is var asked ? (asked.Municipality!.Value, asked.IsWrong) : default));

    [Theory]
    [InlineData("text/plain", 10, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", 10_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_is_no_form_or_too_large_is_refused(string type, int length, HttpStatusCode status) =>
        Assert.Equal(status, (await Visit.SendAsync(server.Browser, VisitPage.Address, new StringContent(new string('a', length), Encoding.UTF8, type))).Status);

    private static VisitAsked AskedAt(string address) =>
        VisitAsked.Of(new IntakeDesk(Server.Catalogue.Knowledge, new Lazy<UtteranceReader>(Server.Reader)), new QueryCollection(QueryHelpers.ParseQuery(address[VisitPage.Address.Length..])), new DateOnly(2026, 11, 22));

    private Task<Visit> TypeAsync(params (string Name, string Value)[] fields) =>
        Visit.SendAsync(server.Browser, VisitPage.Address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
}
