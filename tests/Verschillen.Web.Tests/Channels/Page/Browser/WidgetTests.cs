namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>The chat within a page of others.</summary>
[Collection(OneBrowser.Name)]
public sealed class WidgetTests(Browsers browsers) : BrowserTest(browsers)
{
    [Fact]
    public async Task The_chat_opens_below_its_button_and_the_focus_stays_on_it()
    {
        var page = await Browsers.OpenSiteAsync();
        Assert.Equal("false", await page.GetAttributeAsync("verschillen-chat > button", "aria-expanded"));

        await page.OpenWidgetAsync();

        Assert.Equal("true", await page.GetAttributeAsync("verschillen-chat > button", "aria-expanded"));
        Assert.Equal("Wat verandert er als u verhuist?", await page.FocusedAsync());
        Assert.Equal("Wat verandert er als u verhuist?", await page.Locator("verschillen-chat section").EvaluateAsync<string>("e => document.getElementById(e.getAttribute('aria-labelledby')).textContent"));
        await page.ClickAsync("text=Sluit de chat");
        Assert.False(await page.IsVisibleAsync("verschillen-chat section"));
        Assert.Equal("Wat verandert er als u verhuist?", await page.FocusedAsync());
    }

    [Fact]
    public async Task A_conversation_can_be_held_and_lasts_over_pages_of_the_site_until_stop()
    {
        var page = await Browsers.OpenSiteAsync();
        await page.OpenWidgetAsync();
        await page.SayInWidgetAsync("Ik verhuis van Dalfsen naar Zwolle");
        Assert.Equal(["verschillen-chat"], await page.EvaluateAsync<string[]>("() => Object.keys(sessionStorage)"));
        Assert.DoesNotContain("Dalfsen", await page.EvaluateAsync<string>("() => sessionStorage['verschillen-chat']"), StringComparison.Ordinal);

        await page.GotoAsync($"{Browsers.Site}/andere-pagina");
        Assert.Equal("Ga verder met uw gesprek", await page.InnerTextAsync("verschillen-chat > button"));
        await page.OpenWidgetAsync();
        Assert.Contains("Zwolle", await page.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);

        await page.SayInWidgetAsync("stop");
        Assert.Empty(await page.EvaluateAsync<string[]>("() => Object.keys(sessionStorage)"));
        await page.ClickAsync(".einde a");
        await page.Locator("verschillen-chat h2:text('Welkom')").WaitForAsync();
        Assert.Equal($"{Browsers.Site}/andere-pagina", page.Url);
    }

    [Fact]
    public async Task No_name_of_the_chat_is_one_that_a_site_may_have()
    {
        var page = await Browsers.OpenSiteAsync();
        await page.OpenWidgetAsync();
        await page.SayInWidgetAsync("Ik verhuis van Dalfsen naar Zwolle");

        Assert.All(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('verschillen-chat [id]')].map(e => e.id)"), id => Assert.StartsWith("verschillen-", id, StringComparison.Ordinal));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('verschillen-chat :is([for], [aria-labelledby], [aria-describedby])')]
                .flatMap(e => ['for', 'aria-labelledby', 'aria-describedby'].flatMap(a => e.getAttribute(a)?.split(' ') ?? [])).filter(id => !document.getElementById(id))
            """));
    }

    [Fact]
    public async Task The_site_tells_where_to_and_which_colours()
    {
        var page = await Browsers.OpenSiteAsync(attributes: """naar="Zwolle" kleur="#7a0044" kleur-tekst="#fff" """);
        await page.OpenWidgetAsync();

        Assert.Contains("Naar: Zwolle", await page.InnerTextAsync("verschillen-chat .antwoorden"), StringComparison.Ordinal);
        Assert.Equal("rgb(122, 0, 68)", await page.Locator("verschillen-chat > button").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
    }

    [Fact]
    public async Task Colours_that_cannot_be_read_are_not_taken()
    {
        var page = await Browsers.OpenSiteAsync(attributes: """kleur="#fff" kleur-tekst="#fff" """);

        Assert.Equal("rgb(10, 77, 91)", await page.Locator("verschillen-chat > button").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
    }

    [Fact]
    public async Task Without_script_there_is_the_link_of_the_site()
    {
        var page = await Browsers.OpenAsync(new() { JavaScriptEnabled = false });
        await Browsers.ServeSiteAsync(page);
        await page.GotoAsync($"{Browsers.Site}/");

        Assert.True(await page.IsVisibleAsync("verschillen-chat a"));
    }

    [Fact]
    public async Task While_the_chat_is_closed_there_is_why_and_whom_to_call_until_it_opens()
    {
        var page = await Browsers.OpenSiteAsync();
        try
        {
            Browsers.Server.Set("Closed:Page", "Wij herstellen een fout.");
            await page.ClickAsync("verschillen-chat > button");
            await page.Locator("verschillen-chat .gesloten").WaitForAsync();

            Assert.Contains("Wij herstellen een fout.", await page.InnerTextAsync("verschillen-chat .gesloten"), StringComparison.Ordinal);
            Assert.True(await page.IsVisibleAsync("verschillen-chat a[href='tel:112']"));
        }
        finally
        {
            Browsers.Server.Set("Closed:Page", "");
        }

        await page.ClickAsync("text=Sluit de chat");
        await page.OpenWidgetAsync();
        Assert.False(await page.IsVisibleAsync("verschillen-chat .gesloten"));
    }

    [Fact]
    public async Task When_the_chat_cannot_be_reached_there_is_a_sentence_and_the_link_of_the_site()
    {
        var page = await Browsers.OpenSiteAsync();
        await page.RouteAsync($"{Browsers.Address}*", route => route.AbortAsync());

        await page.ClickAsync("verschillen-chat > button");

        await page.Locator("verschillen-chat .melding").WaitForAsync();
        Assert.Contains("Open de chat op zijn eigen pagina.", await page.InnerTextAsync("verschillen-chat .melding"), StringComparison.Ordinal);
        Assert.True(await page.IsVisibleAsync("verschillen-chat .melding a"));
    }
}
