using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>How the chat holds itself in pages of others, in other colours and in small windows.</summary>
[Collection(OneBrowser.Name)]
public sealed class WidgetLooksTests(Browsers browsers) : BrowserTest(browsers)
{
    private const string Background = "() => getComputedStyle(document.querySelector('verschillen-chat .venster')).backgroundColor";

    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 800 };

    [Theory]
    [InlineData("* { all: unset } button { display: none } html { font-size: 62.5% } .inhoud p, .inhoud button { color: magenta; font-size: 9px } h2 { color: yellow }", 1280)]
    [InlineData("* { all: unset } button { display: none } html { font-size: 62.5% } .inhoud p, .inhoud button { color: magenta; font-size: 9px } h2 { color: yellow }", 320)]
    [InlineData("main * { position: absolute; float: left; transform: rotate(2deg); opacity: 0.1; text-transform: uppercase } main *::before { content: 'x' }", 1280)]
    [InlineData("body details, body fieldset, body label, body input { display: none; visibility: hidden } :root { --utrecht-document-color: red; --verschillen-grootte: 9 }", 1280)]
    public async Task A_site_does_not_reach_the_chat(string styles, int width)
    {
        var plain = await LooksAsync("", width);
        var hostile = await LooksAsync(styles, width);

        Assert.Equal(plain, hostile);
        Assert.Contains("inline-block", plain[0], StringComparison.Ordinal);
        Assert.True(plain.Length > 250, $"{plain.Length} parts");
    }

    [Fact]
    public async Task Axe_finds_nothing_in_the_chat_in_light_dark_and_forced_colours_and_a_small_window()
    {
        string[] faults =
        [
            .. await FaultsAsync("licht", new() { ViewportSize = Desk }),
            .. await FaultsAsync("donker", new() { ViewportSize = Desk, ColorScheme = ColorScheme.Dark }),
            .. await FaultsAsync("geforceerde kleuren", new() { ViewportSize = Desk, ForcedColors = ForcedColors.Active }),
            .. await FaultsAsync("320 pixels", new() { ViewportSize = new() { Width = 320, Height = 640 } }),
        ];

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("donker", "rgb(13, 22, 25)")]
    [InlineData("", "rgb(243, 246, 246)")]
    public async Task It_is_dark_where_the_person_wants_that_and_the_site_can(string attributes, string background)
    {
        var page = await Browsers.OpenSiteAsync(attributes: attributes, options: new() { ViewportSize = Desk, ColorScheme = ColorScheme.Dark });
        await page.OpenWidgetAsync();

        Assert.Equal(background, await page.EvaluateAsync<string>(Background));
    }

    [Fact]
    public async Task In_forced_colours_everything_that_can_be_pressed_has_an_edge()
    {
        var page = await Browsers.OpenSiteAsync(options: new() { ViewportSize = Desk, ForcedColors = ForcedColors.Active });
        await page.OpenWidgetAsync();
        await page.CompareInWidgetAsync();

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('verschillen-chat :is(button, summary, input[type=text])')]
                .filter(e => { const s = getComputedStyle(e); return e.getClientRects().length && (parseFloat(s.borderTopWidth) < 1 || s.borderTopColor === getComputedStyle(document.body).backgroundColor); })
                .map(e => e.textContent.trim())
            """));
    }

    [Theory]
    [InlineData(320)] // a small telephone, or 1280 at 400 percent
    [InlineData(256)] // 1280 at 500 percent
    public async Task The_largest_text_with_the_most_space_fits_the_smallest_window(int width)
    {
        var page = await Browsers.OpenSiteAsync(options: new() { ViewportSize = new() { Width = width, Height = 256 } });
        await page.OpenWidgetAsync();
        await page.ChooseInWidgetAsync("Extra groot");
        await page.ChooseInWidgetAsync("Ruim");
        await page.CompareInWidgetAsync();
        await page.SayInWidgetAsync(new string('W', 1_000));

        Assert.Equal(0, await page.OverflowAsync());
    }

    [Fact]
    public async Task In_a_page_of_another_language_from_right_to_left_it_stays_Dutch_from_left_to_right()
    {
        var page = await Browsers.OpenSiteAsync(site: "lang=\"ar\" dir=\"rtl\"");
        await page.OpenWidgetAsync();

        await page.SayInWidgetAsync("\u0645\u0631\u062d\u0628\u0627 (1) \u202eDalfsen");

        Assert.Equal("nl", await page.Locator("verschillen-chat .antwoord").Last.EvaluateAsync<string>("e => e.closest('[lang]').lang"));
        Assert.Equal("ltr", await page.Locator("verschillen-chat .antwoord").Last.EvaluateAsync<string>("e => getComputedStyle(e).direction"));
        Assert.Equal("rtl", await page.Locator("verschillen-chat .gezegd bdi").Last.EvaluateAsync<string>("e => getComputedStyle(e).direction"));
    }

    private async Task<IEnumerable<string>> FaultsAsync(string look, BrowserNewContextOptions options)
    {
        var page = await Browsers.OpenSiteAsync(attributes: "donker", options: options);
        await page.OpenWidgetAsync();
        await page.CompareInWidgetAsync();
        await page.EvaluateAsync("() => document.querySelector('verschillen-chat .lezen').open = true");
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());

        return (await page.EvaluateAsync<string[]>(AxeTests.Scan.Replace("document,", "'verschillen-chat',", StringComparison.Ordinal))).Select(fault => $"{look}: {fault}");
    }

    /// <summary>How the parts of the chat look and where they stand within it.</summary>
    private async Task<string[]> LooksAsync(string styles, int width)
    {
        var page = await Browsers.OpenSiteAsync(styles, options: new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.OpenWidgetAsync();
        await page.CompareInWidgetAsync();
        await page.EvaluateAsync("() => document.querySelector('verschillen-chat .lezen').open = true");
        return await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('verschillen-chat *:not([role=log], [role=log] *)')].map(e => {
                const s = getComputedStyle(e);
                return [e.tagName, e.className, s.display, s.position, s.float, s.transform, s.opacity, s.visibility, s.textTransform, s.fontSize, s.fontWeight, s.color, s.backgroundColor,
                    s.borderTopWidth, s.paddingTop, s.cursor, s.fill, s.getPropertyValue('d').length, getComputedStyle(e, '::before').content, e.getClientRects().length > 0].join(' ');
            })
            """);
    }
}
