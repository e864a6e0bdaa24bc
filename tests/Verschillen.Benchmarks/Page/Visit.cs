using Microsoft.Playwright;

namespace Verschillen.Benchmarks.Page;

/// <summary>One visit to a chat, in a new window with nothing kept of an earlier one.</summary>
/// <param name="Input">Milliseconds from asking for the page to a field that can be typed in.</param>
/// <param name="Answer">Milliseconds from the server's answer to a message, to its being shown.</param>
/// <param name="Bytes">What the first page took from the network.</param>
internal readonly record struct Visit(double Input, double Answer, double Bytes)
{
    private const string Message = "Ik verhuis van Dalfsen naar Zwolle";

    // A moment counts when the frame that shows it is done and the page is free to do something else.
    private const string AfterFrame = """
        window.afterFrame = isShown => new Promise(resolve => {
            const free = new MessageChannel();
            free.port1.onmessage = () => resolve(performance.now());
            const look = () => isShown() ? free.port2.postMessage(0) : requestAnimationFrame(look);
            requestAnimationFrame(look);
        });
        """;

    private const string NextAnswer = """
        answers => {
            const before = document.querySelectorAll(answers).length;
            window.nextAnswer = afterFrame(() => [...document.querySelectorAll(answers)].slice(before).some(e => /Antwoord/.test(e.textContent)));
        }
        """;

    // Asked in the page itself: of a page that is there at once, Playwright may not see that it has loaded.
    private const string BytesSent = """
        async () => {
            if (document.readyState !== 'complete') await new Promise(resolve => addEventListener('load', resolve, { once: true }));
            return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, e) => sum + e.encodedBodySize, 0);
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2); // longer is a fault and not a measure

    /// <param name="browser">The browser.</param>
    /// <param name="peer">The chat.</param>
    /// <param name="opening">What the browser has to do with while the page opens.</param>
    /// <param name="answering">And when the answer comes.</param>
    public static async Task<Visit> MakeAsync(IBrowser browser, Peer peer, Conditions opening, Conditions answering)
    {
        await using var context = await browser.NewContextAsync();
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync($$"""
            {{AfterFrame}}
            window.firstInput = afterFrame(() => { const field = document.querySelector('{{peer.Field}}'); return field?.getClientRects().length && !field.disabled && !field.readOnly; });
            """);
        await opening.ApplyToAsync(page);
        await page.GotoAsync(peer.Address.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        var input = await page.EvaluateAsync<double>("() => window.firstInput").WaitAsync(Patience);
        var bytes = await page.EvaluateAsync<double>(BytesSent).WaitAsync(Patience);
        await answering.ApplyToAsync(page);
        return new Visit(input, await AnswerAsync(page, peer), bytes);
    }

    /// <exception cref="InvalidOperationException">The field takes no text, so its being shown was no measure.</exception>
    private static async Task<double> AnswerAsync(IPage page, Peer peer)
    {
        await page.FocusAsync(peer.Field);
        await page.Keyboard.InsertTextAsync(Message);
        if (await page.InputValueAsync(peer.Field) != Message)
        {
            throw new InvalidOperationException($"The field of {peer.Name} takes no text.");
        }

        await page.EvaluateAsync(NextAnswer, peer.Answers);
        await page.Keyboard.PressAsync("Enter");
        return await page.EvaluateAsync<double>("() => window.nextAnswer").WaitAsync(Patience) - await page.EvaluateAsync<double>($"() => {peer.AnsweredAt}");
    }
}
