using System.Text;
using System.Text.RegularExpressions;

namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>Who is in danger or needs help at once reads that first, and now; the rest is of a move that may be months away.</summary>
[Collection(OneServer.Name)]
public sealed partial class UrgentTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Theory]
    [InlineData("1 oktober 2027")]
    [InlineData("over twee weken")]
    [InlineData("1 november 2026")]
    public async Task Who_is_not_safe_reads_whom_to_call_now_above_all_else(string day)
    {
        var page = await SituationAsync("niet-veilig", day);

        var steps = page.Page.QuerySelectorAll(".uitslag section")[0];
        Assert.Equal("Dit kan niet wachten", steps.QuerySelector("h3")!.TextContent);
        Assert.Equal(["Nu", "Nu"], steps.QuerySelectorAll(".wanneer").Select(when => when.TextContent.TrimEnd(':', ' ')));
        Assert.Contains("112", steps.QuerySelectorAll("li")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("0800", steps.QuerySelectorAll("li")[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(DayInWords(), string.Concat(page.Page.QuerySelectorAll(".stappen > li").Select(step => step.TextContent)));
    }

    [Fact]
    public async Task Who_is_not_safe_says_so_at_the_number_and_nothing_of_a_move()
    {
        var page = await SituationAsync("niet-veilig", "1 oktober 2027");

        var contacts = page.Page.QuerySelectorAll(".contacten > li").Select(contact => contact.TextContent).ToList();
        Assert.DoesNotContain(contacts, contact => contact.Contains("Ik verhuis", StringComparison.Ordinal));
        Assert.Contains(contacts, contact => contact.Contains("Ik ben thuis niet veilig. Wilt u mij helpen?", StringComparison.Ordinal));
        Assert.DoesNotContain('"', contacts.First(contact => contact.Contains("112", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_urgent_is_in_no_calendar_and_that_others_may_look_is_told()
    {
        var page = await SituationAsync("niet-veilig", "1 oktober 2027", "inschrijven");

        var calendar = Encoding.UTF8.GetString(await (await _walk.SendAsync(page, ("vorm", "agenda"))).Response.Content.ReadAsByteArrayAsync());
        Assert.Contains("BEGIN:VEVENT", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Bel dan 112", calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Veilig Thuis", calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Een ander kan zien wat u bewaart", page.Text(".bewaren"), StringComparison.Ordinal);
        Assert.DoesNotContain("Een ander kan zien", (await _walk.FinishAsync()).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_place_to_sleep_goes_somewhere_today()
    {
        var page = await SituationAsync("geen-huis", "1 oktober 2027");

        Assert.Contains("Meld u vandaag bij een gemeente voor opvang", page.Page.QuerySelectorAll(".uitslag section")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_needs_help_at_once_calls_the_municipality_where_they_live_now()
    {
        var page = await _walk.FinishAsync("Zwolle", "Utrecht", "1 oktober 2027", ["wmo-aanvraag"]);

        var urgent = page.Page.QuerySelectorAll(".uitslag section")[0].TextContent;
        Assert.Contains("Bel de gemeente waar u nu woont. Zeg dat het spoed is.", urgent, StringComparison.Ordinal);
        Assert.Contains("Zwolle", urgent, StringComparison.Ordinal);
        Assert.Contains("\"Ik heb snel hulp nodig. Kan er tijdelijk hulp komen?", page.Text(".uitslag"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stays_in_the_municipality_reads_what_cannot_wait_above_all_else_too()
    {
        var page = await _walk.FinishAsync("Ede", "Lunteren", "1 maart 2027", ["opvang-en-briefadres", "wmo-aanvraag", "gehandicaptenparkeerkaart"]);

        Assert.Equal("Dit kan niet wachten", page.Page.QuerySelectorAll(".uitslag section")[0].QuerySelector("h3")!.TextContent);
        Assert.Single(page.Page.QuerySelectorAll("h3, h4"), heading => heading.TextContent == "Dit kan niet wachten");
    }

    [Fact]
    public async Task Who_goes_on_in_the_chat_keeps_what_cannot_wait_and_whom_to_call_for_it()
    {
        var result = await _walk.FinishAsync("Utrecht", "Amersfoort", "1 maart 2027", ["gehandicaptenparkeerkaart", "wmo-aanvraag"]);

        var chat = await Visit.SendAsync(server.Browser, ("stand", result.State), ("hervat", "1"));
        var called = await chat.TypeAsync("wie moet ik bellen");

        Assert.Equal("Dit kan niet wachten", chat.Page.QuerySelectorAll(".antwoord section")[0].QuerySelector("h3, h4")!.TextContent);
        var first = called.Page.QuerySelectorAll(".contacten > li")[0].TextContent;
        Assert.Contains("Utrecht", first, StringComparison.Ordinal);
        Assert.Contains("Ik heb snel hulp nodig.", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_is_due_today_has_no_reminder_of_yesterday()
    {
        var page = await _walk.FinishAsync("Zwolle", "Utrecht", "over een week", ["jobcoaching"]);

        var events = Encoding.UTF8.GetString(await (await _walk.SendAsync(page, ("vorm", "agenda"))).Response.Content.ReadAsByteArrayAsync()).Split("BEGIN:VEVENT")[1..];
        var today = page.Page.QuerySelectorAll(".stappen > li.nu").Length;
        Assert.InRange(today, 1, events.Length);
        Assert.Equal(today, events.Count(one => !one.Contains("VALARM", StringComparison.Ordinal)));
    }

    private async Task<Visit> SituationAsync(string situation, string day, params string[] more)
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Zwolle"), ("naar", "Utrecht"), ("dag", day));
        page = await _walk.SendAsync(page, [.. more.Append("opvang-en-briefadres").Select(topic => ("onderwerpen", topic))]);
        return await _walk.SendAsync(page, ("antwoord-opvang-en-briefadres.situatie", situation));
    }

    [GeneratedRegex("[a-z] 20[0-9]{2}\\b|weken voor", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayInWords();
}
