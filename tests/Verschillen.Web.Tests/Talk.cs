using Microsoft.Playwright;

namespace Verschillen.Web.Tests;

/// <summary>What a person does on the page, with a real browser.</summary>
internal static class Talk
{
    public const string WholeQuestion = "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart. Wat verandert er?";

    public static async Task SayAsync(this IPage page, string text)
    {
        await page.Locator("#tekst").FillAsync(text);
        await page.SendAsync(() => page.ClickAsync(".verstuur"));
    }

    public static Task ChooseAsync(this IPage page, string words) =>
        page.SendAsync(() => page.Locator(".keuzes button", new() { HasText = words }).First.ClickAsync());

    /// <summary>Does what sends the form, and waits for the page that answers it.</summary>
    public static async Task SendAsync(this IPage page, Func<Task> send)
    {
        var loaded = new TaskCompletionSource();
        page.Load += OnLoad;
        await send();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(10));
        page.Load -= OnLoad;

        void OnLoad(object? sender, IPage answered) => loaded.TrySetResult();
    }

    /// <summary>Chooses "Weet ik niet" until there is an answer with sources.</summary>
    public static async Task AnswerAllAsync(this IPage page)
    {
        while (await page.Locator(".bronnen").CountAsync() == 0 && await page.Locator(".keuzes button", new() { HasText = "Weet ik niet" }).CountAsync() > 0)
        {
            await page.ChooseAsync("Weet ik niet");
        }
    }

    public static Task<string> AnswerAsync(this IPage page) => page.InnerTextAsync(".antwoord");

    /// <summary>The name of what has the focus.</summary>
    public static Task<string> FocusedAsync(this IPage page) =>
        page.EvaluateAsync<string>("() => { const e = document.activeElement; return e === document.body ? '' : e.id || e.textContent.trim().replace(/\\s+/g, ' ') }");

    /// <summary>How many pixels the page is wider than the window.</summary>
    public static Task<int> OverflowAsync(this IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
