using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

[Collection(OneBrowser.Name)]
public sealed class ConversationTests(Browsers browsers) : BrowserTest(browsers)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resident_gets_a_comparison_with_sources_with_and_without_script(bool withScript)
    {
        var page = await Browsers.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = withScript });
        await page.GotoAsync("/");

        await page.SayAsync(Talk.WholeQuestion);
        await page.AnswerAllAsync();

        var answer = await page.AnswerAsync();
        Assert.All(["Dalfsen", "De Ronde Venen", "118,35 euro", "187,20 euro", "Bronnen"], words => Assert.Contains(words, answer, StringComparison.Ordinal));
        Assert.NotEqual(0, await page.Locator(".bronnen a[href^=http]").CountAsync());
    }

    [Fact]
    public async Task A_whole_conversation_can_be_held_with_the_keyboard_alone()
    {
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        await TabToAsync(page, "tekst");
        await page.Keyboard.TypeAsync("Ik verhuis naar Bergen en ik heb een gehandicaptenparkeerkaart");
        await page.SendAsync(() => page.Keyboard.PressAsync("Enter"));

        await TabToAsync(page, await page.Locator($"{Talk.Newest} .keuzes button").Nth(1).InnerTextAsync());
        await page.SendAsync(() => page.Keyboard.PressAsync("Enter"));
        await TabToAsync(page, "tekst");
        await page.Keyboard.TypeAsync("Dalfsen");
        await page.SendAsync(() => page.Keyboard.PressAsync("Enter"));
        await TabToAsync(page, "tekst");
        await page.Keyboard.TypeAsync("1 maart 2027");
        await page.SendAsync(() => page.Keyboard.PressAsync("Enter"));

        Assert.Contains("118,35 euro", await page.AnswerAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_the_next_tab_after_a_message_is_the_first_choice()
    {
        var page = await Browsers.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/");
        await page.SayAsync("Wat kost een parkeerkaart in Bergen?");
        var first = await page.Locator(".keuzes button").First.InnerTextAsync();

        await page.Keyboard.PressAsync("Tab");

        Assert.Equal(first, await page.FocusedAsync());
    }

    [Fact]
    public async Task An_answer_can_be_changed_and_the_others_stay()
    {
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        await page.SayAsync(Talk.WholeQuestion);

        await page.SendAsync(() => page.PressAsync("button[name=wijzig][value=naar]", "Enter"));
        await page.SayAsync("Zwolle");

        var answers = await page.InnerTextAsync(".antwoorden");
        Assert.All(["Dalfsen", "Zwolle", "1 maart 2027"], words => Assert.Contains(words, answers, StringComparison.Ordinal));
        Assert.DoesNotContain("De Ronde Venen", answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_back_shows_the_page_before_and_the_conversation_goes_on_from_there()
    {
        var page = await Browsers.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/");
        await page.SayAsync("Ik verhuis van Dalfsen naar Zwolle");
        var first = await page.AnswerAsync();
        await page.SayAsync("1 maart 2027");

        await page.GoBackAsync();

        Assert.Equal(first, await page.AnswerAsync());
        await page.SayAsync("2 april 2027");
        Assert.Contains("2 april 2027", await page.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_is_a_table_for_who_cannot_see_how_it_is_laid_out()
    {
        var page = await Browsers.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 640 } });
        await page.GotoAsync("/");
        await page.SayAsync(Talk.WholeQuestion);
        await page.AnswerAllAsync();

        var heard = await page.Locator(".vergelijking").First.AriaSnapshotAsync();

        Assert.StartsWith("- table", heard, StringComparison.Ordinal);
        Assert.Matches("columnheader \"Dalfsen\"\\s+- columnheader \"De Ronde Venen\"\\s+- columnheader \"Verschil\"", heard);
        Assert.Matches("rowheader \".+\"\\s+- cell", heard);
    }

    [Fact]
    public async Task A_source_number_leads_to_the_source()
    {
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        await page.SayAsync(Talk.WholeQuestion);
        await page.AnswerAllAsync();

        await page.Locator(".noot").First.ClickAsync();

        Assert.Equal(await page.Locator(".noot").First.GetAttributeAsync("href"), "#" + await page.EvaluateAsync<string>("() => document.querySelector(':target').id"));
    }

    [Fact]
    public async Task The_page_loads_nothing_but_itself_its_styles_its_scripts_and_its_mark()
    {
        var page = await Browsers.OpenAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url.Replace(Browsers.Address, "/", StringComparison.Ordinal).Split('?')[0].Split('/')[^1]);

        await page.GotoAsync("/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(["", "conversation.js", "page.js", "reading.js", "verschillen.css", "verschillen.svg"], asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Empty(await page.Context.CookiesAsync());
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        for (var presses = 0; presses < 100 && !string.Equals(await page.FocusedAsync(), name, StringComparison.Ordinal); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal(name, await page.FocusedAsync());
    }
}
