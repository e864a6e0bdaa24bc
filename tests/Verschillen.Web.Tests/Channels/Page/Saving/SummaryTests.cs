using System.Net;

namespace Verschillen.Web.Tests.Channels.Page.Saving;

[Collection(OneServer.Name)]
public sealed class SummaryTests(Server server)
{
    [Fact]
    public async Task A_conversation_can_be_kept_once_it_has_an_answer()
    {
        var begin = await Visit.OpenAsync(server.Browser);
        Assert.True(begin.Page.QuerySelector(".bewaar")!.HasAttribute("hidden"));

        var answered = await begin.TypeAsync(Talk.WholeQuestion);

        Assert.False(answered.Page.QuerySelector(".bewaar")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task The_summary_tells_the_day_the_answers_and_the_comparison_and_asks_nothing()
    {
        var page = await SummaryAsync();

        Assert.Equal("Uw samenvatting", page.Text("h1"));
        Assert.Contains("Gemaakt op 22 november 2026 met Verschillen.", page.Text(".samenvatting"), StringComparison.Ordinal);
        Assert.All(["Van: Dalfsen", "Naar: De Ronde Venen", "118,35 euro", "187,20 euro", "Bronnen"], words => Assert.Contains(words, page.Text(".samenvatting"), StringComparison.Ordinal));
        Assert.Empty(page.Page.QuerySelectorAll(".samenvatting button, .vraag"));
    }

    [Fact]
    public async Task What_is_kept_has_one_title_and_invites_to_say_nothing()
    {
        var page = await SummaryAsync();
        var text = (await SummaryAsync(("vorm", "tekst"))).Html;

        Assert.Equal(["Uw samenvatting", "Uw antwoorden", "Wat u wilde weten", "Verhuizen van Dalfsen naar De Ronde Venen op 1 maart 2027"], page.Page.QuerySelectorAll(".samenvatting :is(h1, h2, h3)").Take(4).Select(heading => heading.TextContent));
        Assert.Contains("Dit zijn niet alle vragen.", page.Text(".samenvatting"), StringComparison.Ordinal);
        Assert.DoesNotContain("vertel meer", page.Text(".samenvatting"), StringComparison.Ordinal);
        Assert.DoesNotContain("SAMENVATTING", text, StringComparison.Ordinal);
        Assert.DoesNotContain("vertel meer", OnOneLine(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_has_a_code_that_opens_the_answer_on_this_site()
    {
        var page = await SummaryAsync();

        Assert.Equal("QR-code die dit antwoord opent", page.Page.QuerySelector("svg.qr")!.GetAttribute("aria-label"));
        Assert.Equal($"{server.Browser.BaseAddress}bewijs#{page.Text("a.nummer")}", page.Page.QuerySelector("a.nummer")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Large_letters_can_be_chosen_and_are_kept_from_page_to_page()
    {
        var large = await SummaryAsync(("letters", "groot"));

        Assert.NotNull(large.Page.QuerySelector(".samenvatting.groot"));
        Assert.Equal("Gewone letters", large.Text("button[name=letters]"));
    }

    [Fact]
    public async Task A_saved_page_needs_nothing_but_itself()
    {
        var page = await SummaryAsync(("vorm", "html"));

        Assert.Equal("attachment; filename=\"samenvatting-verhuizing.html\"", page.Response.Content.Headers.ContentDisposition?.ToString());
        Assert.Empty(page.Page.QuerySelectorAll("script, link, img, form, input"));
        Assert.Contains("--utrecht-document-color", page.Page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.Page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("118,35 euro", page.Text(".samenvatting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_text_has_lines_of_at_most_seventy_characters()
    {
        var page = await SummaryAsync(("vorm", "tekst"));

        Assert.Equal(("text/plain", "attachment; filename=\"samenvatting-verhuizing.txt\""), (page.Response.Content.Headers.ContentType?.MediaType, page.Response.Content.Headers.ContentDisposition?.ToString()));
        Assert.Contains("118,35 euro", page.Html, StringComparison.Ordinal);
        Assert.All(page.Html.Split('\n'), line => Assert.True(line.Length <= 70 || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
    }

    [Fact]
    public async Task From_the_summary_the_conversation_goes_on()
    {
        var page = await SummaryAsync();

        var back = await Visit.SendAsync(server.Browser, ("stand", page.State), ("hervat", "1"));

        Assert.Contains("Naar: De Ronde Venen", back.AnswersSoFar);
    }

    [Theory]
    [InlineData("")]
    [InlineData("onzin")]
    public async Task Without_a_state_it_says_that_there_is_nothing_to_keep(string state)
    {
        var page = await MakeAsync(("stand", state));

        Assert.Equal((HttpStatusCode.BadRequest, "Wij weten uw antwoorden niet meer"), (page.Status, page.Text("h1")));
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<Visit> SummaryAsync(params (string Name, string Value)[] fields)
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Talk.WholeQuestion);
        return await MakeAsync([("stand", visit.State), .. fields]);
    }

    private Task<Visit> MakeAsync(params (string Name, string Value)[] fields) =>
        Visit.SendAsync(server.Browser, "/samenvatting", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
}
