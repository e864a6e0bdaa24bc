using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>A made-up site of a municipality that has the chat in its pages, and what a person does there.</summary>
internal static class MunicipalSite
{
    /// <summary>Opens its first page, with the chat closed.</summary>
    /// <param name="browsers">The browser.</param>
    /// <param name="styles">What the site says of its own elements.</param>
    /// <param name="attributes">What the site asks of the chat.</param>
    /// <param name="options">How the window is.</param>
    /// <param name="site">In which language it is, and from which side it is read.</param>
    public static async Task<IPage> OpenSiteAsync(this Browsers browsers, string styles = "", string attributes = "", BrowserNewContextOptions? options = null, string site = "lang=\"nl\"")
    {
        var page = await browsers.OpenAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await browsers.ServeSiteAsync(page, styles, attributes, site);
        await page.GotoAsync($"{Browsers.Site}/");
        await page.Locator("verschillen-chat > button").WaitForAsync();
        return page;
    }

    public static async Task ServeSiteAsync(this Browsers browsers, IPage page, string styles = "", string attributes = "", string site = "lang=\"nl\"") => await page.RouteAsync($"{Browsers.Site}/**", route => route.FulfillAsync(new()
    {
        ContentType = "text/html; charset=utf-8",
        Body = $"""
            <!DOCTYPE html><html {site}><head><title>Gemeente Nieuwerdal</title><style>{styles}</style></head>
            <body style="margin: 0"><main class="inhoud"><h1>Gemeente Nieuwerdal</h1>
            <verschillen-chat {attributes}><a href="{browsers.Address}">Wat verandert er als ik verhuis?</a></verschillen-chat></main>
            <script src="{browsers.Address}verschillen-chat.js" defer></script></body></html>
            """,
    }));

    public static async Task OpenWidgetAsync(this IPage page)
    {
        await page.Locator("verschillen-chat > button").PressAsync("Enter");
        await page.Locator("verschillen-chat form").WaitForAsync();
    }

    /// <summary>Chooses how to read.</summary>
    public static async Task ChooseInWidgetAsync(this IPage page, string words)
    {
        await page.EvaluateAsync("() => document.querySelector('verschillen-chat .lezen').open = true");
        await page.Locator("verschillen-chat .lezen").GetByLabel(words, new() { Exact = true }).First.CheckAsync();
    }

    /// <summary>From the greeting to a comparison.</summary>
    public static async Task CompareInWidgetAsync(this IPage page)
    {
        await page.SayInWidgetAsync(Talk.WholeQuestion);
        while (await page.Locator("verschillen-chat .beurt:last-child .bronnen").CountAsync() == 0)
        {
            await page.SayInWidgetAsync("Weet ik niet");
        }
    }

    public static async Task SayInWidgetAsync(this IPage page, string text)
    {
        var turns = await page.Locator("verschillen-chat .antwoord").CountAsync();
        await page.FillAsync("#verschillen-tekst", text);
        await page.PressAsync("#verschillen-tekst", "Enter");
        await page.Locator("verschillen-chat .antwoord").Nth(turns).WaitForAsync();
    }
}
