using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Intake.Browser;

/// <summary>Fills in the intake in a real browser.</summary>
internal static class FillIn
{
    public static async Task MoveAsync(IPage page, string from = "Rotterdam", string to = "Tubbergen", string day = "1 maart 2027")
    {
        await page.GotoAsync("/intake");
        await page.FillAsync("#van", from);
        await page.FillAsync("#naar", to);
        await page.FillAsync("#datum", day);
        await SendAsync(page);
    }

    public static async Task TopicsAsync(IPage page)
    {
        await MoveAsync(page);
        foreach (var topic in Walk.Four)
        {
            await page.CheckAsync($"input[value={topic}]");
        }

        await SendAsync(page);
    }

    /// <summary>To the result, with the first answer to every question.</summary>
    public static async Task ResultAsync(IPage page)
    {
        await TopicsAsync(page);
        while (await page.Locator("input[name=stap][value=vragen]").CountAsync() > 0)
        {
            foreach (var question in await page.Locator("fieldset").AllAsync())
            {
                await question.Locator("input").First.CheckAsync();
            }

            await SendAsync(page);
        }
    }

    public static Task SendAsync(IPage page) => PressAsync(page, "button.verstuur");

    /// <summary>Presses a button that leads to another page.</summary>
    public static Task PressAsync(IPage page, string button) => LeaveAsync(page, () => page.Locator(button).First.PressAsync("Enter"));

    /// <summary>Does what leads to another page, and waits for that page.</summary>
    public static async Task LeaveAsync(IPage page, Func<Task> leave)
    {
        await page.EvaluateAsync("() => { document.documentElement.dataset.vorige = '' }");
        await leave();
        await page.Locator("html:not([data-vorige])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        // Waiting for the event of loading is for ever when it came just before: the page itself knows.
        await Patience.UntilAsync(() => page.EvaluateAsync<string>("document.readyState"), state => state is "complete");
    }
}
