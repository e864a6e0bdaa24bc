using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>What a long conversation costs a small device.</summary>
[Collection(OneBrowser.Name)]
public sealed class MemoryTests(Browsers browsers) : BrowserTest(browsers)
{
    private const int Turns = 50;
    private const double Megabyte = 1_048_576; // bytes

    [Fact]
    public async Task After_fifty_turns_the_script_holds_at_most_a_megabyte_more_than_an_empty_page()
    {
        var empty = await Browsers.OpenAsync();
        await empty.GotoAsync("/health/live");
        await empty.Locator("body").WaitForAsync(); // brings in Playwright's own script, as on the page
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await page.SayAsync(Talk.WholeQuestion);
        for (var turn = 1; turn < Turns; turn++)
        {
            await page.SayAsync(turn % 2 == 0 ? "Vertel meer" : "Waar staat dat?");
        }

        Assert.Equal(Turns + 1, await page.Locator(".beurt").CountAsync());
        Assert.InRange(await HeapAsync(page) - await HeapAsync(empty), 0, Megabyte);
    }

    /// <summary>Bytes in use once the garbage is out.</summary>
    private static async Task<double> HeapAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("HeapProfiler.collectGarbage");
        return (await browser.SendAsync("Runtime.getHeapUsage"))!.Value.GetProperty("usedSize").GetDouble();
    }
}
