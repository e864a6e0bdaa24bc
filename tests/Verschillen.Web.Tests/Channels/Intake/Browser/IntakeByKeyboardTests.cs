using Microsoft.Playwright;
using Verschillen.Web.Tests.Channels.Page.Browser;

namespace Verschillen.Web.Tests.Channels.Intake.Browser;

/// <summary>The whole intake of the example of this service, done with the keyboard alone and without our scripts, in a small window.</summary>
[Collection(OneBrowser.Name)]
public sealed class IntakeByKeyboardTests(Browsers browsers) : BrowserTest(browsers)
{
    private const int MostTabs = 400;

    private static readonly Dictionary<string, string> s_answers = new(StringComparer.Ordinal)
    {
        ["antwoord-gehandicaptenparkeerkaart.eigen-plek"] = "nee",
        ["antwoord-hulpmiddelen.hulpmiddel"] = "scootmobiel",
        ["antwoord-hulpmiddelen.naar-instelling"] = "nee",
        ["antwoord-huishoudelijke-ondersteuning.zorg-wlz"] = "nee",
        ["antwoord-jobcoaching.loonkostensubsidie"] = "nee",
    };

    [Theory]
    [InlineData(320, 640)] // a small telephone
    [InlineData(320, 256)] // 1280 by 1024 at 400 percent
    public async Task From_the_first_field_to_the_plan_nothing_is_in_the_way(int width, int height)
    {
        var page = await Browsers.OpenForAxeAsync(new() { ViewportSize = new() { Width = width, Height = height } }, withScript: false);
        await page.GotoAsync("/intake");

        await TypeInAsync(page, "#van", "Rotterdam");
        await TypeInAsync(page, "#naar", "Tubbergen");
        await TypeInAsync(page, "#datum", "1 maart 2027");
        await LeaveAsync(page, "Enter");
        foreach (var topic in new[] { "jobcoaching", "gehandicaptenparkeerkaart", "hulpmiddelen", "huishoudelijke-ondersteuning" })
        {
            await TabToAsync(page, $"input[value={topic}]");
            await page.Keyboard.PressAsync("Space");
        }

        await SendAsync(page);
        while (await page.Locator("input[name=stap][value=vragen]").CountAsync() > 0)
        {
            await AnswerAsync(page);
            await SendAsync(page);
        }

        Assert.Equal("Alles bij elkaar", await page.InnerTextAsync("h1"));
        Assert.Contains("scootmobiel", await page.InnerTextAsync(".uitslag"), StringComparison.Ordinal);
        await LooksWellAsync(page);
        await TabToAsync(page, "details.antwoorden summary");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "button[name=kant]");
        await LeaveAsync(page, "Enter");
        await TabToAsync(page, ".vinken input");
        await page.Keyboard.PressAsync("Space");
        Assert.True(await page.Locator(".vinken input").First.IsCheckedAsync());
        await TabToAsync(page, "button[value=word]");
    }

    [Fact]
    public async Task Large_letters_and_all_questions_keep_what_somebody_ticked_and_wrote_without_script()
    {
        var page = await Browsers.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/intake");
        await page.FillAsync("#van", "Rotterdam");
        await page.FillAsync("#naar", "Tubbergen");
        await page.CheckAsync("input[name=dag-onbekend]");
        await page.ClickAsync("button.verstuur");
        await page.CheckAsync("input[value=vervoer]");
        await page.ClickAsync("button.verstuur");
        await page.ClickAsync("button.verstuur");
        await page.ClickAsync("button[name=kant]");
        await page.CheckAsync(".vinken input >> nth=0");
        await page.FillAsync("#notities", "Maandag bellen");
        Assert.False(await page.Locator(".meer").First.IsVisibleAsync());

        await page.FocusAsync("#grote-letters");
        await page.Keyboard.PressAsync("Enter"); // sends nothing
        await page.CheckAsync("#grote-letters");
        await page.CheckAsync("#alle-vragen");

        Assert.True(await page.Locator(".vinken input").First.IsCheckedAsync());
        Assert.Equal("Maandag bellen", await page.InputValueAsync("#notities"));
        Assert.True(await page.Locator(".meer").First.IsVisibleAsync());
        Assert.False(await page.Locator(".minder").First.IsVisibleAsync());

        await page.CheckAsync(".meer input >> nth=1");
        await page.UncheckAsync("#alle-vragen");

        Assert.Equal((false, true), (await page.Locator(".meer").First.IsVisibleAsync(), await page.Locator(".meer").Nth(1).IsVisibleAsync()));
        Assert.True(await page.Locator(".minder").First.IsVisibleAsync());

        await page.UncheckAsync(".meer input >> nth=1");
        Assert.True(await page.Locator(".meer").Nth(1).IsVisibleAsync()); // it does not go from under the hand
    }

    [Fact]
    public async Task Without_any_script_the_browser_does_it_all()
    {
        var page = await Browsers.OpenAsync(new() { JavaScriptEnabled = false });

        await FillIn.ResultAsync(page);

        Assert.Equal("Alles bij elkaar", await page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task Back_and_forward_show_the_steps_again_and_a_step_can_be_sent_anew()
    {
        var page = await Browsers.OpenAsync();
        await FillIn.TopicsAsync(page);

        await page.GoBackAsync();
        Assert.True(await page.IsCheckedAsync("input[value=jobcoaching]"));
        await page.UncheckAsync("input[value=jobcoaching]");
        await FillIn.SendAsync(page);

        Assert.DoesNotContain("jobcoach", await page.InnerTextAsync("form.intake"), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task AnswerAsync(IPage page)
    {
        foreach (var name in await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('input[type=radio]')].map(field => field.name))]"))
        {
            await TabToAsync(page, $"input[name='{name}']");
            await page.Keyboard.PressAsync("Space");
            var wanted = s_answers.GetValueOrDefault(name);
            for (var step = 0; step < 10 && wanted is not null && await page.EvaluateAsync<string>("() => document.activeElement.value") != wanted; step++)
            {
                await page.Keyboard.PressAsync("ArrowDown");
            }
        }
    }

    private static async Task TypeInAsync(IPage page, string field, string text)
    {
        await TabToAsync(page, field);
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task SendAsync(IPage page)
    {
        await TabToAsync(page, "button.verstuur");
        await LeaveAsync(page, "Enter");
    }

    /// <summary>Leaves a page that was looked at, by a key.</summary>
    private static async Task LeaveAsync(IPage page, string key)
    {
        await LooksWellAsync(page);
        await FillIn.LeaveAsync(page, () => page.Keyboard.PressAsync(key));
    }

    private static async Task LooksWellAsync(IPage page)
    {
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(AxeTests.Scan));
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} cannot be reached with the tab key.");
    }
}
