using System.Net;

namespace Verschillen.Web.Tests.Channels.Intake;

[Collection(OneServer.Name)]
public sealed class IntakeBadInputTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task Everything_left_empty_is_told_field_by_field_with_a_way_to_each()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", ""), ("naar", " "), ("dag", ""));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["#van", "#naar", "#datum"], page.Page.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.All(page.Page.QuerySelectorAll("[role=alert] a"), link => Assert.NotNull(page.Page.QuerySelector(link.GetAttribute("href")!)));
        Assert.StartsWith("Kijk dit nog even na", page.Page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zwolle, Utrecht")]
    [InlineData("van Zwolle naar Utrecht")]
    [InlineData("Ede of Arnhem")]
    public async Task Two_places_in_one_field_are_asked_back(string places)
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", places), ("naar", "Assen"), ("dag", "1 maart 2027"));

        Assert.StartsWith("U noemt meer plaatsen. Kies er één.", page.Text("#fout-van"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ulft in Oude IJsselstreek", "Oude IJsselstreek")]
    [InlineData("Zwole", "Zwolle")]
    public async Task A_place_with_its_municipality_is_one_place(string place, string expected)
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", place), ("naar", "Assen"), ("dag", "1 maart 2027"));

        Assert.Equal(expected, (await _walk.SendAsync(page, ("ga", "verhuizing"))).Page.QuerySelector("input[name=van]")!.GetAttribute("value"));
        Assert.DoesNotContain("Zeg het dan", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_and_the_box_that_it_is_not_known_are_asked_back()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Zwolle"), ("naar", "Assen"), ("dag", "1 maart 2027"), ("dag-onbekend", "aan"));

        Assert.Contains("Kies één van de twee.", page.Text("#fout-datum"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_that_the_day_is_not_known_yet_goes_on() =>
        Assert.NotEmpty((await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Zwolle"), ("naar", "Assen"), ("dag", "weet ik nog niet"))).Page.QuerySelectorAll("input[name=onderwerpen]"));

    [Theory]
    [InlineData("sporten")]
    [InlineData("sporten", "ga", "uitslag")]
    public async Task A_choice_that_is_there_no_more_is_asked_again(string choice, string name = "", string value = "")
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Zwolle"), ("naar", "Assen"), ("dag", "1 maart 2027"));
        page = await _walk.SendAsync(page, ("onderwerpen", "hulpmiddelen"));

        page = await _walk.SendAsync(page, ("antwoord-hulpmiddelen.hulpmiddel", choice), ("antwoord-hulpmiddelen.eigendom", "bruikleen"), (name, value));

        Assert.NotEmpty(page.Page.QuerySelectorAll("input[name='antwoord-hulpmiddelen.hulpmiddel']"));
        Assert.Empty(page.Page.QuerySelectorAll("input[name='antwoord-hulpmiddelen.eigendom']"));
        if (name.Length == 0)
        {
            Assert.Equal("Deze vraag is veranderd. Kies opnieuw.", page.Page.GetElementById("fout-hulpmiddelen.hulpmiddel")!.TextContent);
        }
    }

    [Fact]
    public async Task What_was_right_stays_when_something_else_is_wrong()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Xyzdorp"), ("dag", "1 maart 2027"));

        Assert.Equal(["Rotterdam", "Xyzdorp", "1 maart 2027"], new[] { "van", "naar", "dag" }.Select(name => page.Page.QuerySelector($"input[name={name}]")!.GetAttribute("value")));
        Assert.Equal(["naar"], page.Page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.Id));
    }

    [Fact]
    public async Task Namesakes_are_asked_back_with_their_provinces()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Bergen"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        var choices = page.Page.QuerySelectorAll("input[name=van-keuze]");
        Assert.True(choices.Length >= 2, $"{choices.Length} choices");

        page = await _walk.SendAsync(page, ("van", "Bergen"), ("van-keuze", choices[0].GetAttribute("value")!), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));

        Assert.NotEmpty(page.Page.QuerySelectorAll("input[name=onderwerpen]"));
    }

    [Fact]
    public async Task A_place_that_was_changed_after_a_choice_wins()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Bergen"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        var choice = page.Page.QuerySelectorAll("input[name=van-keuze]")[0].GetAttribute("value")!;

        page = await _walk.SendAsync(page, ("van", "Zwolle"), ("van-keuze", choice), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));

        Assert.Equal("Zwolle", (await _walk.SendAsync(page, ("ga", "verhuizing"))).Page.QuerySelector("input[name=van]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Danger_in_the_field_of_the_day_is_heard() =>
        Assert.Contains("113", (await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Zwolle"), ("naar", "Utrecht"), ("dag", "ik wil dood"))).Text("main"), StringComparison.Ordinal);

    [Theory]
    [InlineData("31 februari 2027", "Deze dag kennen wij niet.")]
    [InlineData("", "Vul de dag in.")]
    public async Task A_day_that_is_none_is_not_called_missing(string day, string problem) =>
        Assert.Contains(problem, (await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Zwolle"), ("naar", "Utrecht"), ("dag", day))).Text("[role=alert]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("woorden", "makkelijk")]
    [InlineData("ga", "onderwerpen")]
    public async Task Who_asks_for_other_words_or_goes_back_has_not_passed_over_the_questions(string field, string value)
    {
        var questions = await _walk.SendAsync(await SecondStepAsync(), ("onderwerpen", "woningaanpassing"));

        var page = await _walk.SendAsync(questions, (field, value));
        page = page.Page.QuerySelector("input[name=onderwerpen]") is null ? page : await _walk.SendAsync(page, ("onderwerpen", "woningaanpassing"));

        Assert.Equal(questions.Page.QuerySelectorAll("input[type=radio]").Length, page.Page.QuerySelectorAll("input[type=radio]").Length);
        Assert.Empty(page.Page.QuerySelectorAll("input[checked]"));
    }

    [Fact]
    public async Task A_village_is_taken_to_its_municipality_which_is_said()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Ulft"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));

        Assert.Contains("Oude IJsselstreek", page.Text(".let-op"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 oktober 2026", "Alles bij elkaar")] // past
    [InlineData("morgen", "Alles bij elkaar")]
    [InlineData("1 maart 2099", "Alles over uw verhuizing bij elkaar")]
    [InlineData("31 februari 2027", "Alles over uw verhuizing bij elkaar")]
    [InlineData("ooit", "Alles over uw verhuizing bij elkaar")]
    public async Task A_day_is_taken_when_it_can_be_one(string day, string heading)
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", day));
        if (page.Status == HttpStatusCode.OK)
        {
            page = await _walk.SendAsync(await _walk.SendAsync(page, ("onderwerpen", "woningaanpassing")));
        }

        Assert.Equal(heading, page.Text("h1"));
    }

    [Fact]
    public async Task Nothing_ticked_is_told() =>
        Assert.Contains("Kies minstens één ding.", (await _walk.SendAsync(await SecondStepAsync())).Text("[role=alert]"), StringComparison.Ordinal);

    [Fact]
    public async Task Everything_ticked_gives_everything_with_its_number()
    {
        var all = (await SecondStepAsync()).Page.QuerySelectorAll("input[name=onderwerpen]").Select(field => field.GetAttribute("value")!).ToList();

        var page = await _walk.FinishAsync(topics: all);

        Assert.Equal(all.Count + 3, page.Page.QuerySelectorAll(".uitslag .deel").Length);
        Assert.NotEqual("", page.Text(".nummer"));
    }

    [Fact]
    public async Task Topics_that_are_none_are_left_out()
    {
        var page = await _walk.SendAsync(await SecondStepAsync(), [.. Enumerable.Range(1, 40).Select(number => ("onderwerpen", $"onderwerp-{number} <b>")), ("onderwerpen", "jobcoaching")]);

        Assert.Equal("jobcoaching.jobcoach", page.Page.QuerySelector("input[type=radio]")!.GetAttribute("name")!["antwoord-".Length..]);
        Assert.DoesNotContain("<b>", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_choice_is_asked_again_and_a_question_that_is_none_is_ignored()
    {
        var page = await _walk.SendAsync(await SecondStepAsync(), ("onderwerpen", "jobcoaching"));
        page = await _walk.SendAsync(page, ("antwoord-jobcoaching.jobcoach", "misschien"), ("antwoord-jobcoaching.verzonnen", "ja"));

        Assert.Contains("Heeft u nu een jobcoach?", page.Text("form.intake"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_cannot_be_read_begin_anew_and_say_so()
    {
        var page = await Visit.SendAsync(server.Browser, "/intake", new FormUrlEncodedContent([KeyValuePair.Create("stand", "onzin"), KeyValuePair.Create("stap", "verhuizing"), KeyValuePair.Create("van", "Rotterdam")]));

        Assert.Equal((HttpStatusCode.BadRequest, "Rotterdam"), (page.Status, page.Page.QuerySelector("#van")!.GetAttribute("value")));
        Assert.Contains("Wij bewaren niets", page.Text("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tabs_and_a_form_that_is_sent_twice_do_each_other_no_harm()
    {
        var second = await SecondStepAsync();

        var one = await _walk.SendAsync(second, ("onderwerpen", "jobcoaching"));
        var other = await _walk.SendAsync(second, ("onderwerpen", "hulpmiddelen"));
        var again = await _walk.SendAsync(second, ("onderwerpen", "jobcoaching"));

        Assert.Equal(one.Text("legend"), again.Text("legend"));
        Assert.NotEqual(one.Text("legend"), other.Text("legend"));
    }

    [Theory]
    [InlineData("uitslag")]
    [InlineData("vragen")]
    [InlineData("gesprek")]
    [InlineData("onzin")]
    public async Task Nobody_gets_past_what_is_missing(string step)
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("ga", step), ("vorm", "word"));

        Assert.NotNull(page.Page.QuerySelector("input[name=van]"));
    }

    [Fact]
    public async Task Danger_that_a_field_tells_of_is_answered_first()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Ik wil niet meer leven"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));

        Assert.Contains("113", page.Text(".melding"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("word")]
    public async Task Danger_in_a_field_that_was_changed_stands_above_the_result_and_goes_before_a_file(string kind)
    {
        var first = await _walk.SendAsync(await _walk.FinishAsync(), ("ga", "verhuizing"));

        var page = await _walk.SendAsync(first, ("van", "ik woon in Dalfsen en ik wil dood"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"), ("vorm", kind));

        Assert.Contains("113", page.Text(".melding"), StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("#uitslag"));
    }

    [Fact]
    public async Task Danger_beside_a_place_is_answered_when_one_of_its_namesakes_is_chosen()
    {
        const string From = "ik woon in Bergen en ik wil dood";
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", From), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        var choice = page.Page.QuerySelectorAll("input[name=van-keuze]")[0].GetAttribute("value")!;

        page = await _walk.SendAsync(page, ("van", From), ("van-keuze", choice), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));

        Assert.Contains("113", page.Text(".melding"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Page.QuerySelectorAll("input[name=onderwerpen]"));
    }

    [Fact]
    public async Task Markup_in_a_field_stays_text()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "\"><script>alert(1)</script>"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));

        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_within_one_municipality_says_that_the_rules_stay()
    {
        var page = await _walk.FinishAsync(from: "Dalfsen", to: "Dalfsen");

        Assert.Contains("Dalfsen", page.Text("h2#uitslag"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    private async Task<Visit> SecondStepAsync() => await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));

    [Fact]
    public async Task A_form_that_is_too_large_leads_back_to_the_intake()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", new string('a', 100_000)));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "/intake"), (page.Status, page.Page.QuerySelector("main a.knop")!.GetAttribute("href")));
    }
}
