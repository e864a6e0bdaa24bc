using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>With script the answers come in the page that is open.</summary>
[Collection(OneBrowser.Name)]
public sealed class InPlaceTests(Browsers browsers) : BrowserTest(browsers)
{
    private const string Listen = """
        () => {
            window.heard = [];
            const note = () => document.querySelector('[role=log]') && !window.ear && (window.ear = new MutationObserver(changes => {
                for (const change of changes) for (const line of change.addedNodes)
                    heard.push({ at: performance.now(), text: line.textContent, isOneText: line.childNodes.length === 1 && line.firstChild.nodeType === 3 });
            })).observe(document.querySelector('[role=log]'), { childList: true });
            new MutationObserver(note).observe(document, { childList: true, subtree: true });
            note();
        }
        """;

    [Fact]
    public async Task The_log_comes_late_and_empty()
    {
        var page = await Browsers.OpenAsync();
        await page.AddInitScriptAsync("""
            new MutationObserver(() => window.logAt ??= document.querySelector('[role=log]') ? performance.now() : undefined).observe(document, { childList: true, subtree: true });
            """);
        await page.GotoAsync("/");
        await page.EvaluateAsync(Listen);

        Assert.DoesNotContain("role=\"log\"", await Browsers.Server.Browser.GetStringAsync("/"), StringComparison.Ordinal);
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.True(await page.EvaluateAsync<bool>("() => logAt - performance.getEntriesByType('navigation')[0].domInteractive >= 500"));
        Assert.Empty(await HeardAsync(page));
    }

    [Fact]
    public async Task An_answer_is_told_in_one_text_with_the_number_of_choices_and_never_close_after_another()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync(Listen);

        await page.SayAsync("Wat kost een parkeerkaart in Bergen?");
        await page.ChooseAsync("Bergen");

        await page.WaitForFunctionAsync("() => heard.length === 2");
        Assert.EndsWith("antwoorden om uit te kiezen.", (await HeardAsync(page))[0], StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => heard.every(line => line.isOneText && line.text.startsWith('Antwoord: '))"));
        Assert.True(await page.EvaluateAsync<bool>("() => heard[1].at - heard[0].at >= 250"));
    }

    [Fact]
    public async Task The_focus_stays_where_it_was_when_an_answer_comes()
    {
        var page = await OpenAsync();
        await page.FillAsync("#tekst", "Wat kost een parkeerkaart in Bergen?");
        await page.SendAsync(() => page.PressAsync("#tekst", "Enter"));
        Assert.Equal(("tekst", ""), (await page.FocusedAsync(), await page.InputValueAsync("#tekst")));

        await page.Locator($"{Talk.Newest} .keuzes button").First.FocusAsync();
        var chosen = await page.FocusedAsync();
        await page.SendAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal($"{chosen} (gekozen)", await page.FocusedAsync());

        await page.ClickAsync(".menu summary");
        await page.Locator(".menu button", new() { HasText = "Kunt u dat makkelijker zeggen?" }).FocusAsync();
        await page.SendAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal("Kunt u dat makkelijker zeggen?", await page.FocusedAsync());
    }

    [Fact]
    public async Task Choices_stay_are_marked_and_are_passed_by_the_tab_key()
    {
        var page = await OpenAsync();
        await page.SayAsync("Wat kost een parkeerkaart in Bergen?");
        var first = await page.Locator($"{Talk.Newest} .keuzes button").First.InnerTextAsync();

        await page.ChooseAsync(first);

        var old = page.Locator(".beurt:nth-last-child(2) .keuzes button");
        Assert.Equal($"{first} (gekozen)", await old.First.TextContentAsync());
        Assert.All(await old.EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('aria-disabled'))"), told => Assert.Equal("true", told));
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await page.EvaluateAsync<bool>("() => document.activeElement.matches('[aria-disabled]')"));
    }

    [Fact]
    public async Task A_choice_of_an_earlier_question_changes_nothing_and_says_why()
    {
        var page = await OpenAsync();
        await page.SayAsync("Wat kost een parkeerkaart in Bergen?");
        await page.SayAsync("Bergen in Limburg");
        var turns = await page.Locator(".beurt").CountAsync();
        await page.EvaluateAsync(Listen);

        await page.Locator(".beurt:nth-last-child(2) .keuzes button").First.PressAsync("Enter");

        await page.WaitForFunctionAsync("() => heard.some(line => line.text === 'Deze vraag heeft u al beantwoord.')");
        Assert.Equal(turns, await page.Locator(".beurt").CountAsync());
    }

    [Fact]
    public async Task The_newest_answer_is_the_one_heading_of_its_name_and_every_link_stays_with_its_own_answer()
    {
        var page = await OpenAsync();
        await page.SayAsync(Talk.WholeQuestion);
        await page.SayAsync("Waar staat dat?");
        await page.SayAsync("Vertel meer");

        Assert.Equal(["Welkom", "Eerder antwoord", "Eerder antwoord", "Antwoord"], await page.Locator(".beurt h2").AllInnerTextsAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, place, all) => all.indexOf(id) !== place)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.beurt a[href^="#"]')].filter(a => !a.closest('.beurt').querySelector(`[id="${a.hash.slice(1)}"]`)).map(a => a.outerHTML)
            """));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('[aria-labelledby]')].filter(e => !document.getElementById(e.getAttribute('aria-labelledby'))).map(e => e.outerHTML.slice(0, 80))
            """));
    }

    [Fact]
    public async Task The_page_is_called_after_the_newest_answer_as_without_script()
    {
        var page = await OpenAsync();
        Assert.Equal("Welkom - Verschillen", await page.TitleAsync());

        await page.SayAsync("Ik verhuis van Dalfsen naar Zwolle");
        Assert.Equal("Antwoord - Verschillen", await page.TitleAsync());

        await page.SayAsync("");
        Assert.Equal($"{await page.InnerTextAsync("#nieuwste")} - Verschillen", await page.TitleAsync());
    }

    [Fact]
    public async Task The_end_is_marked_and_a_new_conversation_offered()
    {
        var page = await OpenAsync();
        await page.SayAsync("Ik verhuis van Dalfsen naar Zwolle");
        Assert.Equal("Einde van de berichten", await page.TextContentAsync(".slot"));

        await page.SayAsync("stop");

        Assert.Equal("Einde van het gesprek", await page.TextContentAsync(".slot"));
        Assert.Null(await page.EvaluateAsync<object?>("() => history.state"));
        await page.ClickAsync(".einde a");
        Assert.Equal("Welkom", await page.InnerTextAsync("#nieuwste"));
    }

    [Fact]
    public async Task While_an_answer_is_on_its_way_the_own_words_and_bezig_are_shown()
    {
        var page = await OpenAsync();
        var answer = new TaskCompletionSource();
        await page.RouteAsync("**/gesprek", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });

        await page.FillAsync("#tekst", "Zwolle");
        await page.PressAsync("#tekst", "Enter");

        await page.Locator(".bezig").WaitForAsync();
        Assert.Equal("U zegt: Zwolle", await page.InnerTextAsync(".wacht .gezegd"));
        answer.SetResult();
        await page.Locator("#nieuwste:text('Antwoord')").WaitForAsync();
        Assert.Equal(0, await page.Locator(".wacht, .bezig").CountAsync());
    }

    [Fact]
    public async Task A_double_click_sends_once()
    {
        var page = await OpenAsync();

        await page.EvaluateAsync("() => document.addEventListener('gesprek-antwoord', () => window.arrivedAt = performance.now())");
        await page.SendAsync(() => page.Locator(".keuzes button").First.DblClickAsync());
        await page.FillAsync("#tekst", "Zwolle");
        // A press sooner after an answer is taken for one of before it.
        await page.WaitForFunctionAsync("() => performance.now() - arrivedAt > 300");
        await page.SendAsync(() => page.DblClickAsync(".verstuur"));

        Assert.Equal(3, await page.Locator(".beurt").CountAsync());
        Assert.Equal(0, await page.Locator(".melding").CountAsync());
    }

    [Fact]
    public async Task A_press_right_after_an_answer_came_was_meant_for_what_stood_there_before()
    {
        var page = await OpenAsync();
        // The page shows the person's words within the press itself, if it takes it.
        await page.EvaluateAsync("""
            () => document.addEventListener('gesprek-antwoord', event => setTimeout(() => {
                event.detail.turn.querySelector('.keuzes button').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
                window.turnsAfterPress = document.querySelectorAll('.beurt').length;
            }), { once: true })
            """);

        await page.SayAsync("Wat kost een parkeerkaart in Bergen?");
        await page.WaitForFunctionAsync("() => window.turnsAfterPress !== undefined");

        Assert.Equal(2, await page.EvaluateAsync<int>("() => turnsAfterPress"));
    }

    [Fact]
    public async Task Reload_and_forward_find_the_conversation_again()
    {
        var page = await OpenAsync();
        await page.SayAsync("Ik verhuis van Dalfsen naar Zwolle");
        var question = await page.InnerTextAsync("#vraag");

        await page.ReloadAsync();
        await page.Locator(".antwoorden").WaitForAsync();
        Assert.Equal(question, await page.InnerTextAsync("#vraag"));

        await page.GotoAsync("/privacy");
        await page.GoBackAsync();
        await page.Locator(".antwoorden").WaitForAsync();
        await page.SayAsync("1 maart 2027");
        Assert.Contains("1 maart 2027", await page.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Fact]
    public async Task Two_tabs_are_two_conversations()
    {
        var one = await OpenAsync();
        var other = await one.Context.NewPageAsync();
        await other.GotoAsync("/");

        await one.SayAsync("Ik verhuis van Dalfsen naar Zwolle");
        await other.SayAsync("Ik verhuis van Ede naar Barneveld");
        await one.SayAsync("1 maart 2027");

        Assert.DoesNotContain("Ede", await one.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);
        Assert.DoesNotContain("Dalfsen", await other.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);
    }

    private static Task<string[]> HeardAsync(IPage page) => page.EvaluateAsync<string[]>("() => heard.map(line => line.text)");

    private async Task<IPage> OpenAsync()
    {
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }
}
