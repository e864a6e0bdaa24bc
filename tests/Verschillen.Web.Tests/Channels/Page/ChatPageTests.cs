using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class ChatPageTests
{
    private static readonly ChatView View = new(Some.Question(), "zegel") { Said = "Ik rijd", Commands = ["Help", "Stoppen"], AnswersSoFar = [new AnswerLine("van", "Van", Some.OldHome)] };

    [Fact]
    public void What_can_be_answered_follows_the_question_and_the_rest_comes_after() =>
        Assert.Equal(
            ["Ik rijd zelf", "Ik rijd mee", "Weet ik niet", "tekst", "Verstuur", $"Verander Van: {Some.OldHome}", "Wat kan ik vragen?", "Help", "Stoppen"],
            Shown(View).QuerySelectorAll("a, button:not([hidden]), input[type=text], summary").Where(element => element.Closest("[hidden]") is null).Select(element => element.GetAttribute("id") ?? element.TextContent));

    [Fact]
    public void Enter_in_the_field_sends_what_is_typed_and_presses_no_choice()
    {
        var first = Shown(View).QuerySelector("form button")!;

        Assert.Equal((true, null), (first.HasAttribute("hidden"), first.GetAttribute("name")));
    }

    [Fact]
    public void There_is_one_form_and_it_leads_to_the_newest_answer()
    {
        var form = Assert.Single(Shown(View).QuerySelectorAll("form"));

        Assert.Equal(("post", "/gesprek#nieuwste"), (form.GetAttribute("method"), form.GetAttribute("action")));
    }

    [Fact]
    public void The_question_names_the_choices_and_explains_the_field()
    {
        var page = Shown(View);

        Assert.Equal("vraag", page.QuerySelector(".keuzes")!.GetAttribute("aria-labelledby"));
        Assert.Equal("vraag vraag-uitleg", page.QuerySelector("#tekst")!.GetAttribute("aria-describedby"));
        Assert.All(["#vraag", "#vraag-uitleg"], id => Assert.NotNull(page.QuerySelector(id)));
    }

    [Fact]
    public void The_newest_answer_is_a_heading_that_can_be_jumped_to()
    {
        var heading = Shown(View).QuerySelector("h2#nieuwste")!;

        Assert.Equal(("Antwoord", null), (heading.TextContent, heading.GetAttribute("tabindex"))); // with one, a screen reader calls it clickable
    }

    [Fact]
    public void No_id_occurs_twice()
    {
        var ids = Shown(View with { Reply = Some.Answer() }).QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_link_within_the_page_leads_somewhere()
    {
        var page = Shown(View with { Reply = Some.Answer() });

        var links = page.QuerySelectorAll("a[href^='#']");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void A_notice_comes_first_and_explains_the_field()
    {
        var page = Shown(View with { Notice = Notice.TooFast(hasText: true), Draft = "Mijn vraag" });

        Assert.Equal("Er komen te veel berichten", page.QuerySelector("#nieuwste")!.TextContent);
        Assert.Equal(("melding", "Mijn vraag"), (page.QuerySelector("#tekst")!.GetAttribute("aria-describedby"), page.QuerySelector("#tekst")!.GetAttribute("value")));
    }

    [Fact]
    public void A_long_text_that_is_kept_gets_a_field_in_which_it_can_be_read()
    {
        var draft = new string('a', 200);

        Assert.Equal(draft, Shown(View with { Draft = draft }).QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public void A_conversation_that_is_over_says_so() =>
        Assert.Equal("Begin een nieuw gesprek", Shown(View with { IsEnded = true }).QuerySelector(".einde a")!.TextContent);

    [Fact]
    public void Answers_and_commands_are_two_lists_each_with_a_name()
    {
        var reply = Some.Reply(new Ask("Mag het?", Hint: null), new Choices([new ReplyChoice("Ja", IsCommand: false), new ReplyChoice("Stoppen", IsCommand: true)]));

        var lists = Shown(View with { Reply = reply }).QuerySelectorAll(".keuzes");

        Assert.Equal(["Ja", "Stoppen"], lists.Select(list => list.TextContent));
        Assert.Equal(("vraag", "Wat u ook kunt kiezen"), (lists[0].GetAttribute("aria-labelledby"), lists[1].GetAttribute("aria-label")));
    }

    [Fact]
    public void Answers_without_a_question_have_a_name_of_their_own()
    {
        var reply = Some.Reply(new Say("Dank u."), new Choices([new ReplyChoice("Graag", IsCommand: false)]));

        Assert.Equal("Antwoorden", Shown(View with { Reply = reply }).QuerySelector(".keuzes")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_long_answer_begins_with_a_link_to_its_question() =>
        Assert.Equal("#vraag", Shown(View with { Reply = Some.Answer() }).QuerySelector(".antwoord a")!.GetAttribute("href"));

    private static IDocument Shown(ChatView view) => new HtmlParser().ParseDocument(ChatPage.Of(ChatPage.Form(view)).ToString());
}
