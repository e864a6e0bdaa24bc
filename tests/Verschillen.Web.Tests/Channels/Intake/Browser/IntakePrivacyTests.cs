using System.Collections.Concurrent;
using Microsoft.Playwright;
using Verschillen.Web.Tests.Channels.Page.Browser;

namespace Verschillen.Web.Tests.Channels.Intake.Browser;

[Collection(OneBrowser.Name)]
public sealed class IntakePrivacyTests(Browsers browsers) : BrowserTest(browsers)
{
    private const string Secret = "Jan Jansen, BSN 123456782";

    [Fact]
    public async Task Notes_letters_and_ticks_never_leave_the_browser()
    {
        var page = await Browsers.OpenAsync();
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync(); // what was written may be lost
        await FillIn.ResultAsync(page);
        await FillIn.PressAsync(page, "button[name=kant]");
        var sent = new ConcurrentQueue<string>();
        page.Context.Request += (_, request) => sent.Enqueue($"{request.Method} {request.Url} {request.PostData} {string.Join(' ', request.Headers.Values)}");

        // Each form of the page is sent with everything filled in.
        await WriteSecretsAsync(page);
        await page.CheckAsync("#grote-letters");
        await page.CheckAsync("#alle-vragen");
        await FillIn.PressAsync(page, "button[name=woorden]");
        await WriteSecretsAsync(page);
        await FillIn.PressAsync(page, "button[name=kant]");
        await WriteSecretsAsync(page);
        await page.ClickAsync("details.antwoorden summary");
        await FillIn.PressAsync(page, "button[value=verhuizing]");
        await page.GotoAsync("/");

        Assert.True(sent.Count(request => request.StartsWith("POST", StringComparison.Ordinal)) >= 3, $"{sent.Count} requests");
        Assert.DoesNotContain(sent, request => request.Contains("Jansen", StringComparison.OrdinalIgnoreCase) || request.Contains("123456782", StringComparison.Ordinal));
    }

    private static async Task WriteSecretsAsync(IPage page)
    {
        foreach (var field in await page.Locator("textarea").AllAsync())
        {
            await field.FillAsync(Secret);
        }

        await page.Locator(".vinken input").First.CheckAsync();
    }

    [Fact]
    public async Task A_number_of_a_person_in_a_field_for_a_place_is_taken_out_before_it_is_read()
    {
        var page = await Browsers.OpenAsync();

        await FillIn.MoveAsync(page, from: "123456782", to: "Tubbergen");

        Assert.DoesNotContain("123456782", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(Browsers.Server.Log.Lines, line => line.Contains("123456782", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("groot", "21.3333px")] // 16 points
    [InlineData("gewoon", "16px")] // 12 points
    public async Task On_paper_the_letters_have_the_size_that_was_chosen_and_buttons_are_left_out(string letters, string expected)
    {
        var page = await Browsers.OpenAsync();
        await FillIn.ResultAsync(page);
        if (letters == "groot")
        {
            await page.CheckAsync("#grote-letters");
        }

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(expected, await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.uitslag p')).fontSize"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('button, nav, header, footer')].filter(e => e.getClientRects().length).map(e => e.outerHTML.slice(0, 80))"));
    }
}
