using Markdig;
using AngleSharp.Html.Parser;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Tests.Channels.Activities;

public sealed class ReplyActivityTests
{
    private static readonly Choices YesNo = new([new ReplyChoice("Ja", IsCommand: false), new ReplyChoice("Nee", IsCommand: false)]);

    [Fact]
    public void A_question_expects_input_and_its_choices_are_buttons_that_say_their_words()
    {
        var activity = ReplyActivity.Of(Some.Reply(new Ask("Heeft u een kaart?", "Antwoord met ja of nee."), YesNo));

        Assert.Equal(("expectingInput", "nl-NL", "markdown", "bot"), (activity.InputHint, activity.Locale, activity.TextFormat, activity.From!.Role));
        Assert.Equal([new CardAction("imBack", "Ja", "Ja"), new CardAction("imBack", "Nee", "Nee")], activity.SuggestedActions!.Actions);
        Assert.Equal("**Heeft u een kaart?**\n\nAntwoord met ja of nee.", activity.Text);
    }

    [Fact]
    public void Without_a_question_any_input_is_welcome_and_without_choices_there_are_no_buttons()
    {
        var activity = ReplyActivity.Of(Some.Reply(new Say("Dag.")));

        Assert.Equal(("acceptingInput", null), (activity.InputHint, activity.SuggestedActions));
    }

    [Fact]
    public void What_is_spoken_has_its_sums_and_days_written_out() =>
        Assert.Equal("U betaalt 118 euro en 35 cent vanaf 1 maart 2027.", ReplyActivity.Of(Some.Reply(new Say("U betaalt 118,35 euro vanaf 1 maart 2027."))).Speak);

    [Fact]
    public void The_name_of_the_reply_can_be_followed() => Assert.Equal("antwoord", ReplyActivity.Of(Some.Reply(new Say("Dag."))).ChannelText("reply"));

    [Fact]
    public void A_comparison_is_a_list_of_points_with_their_sources() => Assert.Equal(
        """
        ### Wat het kost

        **Is de keuring gratis?**

        - Oudenberg: 118,35 euro. De bron zegt niet of de keuring erbij hoort. De bron heeft geen datum. (bron 1)
        - Nieuwerdal: 187,20 euro. Dat is met de keuring. Dit bedrag is van januari 2026. Het bedrag van 2027 kennen wij niet. (bron 2)
        - Verschil: Wij kunnen niet zeggen wat duurder is. De bedragen zijn misschien niet voor hetzelfde.
        """.ReplaceLineEndings("\n"),
        ReplyMarkdown.Of(Some.Reply(Some.Comparison() with { Rows = [Some.Row("Is de keuring gratis?")] })));

    [Theory]
    [InlineData("https://chat.nieuwerdal.example", "Lees verder. [chat.nieuwerdal.example/privacy](https://chat.nieuwerdal.example/privacy)")]
    [InlineData("http://", "Lees verder.")]
    [InlineData(null, "Lees verder.")]
    public void A_page_is_a_link_where_the_caller_named_the_site(string? site, string text) =>
        Assert.Equal(text, ReplyMarkdown.Of(Some.Reply(new Say("Lees verder.") { Page = "privacy" }), new Showing(Site: site)));

    [Fact]
    public void Sources_are_links_under_their_own_numbers()
    {
        var sources = new Sources("Bronnen", [Some.SourceLine(), Some.SourceLine(number: 2) with { Address = new Uri("https://www.oudenberg.example/") }]);

        var text = ReplyMarkdown.Of(Some.Reply(sources));

        // Line by line: in a list as a whole only the first number counts.
        var lines = text.Split('\n').Select(Html).Where(line => line.QuerySelector("li a") is not null).Select(line => (line.QuerySelector("ol")!.GetAttribute("start") ?? "1", line.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal([("1", "https://www.nieuwerdal.example/parkeren?kaart=1&soort=2"), ("2", "https://www.oudenberg.example/")], lines);
        Assert.Equal(2, Html(text).QuerySelectorAll("li a").Length);
    }

    [Theory]
    [InlineData("# geen kop")]
    [InlineData("- geen lijst")]
    [InlineData("1. geen lijst")]
    [InlineData("*niet* **vet** _niet_ `code`")]
    [InlineData("[geen](https://link.example) <b>geen</b> > | ~~x~~")]
    [InlineData("2026-2027, 14 0599, 118,35 euro, 50%")]
    public void A_text_is_shown_as_it_is(string text)
    {
        var page = Html(ReplyMarkdown.Of(Some.Reply(new Say(text), new Facts("Punten", [new Fact(Label: null, text, [])]))));

        Assert.Equal((text, text), (page.QuerySelector("p")!.TextContent, page.QuerySelector("li")!.TextContent));
    }

    [Theory]
    [InlineData("0800-2000")]
    [InlineData("14 0599")]
    public void A_number_to_dial_has_no_sign_of_markdown_in_it(string number) =>
        Assert.Contains($"Telefoon: {number}", ReplyMarkdown.Of(Some.Reply(new HandOver("Bel", [new ContactLine("Veilig Thuis", number, Website: null, Hours: null, Note: null, [])]))), StringComparison.Ordinal);

    [Fact]
    public void A_mailbox_is_a_link() =>
        Assert.Equal("mailto:wmo@nieuwerdal.example", Html(ReplyMarkdown.Of(Some.Reply(new HandOver("Bel", [Some.Contact()])))).QuerySelector("li a")?.GetAttribute("href"));

    [Fact]
    public void Plain_text_is_not_dressed_for_a_terminal() =>
        Assert.Equal("Verhuizen naar Ede\nU verhuist.", ReplyActivity.Of(Some.Reply(new Heading("Verhuizen naar Ede"), new Say("U verhuist.")), new Showing(IsPlain: true)).Text);

    [Fact]
    public void An_address_that_is_not_on_the_web_is_no_link()
    {
        var line = Some.SourceLine() with { Address = new Uri("javascript:alert(1)") };

        Assert.DoesNotContain("](", ReplyMarkdown.Of(Some.Reply(new Sources("Bronnen", [line]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_has_its_choices_below_and_no_marks()
    {
        var activity = ReplyActivity.Of(Some.Reply(new Say("Dag."), new Ask("Heeft u een kaart?", Hint: null), YesNo), new Showing(IsPlain: true));

        Assert.Equal(("plain", "Dag.\n\nHeeft u een kaart?\n\n- Ja\n- Nee"), (activity.TextFormat, activity.Text));
    }

    [Fact]
    public void Every_kind_of_block_has_its_markdown()
    {
        var reply = Some.Reply([.. Some.EveryBlock()]);

        Assert.Empty(typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block))).Except(reply.Blocks.Select(block => block.GetType())));
        Assert.All(reply.Blocks.Where(block => block is not Choices), block => Assert.NotEmpty(ReplyMarkdown.Of(Some.Reply(block))));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Html(string markdown) => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown));
}
