using System.Net;

namespace Verschillen.Web.Tests.Channels.Intake;

[Collection(OneServer.Name)]
public sealed class IntakeTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task Three_steps_lead_to_everything_together()
    {
        var page = await _walk.FinishAsync();

        Assert.Equal((HttpStatusCode.OK, "Alles bij elkaar"), (page.Status, page.Text("h1")));
        Assert.Equal(
            ["Uw plan", "Wie belt u, en wat zegt u?", "Gehandicaptenparkeerkaart", "Hulpmiddelen", "Huishoudelijke ondersteuning", "Jobcoach", "Wat weten wij niet?"],
            page.Page.QuerySelectorAll(".uitslag .deel").Select(heading => heading.TextContent));
        Assert.Equal(2, page.Page.QuerySelectorAll(".uitslag li").Count(line => line.TextContent.EndsWith("? Dat kunnen wij niet uitrekenen.", StringComparison.Ordinal)));
        Assert.DoesNotContain("dingen weten wij het bedrag niet", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_call_has_all_that_is_to_be_asked_there_on_a_day()
    {
        var page = await _walk.FinishAsync();

        var calls = page.Page.QuerySelectorAll(".stappen > li").Where(step => step.QuerySelectorAll(".zaken li").Length > 1).ToList();

        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.NotNull(call.QuerySelector(".telefoon")));
        Assert.Single(page.Page.QuerySelectorAll(".stappen > li"), step => step.TextContent.Contains("Geef uw verhuizing door", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Passing_on_the_address_is_one_act_with_its_first_and_last_day()
    {
        var page = await _walk.FinishAsync(topics: [.. Walk.Four, "inschrijven", "wmo-aanvraag"]);

        var act = Assert.Single(page.Page.QuerySelectorAll(".stappen > li"), step => step.TextContent.Contains("Geef uw verhuizing door aan uw nieuwe", StringComparison.Ordinal));
        Assert.StartsWith("Van 1 februari 2027 tot en met 6 maart 2027", act.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reports_late_does_not_apply_before_the_time_for_it_is_over()
    {
        var page = await _walk.FinishAsync(day: "5 december 2026");

        var step = Assert.Single(page.Page.QuerySelectorAll(".stappen > li"), step => step.TextContent.Contains("Is het onderzoek na 6 weken nog niet klaar?", StringComparison.Ordinal));
        Assert.Matches("^[0-9]{1,2} januari 2027", step.TextContent.Trim());
    }

    [Fact]
    public async Task Who_helps_reads_of_each_topic_and_of_each_step_of_the_plan_why()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("kant", "aan"));

        var sides = page.Page.QuerySelectorAll(".uitslag aside");
        Assert.Equal(Walk.Four.Length, sides.Length);
        foreach (var side in sides)
        {
            var parts = side.QuerySelectorAll("section").ToDictionary(part => part.QuerySelector("h5")!.TextContent, part => part.QuerySelectorAll("li"));
            Assert.Equal(["De regel zegt:", "Dus:"], parts["Waarom dit antwoord?"].TakeLast(2).Select(line => line.QuerySelector("strong")!.TextContent));
            Assert.All(parts["Waarom deze stappen?"], step => Assert.Matches("^(\\d|Van \\d|Nu).*: (U zei:|Over|Uw antwoorden).* De regel zegt: .* Dus ", step.TextContent));
            Assert.All(parts["Waarom deze stappen?"], step => Assert.NotEmpty(step.QuerySelectorAll("a.noot")));
        }

        var parking = sides[0].QuerySelectorAll("section")[2].TextContent;
        Assert.Contains("U zei: Heeft u nu een eigen parkeerplek op kenteken? Ja. De regel zegt:", parking, StringComparison.Ordinal);
        Assert.DoesNotContain("Waarom deze stappen?", (await _walk.FinishAsync()).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_helps_reads_the_days_of_the_plan_that_all_topics_have_together()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("kant", "aan"));
        var plan = page.Page.QuerySelectorAll(".stappen > li").Select(step => (When: step.QuerySelector(".wanneer")!.TextContent, Text: step.TextContent)).ToList();

        var reasons = page.Page.QuerySelectorAll("aside li").Where(line => line.TextContent.Contains("Dus staat dit in uw plan.", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason =>
        {
            var rule = reason.TextContent[(reason.TextContent.LastIndexOf("De regel zegt: ", StringComparison.Ordinal) + 15)..];
            // By its first sentence: a step of several topics tells that once, and what each of them adds below it.
            var told = plan.Where(step => step.Text.Contains(rule[..rule.IndexOf(". ", StringComparison.Ordinal)], StringComparison.Ordinal)).ToList();
            Assert.True(told.Exists(step => reason.TextContent.StartsWith(step.When + ":", StringComparison.Ordinal)), reason.TextContent);
        });
    }

    [Fact]
    public async Task A_question_that_two_topics_ask_is_put_once()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        page = await _walk.SendAsync(page, ("onderwerpen", "huishoudelijke-ondersteuning"), ("onderwerpen", "clientondersteuning"));

        Assert.Single(page.Page.QuerySelectorAll("legend"), legend => legend.TextContent.Contains("Wet langdurige zorg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ja", false)]
    [InlineData("nee", true)]
    public async Task What_an_earlier_answer_told_is_not_asked_again(string hasHelp, bool isAsked)
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        page = await _walk.SendAsync(page, ("onderwerpen", "huishoudelijke-ondersteuning"), ("onderwerpen", "eigen-bijdrage"), ("onderwerpen", "wmo-aanvraag"));
        var asked = page.Html;
        while (page.Page.QuerySelector("input[name=stap][value=vragen]") is not null)
        {
            page = await _walk.SendAsync(page, ("antwoord-huishoudelijke-ondersteuning.hulp-nu", hasHelp), ("antwoord-eigen-bijdrage.hulp", "nee"));
            asked += page.Page.QuerySelector("input[name=stap][value=vragen]") is null ? "" : page.Html;
        }

        Assert.Equal(isAsked, asked.Contains("Krijgt u nu hulp van de gemeente?", StringComparison.Ordinal));
        Assert.Equal(!isAsked, page.Text(".uitslag").Contains("Bel uw oude gemeente. Vraag of zij met uw nieuwe gemeente belt over uw hulp.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_depends_on_an_answer_comes_when_that_answer_does()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        page = await _walk.SendAsync(page, ("onderwerpen", "jobcoaching"));
        Assert.DoesNotContain("UWV uw jobcoach", page.Html, StringComparison.Ordinal);

        page = await _walk.SendAsync(page, ("antwoord-jobcoaching.jobcoach", "ja"));

        Assert.Contains("UWV uw jobcoach", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_passed_over_counts_as_not_known_and_leads_on()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        page = await _walk.SendAsync(page, ("onderwerpen", "jobcoaching"));

        page = await _walk.SendAsync(page);

        Assert.Equal("Alles bij elkaar", page.Text("h1"));
        Assert.Contains("Heeft u nu een jobcoach? Weet ik niet", page.Text(".antwoorden"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verhuizing", "naar", "Zwolle", "Naar: Zwolle")]
    [InlineData("verhuizing", "dag", "15 april 2027", "Dag van verhuizen: 15 april 2027")]
    public async Task An_answer_can_be_changed_from_the_result_and_the_rest_stays(string step, string field, string value, string expected)
    {
        var page = await _walk.FinishAsync();
        var change = await _walk.SendAsync(page, ("ga", step));
        var filled = new[] { "van", "naar", "dag" }.Select(name => (name, name == field ? value : change.Page.QuerySelector($"input[name={name}]")!.GetAttribute("value")!));

        var changed = await _walk.SendAsync(change, [.. filled]);

        Assert.Equal("Alles bij elkaar", changed.Text("h1"));
        Assert.Contains(expected, changed.Text(".antwoorden"), StringComparison.Ordinal);
        Assert.Equal(page.Page.QuerySelectorAll(".antwoorden ul:first-of-type > li").Length, changed.Page.QuerySelectorAll(".antwoorden ul:first-of-type > li").Length);
    }

    [Fact]
    public async Task Another_answer_to_a_question_is_given_with_the_others_filled_in()
    {
        var change = await _walk.SendAsync(await _walk.FinishAsync(), ("ga", "vragen"));
        Assert.Equal(change.Page.QuerySelectorAll("fieldset").Length, change.Page.QuerySelectorAll("input[checked]").Length);

        var given = change.Page.QuerySelectorAll("input[type=radio][checked]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)).Where(answer => answer.Item1 != "antwoord-jobcoaching.jobcoach");
        var changed = await _walk.SendAsync(change, [.. given, ("antwoord-jobcoaching.jobcoach", "nee")]);

        Assert.Contains("Heeft u nu een jobcoach? Nee", changed.Text(".antwoorden"), StringComparison.Ordinal);
        Assert.DoesNotContain("UWV uw jobcoach", changed.Text(".antwoorden"), StringComparison.Ordinal);
        Assert.Contains("Om welk hulpmiddel gaat het? Een rolstoel", changed.Text(".antwoorden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_chat_it_opens_with_what_was_told_there_and_goes_back_to_it()
    {
        var chat = await (await Visit.OpenAsync(server.Browser)).TypeAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart. Wat verandert er?");
        Assert.Equal("Bekijk alles samen", chat.Page.QuerySelector("button[formaction^='/intake']")!.TextContent);

        var page = await Visit.SendAsync(server.Browser, "/intake", new FormUrlEncodedContent([KeyValuePair.Create("stand", chat.State), KeyValuePair.Create("tekst", "")]));
        while (page.Page.QuerySelector("input[name=stap][value=vragen]") is not null)
        {
            page = await _walk.SendAsync(page);
        }

        Assert.Contains("Van: Dalfsen", page.Text(".antwoorden"), StringComparison.Ordinal);
        Assert.Contains("Heeft u nu een gehandicaptenparkeerkaart? Ja", page.Text(".antwoorden"), StringComparison.Ordinal);
        var back = await Visit.SendAsync(server.Browser, ("stand", page.State), ("hervat", "1"));
        Assert.Contains("Naar: De Ronde Venen", back.AnswersSoFar);
    }

    [Theory]
    [InlineData("1 oktober 2026", "Ik ben op 1 oktober 2026 verhuisd van Rotterdam naar Tubbergen.")]
    [InlineData("1 maart 2027", "Ik verhuis op 1 maart 2027 van Rotterdam naar Tubbergen.")]
    public async Task Who_has_moved_already_is_not_made_to_say_otherwise(string day, string said)
    {
        var page = await _walk.FinishAsync(day: day);

        Assert.All(page.Page.QuerySelectorAll(".zeg"), call => Assert.Contains(said, call.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.Page.QuerySelectorAll(".zeg"));
    }

    [Fact]
    public async Task A_day_that_was_estimated_is_nowhere_told_as_the_moving_day()
    {
        var page = await _walk.FinishAsync(day: "na de zomer");

        Assert.Equal("Verhuizen van Rotterdam naar Tubbergen rond 1 september 2027", page.Text("#uitslag"));
        Assert.Contains("Dag van verhuizen: ongeveer 1 september 2027", page.Text(".antwoorden"), StringComparison.Ordinal);
        Assert.Contains("Ik verhuis rond 1 september 2027", page.Text(".zeg"), StringComparison.Ordinal);
        Assert.Contains("Die dag is geschat. De andere dagen zijn dus ook ongeveer.", page.Text(".uitslag"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_was_estimated_stays_so_for_who_changes_something_else()
    {
        var change = await _walk.SendAsync(await _walk.FinishAsync(day: "na de zomer"), ("ga", "verhuizing"));

        var changed = await _walk.SendAsync(change, ("van", "Rotterdam"), ("naar", "Zwolle"), ("dag", change.Page.QuerySelector("input[name=dag]")!.GetAttribute("value")!));

        Assert.Equal("Verhuizen van Rotterdam naar Zwolle rond 1 september 2027", changed.Text("#uitslag"));
    }

    [Fact]
    public async Task In_simple_words_all_of_it_is_simple()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("woorden", "makkelijk"));

        Assert.Contains("In het kort", page.Text(".uitslag"), StringComparison.Ordinal);
        Assert.Contains("Parkeerkaart", page.Page.QuerySelectorAll(".deel").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task The_helpers_side_says_the_law_why_and_what_to_ask_back()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("kant", "aan"));

        var sides = page.Page.QuerySelectorAll("aside");

        Assert.Equal(4, sides.Length);
        Assert.All(sides, side => Assert.All(["Waar staat het in de wet?", "U zei", "De regel zegt", "Dus", "wat gaat u als eerste doen"], words => Assert.Contains(words, side.TextContent, StringComparison.Ordinal)));
        Assert.Equal(5, page.Page.QuerySelectorAll("textarea[id^=brief-]").Length);
        Assert.All(page.Page.QuerySelectorAll("textarea, .vinken input"), field => Assert.True(field.Closest("form") is null && field.GetAttribute("name") is null && field.GetAttribute("form") is null));
        Assert.Contains("Vraag: wat gaat u als eerste doen?", page.Text("aside"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_for_the_talk_says_what_to_bring_what_weighs_and_who_may_come()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("ga", "gesprek"));

        Assert.All(["Wat u nu heeft of wilt", "Leg dit klaar", "Hier kijkt de gemeente naar", "Wie mag erbij zijn?", "Na het gesprek", "Schrijf dit op voor het gesprek"], part => Assert.Contains(part, page.Text(".uitslag"), StringComparison.Ordinal));
        Assert.NotEmpty(page.Page.QuerySelectorAll(".bronnen li"));
        Assert.Equal("Alles bij elkaar", (await _walk.SendAsync(page, ("ga", "uitslag"))).Text("h1"));
    }

    [Fact]
    public async Task What_was_chosen_for_the_letters_and_the_questions_goes_along()
    {
        var page = await _walk.SendAsync(await _walk.FinishAsync(), ("letters", "groot"), ("lengte", "lang"), ("kant", "aan"));

        Assert.All(["#grote-letters", "#alle-vragen"], box => Assert.True(page.Page.QuerySelector(box)!.HasAttribute("checked"), box));
        Assert.False((await _walk.SendAsync(page)).Page.QuerySelector("#alle-vragen")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Pages_can_be_gone_back_to_and_hold_no_cookie()
    {
        var page = await _walk.FinishAsync();

        Assert.DoesNotContain("no-store", page.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_result_of_all_topics_stays_small()
    {
        var steps = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Rotterdam"), ("naar", "Tubbergen"), ("dag", "1 maart 2027"));
        var all = steps.Page.QuerySelectorAll("input[name=onderwerpen]").Select(field => field.GetAttribute("value")!).ToList();

        Assert.Equal(23, all.Count);
        foreach (var page in new[] { await _walk.OpenAsync(), steps, await _walk.FinishAsync(topics: [.. all.Take(12)]) })
        {
            Assert.InRange(await CompressedAsync(page.Html), 1, 60 * 1024);
        }
    }

    private static async Task<long> CompressedAsync(string html)
    {
        using var bytes = new MemoryStream();
        await using (var press = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            await press.WriteAsync(System.Text.Encoding.UTF8.GetBytes(html));
        }

        return bytes.Length;
    }
}
