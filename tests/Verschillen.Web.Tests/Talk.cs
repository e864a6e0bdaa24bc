using System.Diagnostics;
using Microsoft.Playwright;

namespace Verschillen.Web.Tests;

/// <summary>What a person does on the page, with a real browser.</summary>
internal static class Talk
{
    /// <summary>The last exchange; with script the earlier ones stay above it.</summary>
    public const string Newest = ".beurt:last-child";

    public const string WholeQuestion = "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart. Wat verandert er?";

    public static async Task SayAsync(this IPage page, string text)
    {
        await page.Locator("#tekst").FillAsync(text);
        await page.SendAsync(() => page.PressAsync(".verstuur", "Enter"));
    }

    public static Task ChooseAsync(this IPage page, string words) =>
        page.SendAsync(() => page.Locator($"{Newest} .keuzes button", new() { HasText = words }).First.PressAsync("Enter"));

    /// <summary>Does what sends the form, and waits for the answer: in the page, or as a new page, or that it cannot be had.</summary>
    public static async Task SendAsync(this IPage page, Func<Task> send)
    {
        await page.EvaluateAsync("() => { document.querySelector('#nieuwste').dataset.gezien = ''; document.querySelector('.storing')?.remove(); }");
        await send();
        var patience = Stopwatch.StartNew();
        while (!await IsAnsweredAsync(page))
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1), "No answer within a minute.");
            await Task.Delay(30); // milliseconds; asking in the page itself would not work without script
        }
    }

    /// <summary>Chooses "Weet ik niet" until there is an answer with sources.</summary>
    public static async Task AnswerAllAsync(this IPage page)
    {
        while (await page.Locator($"{Newest} .bronnen").CountAsync() == 0 && await page.Locator($"{Newest} .keuzes button", new() { HasText = "Weet ik niet" }).CountAsync() > 0)
        {
            await page.ChooseAsync("Weet ik niet");
        }
    }

    public static Task<string> AnswerAsync(this IPage page) => page.InnerTextAsync($"{Newest} .antwoord");

    /// <summary>The name of what has the focus.</summary>
    public static Task<string> FocusedAsync(this IPage page) =>
        page.EvaluateAsync<string>("() => { const e = document.activeElement; return e === document.body ? '' : e.id || e.textContent.trim().replace(/\\s+/g, ' ') }");

    /// <summary>How many pixels the page is wider than the window.</summary>
    public static Task<int> OverflowAsync(this IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private static async Task<bool> IsAnsweredAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<bool>("() => document.readyState === 'complete' && document.querySelector('#nieuwste:not([data-gezien]), .storing, main > h1 + p') !== null");
        }
        catch (PlaywrightException)
        {
            return false; // between two pages there is nothing to ask
        }
    }
}
