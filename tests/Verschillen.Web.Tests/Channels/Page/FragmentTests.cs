using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

[Collection(OneServer.Name)]
public sealed class FragmentTests(Server server)
{
    [Theory]
    [InlineData("Ik verhuis van Dalfsen naar Zwolle")]
    [InlineData("")]
    [InlineData("stop")]
    public async Task A_script_gets_the_same_form_as_the_page_shows(string message)
    {
        var begin = await Visit.OpenAsync(server.Browser);
        var page = await begin.TypeAsync(message);

        var (answer, html) = await AskAsync(("stand", begin.State), ("tekst", message));

        Assert.Equal(page.Status, answer.StatusCode);
        Assert.Equal(Unsealed(page.Page), Unsealed(new HtmlParser().ParseDocument(html)));
        Assert.StartsWith("<form", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cache_keeps_the_page_and_its_fragment_apart() =>
        Assert.Contains(Fragment.Header, (await Visit.OpenAsync(server.Browser)).Response.Headers.Vary);

    [Fact]
    public async Task A_page_that_was_left_can_ask_where_the_conversation_stood()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync("Ik verhuis van Dalfsen naar Zwolle");

        var again = await Visit.SendAsync(server.Browser, ("stand", visit.State), ("hervat", "1"));

        Assert.Equal([visit.Text("#vraag"), .. visit.AnswersSoFar], [again.Text("#vraag"), .. again.AnswersSoFar]);
        Assert.Empty(again.Page.QuerySelectorAll(".gezegd, .melding"));
    }

    [Fact]
    public async Task A_conversation_that_had_not_begun_is_resumed_with_the_greeting()
    {
        var visit = await Visit.OpenAsync(server.Browser);

        var again = await Visit.SendAsync(server.Browser, ("stand", visit.State), ("hervat", "1"));

        Assert.Equal((visit.Heading, visit.Answer), (again.Heading, again.Answer));
    }

    [Fact]
    public async Task An_answer_tells_in_one_text_what_is_heard_when_it_arrives()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync("Wat kost een parkeerkaart in Bergen?");

        var heard = visit.Page.QuerySelector(".beurt")!.GetAttribute("data-aankomst")!;

        Assert.StartsWith("Antwoord: ", heard, StringComparison.Ordinal);
        Assert.EndsWith($"{visit.Choices.Count} antwoorden om uit te kiezen.", heard, StringComparison.Ordinal);
    }

    private async Task<(HttpResponseMessage Answer, string Html)> AskAsync(params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/gesprek");
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        request.Headers.Add(Fragment.Header, "1");
        var answer = await server.Browser.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The state is sealed anew each time.</summary>
    private static string Unsealed(IDocument page)
    {
        page.QuerySelector("[name=stand]")!.SetAttribute("value", "");
        return page.QuerySelector("form")!.OuterHtml;
    }
}
