namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>How a person wants to read the chat within a page of others.</summary>
[Collection(OneBrowser.Name)]
public sealed class WidgetReadingTests(Browsers browsers) : BrowserTest(browsers)
{
    private const string Letters = "() => { const s = getComputedStyle(document.querySelector('verschillen-chat .antwoord p')); return `${s.fontSize} ${parseFloat(s.lineHeight) / parseFloat(s.fontSize)} ${parseFloat(s.letterSpacing) > 0}`; }";

    [Fact]
    public async Task Size_space_and_simple_words_last_over_the_pages_of_the_site_without_a_cookie()
    {
        var page = await Browsers.OpenSiteAsync();
        await page.OpenWidgetAsync();
        Assert.Equal("18px 1.6 false", await page.EvaluateAsync<string>(Letters));

        await page.ChooseInWidgetAsync("Extra groot");
        await page.ChooseInWidgetAsync("Ruim");
        await page.ChooseInWidgetAsync("Makkelijke woorden");
        await page.Locator("verschillen-chat .antwoord:has-text('Ik ben een computer.')").WaitForAsync();
        await page.GotoAsync($"{Browsers.Site}/andere-pagina");
        await page.OpenWidgetAsync();

        await page.Locator("verschillen-chat .antwoord:has-text('Ik ben een computer.')").WaitForAsync();
        Assert.Equal("27px 1.9 true", await page.EvaluateAsync<string>(Letters));
        Assert.Equal(["verschillen-lezen"], await page.EvaluateAsync<string[]>("() => Object.keys(localStorage)"));
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Fact]
    public async Task The_letters_of_the_site_stay_as_they_are()
    {
        const string OfSite = "() => getComputedStyle(document.querySelector('h1')).fontSize + Object.keys(document.documentElement.dataset)";
        var page = await Browsers.OpenSiteAsync();
        await page.OpenWidgetAsync();
        var before = await page.EvaluateAsync<string>(OfSite);

        await page.ChooseInWidgetAsync("Extra groot");

        Assert.Equal(before, await page.EvaluateAsync<string>(OfSite));
    }

    [Fact]
    public async Task Simple_words_chosen_halfway_keep_what_was_said_and_last_as_long_as_the_conversation()
    {
        var page = await Browsers.OpenSiteAsync();
        await page.OpenWidgetAsync();
        await page.SayInWidgetAsync("Ik verhuis naar Zwolle");

        await page.ChooseInWidgetAsync("Makkelijke woorden");
        await page.Locator("verschillen-chat .vraag:text('Waar woont u nu?')").WaitForAsync();
        await page.GotoAsync($"{Browsers.Site}/andere-pagina");
        await page.OpenWidgetAsync();

        await page.Locator("verschillen-chat .vraag:text('Waar woont u nu?')").WaitForAsync();
        Assert.Contains("Zwolle", await page.InnerTextAsync("verschillen-chat .antwoorden"), StringComparison.Ordinal);
    }
}
