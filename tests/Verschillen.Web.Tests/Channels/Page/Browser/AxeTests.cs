using System.Text.Json;
using Microsoft.Playwright;
using Verschillen.Web.Channels.Page;
using Xunit.Abstractions;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

[Collection(OneBrowser.Name)]
public sealed class AxeTests(Browsers browsers, ITestOutputHelper output) : BrowserTest(browsers)
{
    /// <summary>Everything that axe finds, each fault as its rule and where.</summary>
    internal const string Scan = """
        async () => (await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
        })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 200)).join(' | ')}`)
        """;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    [Fact]
    public async Task Axe_finds_nothing_in_any_state_with_and_without_script()
    {
        string[] faults = [.. await LookAtAsync("met script", new(), State.All), .. await LookAtAsync("zonder script", new(), State.All, withScript: false)];

        Assert.True(State.All.Count >= 30, $"{State.All.Count} states");
        await WriteDownAsync(faults);
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Axe_finds_nothing_in_other_colours_and_windows()
    {
        string[] faults =
        [
            .. await LookAtAsync("donker", new() { ColorScheme = ColorScheme.Dark }, State.Main),
            .. await LookAtAsync("320 pixels", new() { ViewportSize = new() { Width = 320, Height = 640 } }, State.Main),
            .. await LookAtAsync("geforceerde kleuren", new() { ForcedColors = ForcedColors.Active }, State.Main),
        ];

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("label", "document.querySelector('.invoer label').remove()")]
    [InlineData("color-contrast", "document.querySelector('h2').style.color = '#999'")]
    [InlineData("color-contrast-enhanced", "document.querySelector('.antwoord p').style.color = '#666'")]
    [InlineData("html-has-lang", "document.documentElement.removeAttribute('lang')")]
    [InlineData("heading-order", "document.querySelector('h2').outerHTML = '<h5>Antwoord</h5>'")]
    public async Task Axe_finds_a_fault_that_was_put_in(string rule, string fault)
    {
        var page = await Browsers.OpenForAxeAsync();
        await page.GotoAsync("/");
        await page.EvaluateAsync($"() => {{ {fault} }}");

        var found = await page.EvaluateAsync<string[]>(Scan);

        Assert.Contains(found, line => line.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> LookAtAsync(string look, BrowserNewContextOptions options, IReadOnlyList<State> states, bool withScript = true)
    {
        var page = await Browsers.OpenForAxeAsync(options, withScript);
        var faults = new List<string>();
        foreach (var state in states)
        {
            await state.Reach(page);
            var found = await page.EvaluateAsync<string[]>(Scan);
            output.WriteLine($"{look}, {state.Name} ({await page.TitleAsync()}): {found.Length} violations");
            faults.AddRange(found.Select(fault => $"{look}, {state.Name}: {fault}"));
        }

        return faults;
    }

    /// <summary>Keeps the results for the page /toegankelijkheid, when VERSCHILLEN_TESTRESULTATEN says so: "schrijf".</summary>
    private async Task WriteDownAsync(IReadOnlyList<string> faults)
    {
        if (Environment.GetEnvironmentVariable("VERSCHILLEN_TESTRESULTATEN") != "schrijf")
        {
            return;
        }

        var page = await Browsers.OpenForAxeAsync();
        await page.GotoAsync("/");
        var results = new TestResults(
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
            [new TestTool("axe-core", await page.EvaluateAsync<string>("() => axe.version")), new TestTool("Chromium", page.Context.Browser!.Version)],
            State.All.Count,
            faults);
        await File.WriteAllTextAsync(Path.Combine(Server.Root, "src", "Verschillen.Web", "Channels", "Page", "toegankelijkheid.json"), JsonSerializer.Serialize(results, Readable) + "\n");
    }
}
