using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Intake.Browser;

/// <summary>What somebody wrote on the result is not sent, so that it is lost with the page: that is asked first.</summary>
[Collection(OneBrowser.Name)]
public sealed class OwnTextTests(Browsers browsers)
{
    [Theory]
    [InlineData("textarea >> nth=0", false)]
    [InlineData("textarea >> nth=0", true)]
    [InlineData(".vinken input >> nth=0", false)]
    public async Task A_button_that_makes_the_page_anew_asks_before_what_somebody_wrote_or_ticked_is_lost(string field, bool goesOn)
    {
        var page = await OfSupporterAsync();
        var asked = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Message);
            await (goesOn ? dialog.AcceptAsync() : dialog.DismissAsync());
        };
        await TouchAsync(page, field);

        if (goesOn)
        {
            await FillIn.PressAsync(page, "#intake button[name=woorden]");
        }
        else
        {
            await page.Locator("#intake button[name=woorden]").PressAsync("Enter");
        }

        Assert.StartsWith("Uw eigen tekst en vinkjes gaan dan weg.", Assert.Single(asked), StringComparison.Ordinal);
        Assert.Equal(goesOn ? 0 : 1, await page.Locator("main:has(.vinken :checked)").CountAsync() + (await page.InputValueAsync("textarea >> nth=0") == "Mijn eigen tekst" ? 1 : 0));
    }

    [Fact]
    public async Task Nothing_is_asked_of_who_wrote_nothing_or_saves_a_file()
    {
        var page = await OfSupporterAsync();
        page.Dialog += (_, dialog) => throw new InvalidOperationException(dialog.Message);

        await FillIn.PressAsync(page, "#intake button[name=woorden]");
        await TouchAsync(page, "textarea >> nth=0");
        await page.RunAndWaitForDownloadAsync(() => page.Locator("button[value=tekst]").PressAsync("Enter"));

        Assert.Equal("Mijn eigen tekst", await page.InputValueAsync("textarea >> nth=0"));
    }

    private async Task<IPage> OfSupporterAsync()
    {
        var page = await browsers.OpenAsync();
        await FillIn.ResultAsync(page);
        await FillIn.PressAsync(page, "button[name=kant]");
        return page;
    }

    private static Task TouchAsync(IPage page, string field) =>
        field.StartsWith("textarea", StringComparison.Ordinal) ? page.FillAsync(field, "Mijn eigen tekst") : page.CheckAsync(field);
}
