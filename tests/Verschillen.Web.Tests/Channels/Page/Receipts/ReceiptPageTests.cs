using System.Net;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Web.Tests.Channels.Page.Receipts;

[Collection(OneServer.Name)]
public sealed class ReceiptPageTests(Server server)
{
    [Fact]
    public async Task An_answer_carries_its_number_as_a_link_whose_number_is_not_sent()
    {
        var visit = await AnsweredAsync(server);

        var link = visit.Page.QuerySelector("a.nummer")!;
        Assert.Equal("/bewijs#" + link.TextContent, link.GetAttribute("href"));
        Assert.Null(visit.Page.QuerySelector("svg.qr"));
    }

    [Fact]
    public async Task The_number_shows_the_answer_again_with_its_table_and_sources()
    {
        var visit = await AnsweredAsync(server);

        var shown = await AskAsync(server, visit.Text("a.nummer").ToLowerInvariant().Replace('-', ' '));

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal(
            visit.Page.QuerySelectorAll(".vergelijking tr, .bronnen li, .stappen li").Select(row => row.TextContent),
            shown.Page.QuerySelectorAll(".vergelijking tr, .bronnen li, .stappen li").Select(row => row.TextContent));
        Assert.Contains("Sinds 22 november 2026 is er in onze gegevens niets aan veranderd.", shown.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Vul het nummer in")]
    [InlineData("5F1E-Q6DZ", "Er mist een deel")]
    [InlineData("5F1E-Q6DZ-W2J0-098B-G703-RD20-0B", "Dit nummer klopt niet")]
    [InlineData("<script>alert(1)</script>", "Er staat een teken in")]
    public async Task A_wrong_number_is_told_above_the_field_and_stays_in_it(string number, string words)
    {
        var shown = await AskAsync(server, number);

        Assert.Equal(HttpStatusCode.BadRequest, shown.Status);
        Assert.Contains(words, shown.Text("#melding"), StringComparison.Ordinal);
        Assert.Equal(number, shown.Page.QuerySelector("#nummer")!.GetAttribute("value"));
        Assert.Equal("true", shown.Page.QuerySelector("#nummer")!.GetAttribute("aria-invalid"));
    }

    [Theory]
    [InlineData("ik wil dood", "113")]
    [InlineData("ik maak er vanavond een einde aan", "113")]
    [InlineData("mijn man slaat mij", "112")]
    public async Task Danger_in_the_field_is_answered_before_all_else(string typed, string number)
    {
        var shown = await AskAsync(server, typed);

        Assert.Contains(number, shown.Heading, StringComparison.Ordinal);
        Assert.StartsWith("Lees dit eerst: Bewijs", shown.Page.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("Er mist een deel", shown.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_number_is_in_the_title_and_the_form_leads_to_the_top()
    {
        var shown = await AskAsync(server, "5F1E-Q6DZ");

        Assert.StartsWith("Kijk dit nog even na: Bewijs", shown.Page.Title, StringComparison.Ordinal);
        Assert.Equal("H1", shown.Page.QuerySelector("#nieuwste")!.TagName);
        Assert.Equal("alert", shown.Page.QuerySelector("#melding")!.GetAttribute("role"));
    }

    [Fact]
    public async Task A_huge_number_is_refused_in_words()
    {
        var shown = await AskAsync(server, new string('7', 500_000));

        Assert.Equal((HttpStatusCode.BadRequest, true), (shown.Status, shown.Text("#melding").StartsWith("Dit is te lang", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_number_of_an_edition_that_is_not_kept_gets_todays_answer_and_says_so()
    {
        var shown = await AskAsync(server, NumberOf("0a1b2c3d4e5f"));

        Assert.Equal(HttpStatusCode.NotFound, shown.Status);
        Assert.Contains("Wij kunnen het antwoord van toen dus niet tonen.", shown.Answer, StringComparison.Ordinal);
        Assert.NotNull(shown.Page.QuerySelector(".vergelijking"));
    }

    [Fact]
    public async Task Anything_but_a_form_is_refused() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await server.Browser.PostAsync("/bewijs", new StringContent("{}"))).StatusCode);

    [Fact]
    public async Task The_number_is_in_no_log()
    {
        var number = (await AnsweredAsync(server)).Text("a.nummer");

        await AskAsync(server, number);

        Assert.DoesNotContain(server.Log.Lines, line => line.Contains(number, StringComparison.OrdinalIgnoreCase) || line.Contains(number.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_leaves_the_chat_at_work_without_numbers_and_warns_the_operator()
    {
        var file = Path.GetTempFileName();
        using var without = new Server(("Page:MessagesPerMinute", "100000"), ("Editions:Folder", Path.Combine(file, "map")));

        var visit = await AnsweredAsync(without);

        Assert.NotNull(visit.Page.QuerySelector(".vergelijking"));
        Assert.Null(visit.Page.QuerySelector("a.nummer"));
        Assert.Contains("Wij kunnen nu geen bewijsnummer geven.", visit.Answer, StringComparison.Ordinal);
        Assert.Contains(without.Log.Lines, line => line.Contains("Er zijn geen bewijsnummers.", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await AskAsync(without, NumberOf("0a1b2c3d4e5f"))).Status);
        File.Delete(file);
    }

    private static async Task<Visit> AnsweredAsync(Server server)
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Talk.WholeQuestion);
        Assert.NotNull(visit.Page.QuerySelector(".bronnen"));
        return visit;
    }

    private static async Task<Visit> AskAsync(Server server, string number) => 
        await Visit.SendAsync(server.Browser, "/bewijs", new FormUrlEncodedContent([KeyValuePair.Create("nummer", number)]));

    /// <summary>The number that another edition would have given.</summary>
    private static string NumberOf(string edition)
    {
        var now = Server.Catalogue.Knowledge;
        var other = Some.WithEdition(now, edition);
        var question = DialogState.Start with
        {
            Goal = Goal.Compare,
            Answers = [new(SharedQuestions.From, ["GM0148"]), new(SharedQuestions.To, ["GM0736"]), new(SharedQuestions.Day, ["onbekend"]), new(SharedQuestions.Topic, ["gehandicaptenparkeerkaart"])],
        };
        return new DialogEngine(other).Compare(question, new DateOnly(2026, 11, 22)).Blocks.OfType<ReceiptLine>().Single().Number;
    }
}
