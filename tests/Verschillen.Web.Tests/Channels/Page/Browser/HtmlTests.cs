using System.Diagnostics;
using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>The markup against the HTML standard, with html-validate.</summary>
[Collection(OneBrowser.Name)]
public sealed class HtmlTests(Browsers browsers) : BrowserTest(browsers)
{
    private static readonly string Tools = Path.Combine(Server.Root, "tests", "html");

    [HtmlFact]
    public async Task What_the_server_writes_is_sound_in_every_state_that_axe_looks_at()
    {
        var page = await Browsers.OpenAsync(new() { JavaScriptEnabled = false });
        IResponse? last = null;
        page.Response += (_, response) => last = response.Request.IsNavigationRequest ? response : last;
        var markup = new List<(string Name, string Html)>();
        foreach (var state in State.All)
        {
            await state.Reach(page);
            markup.Add((state.Name, await last!.TextAsync()));
        }

        Assert.All(markup, one => Assert.Contains("</main>", one.Html, StringComparison.Ordinal));
        Assert.Equal("", await FaultsInAsync(markup));
    }

    [HtmlFact]
    public async Task What_the_script_makes_of_it_is_sound()
    {
        var page = await Browsers.OpenAsync();
        var markup = new List<(string Name, string Html)>();
        foreach (var state in State.Main)
        {
            await state.Reach(page);
            markup.Add((state.Name, await page.ContentAsync()));
        }

        Assert.All(markup, one => Assert.Contains("class=\"lezen\"", one.Html, StringComparison.Ordinal));
        Assert.Equal("", await FaultsInAsync(markup));
    }

    [HtmlFact]
    public async Task What_the_widget_puts_into_the_page_of_others_is_sound()
    {
        var page = await Browsers.OpenSiteAsync();
        var markup = new List<(string Name, string Html)> { ("dicht", await page.ContentAsync()) };
        await page.OpenWidgetAsync();
        await page.SayInWidgetAsync(Talk.WholeQuestion);
        await page.SayInWidgetAsync("Weet ik niet");
        await page.SayInWidgetAsync("Weet ik niet");
        markup.Add(("gesprek", await page.ContentAsync()));

        Assert.Equal("", await FaultsInAsync(markup));
    }

    [HtmlTheory]
    [InlineData("id=\"vraag\"", "id=\"tekst\"")]
    [InlineData("<label for=\"tekst\"", "<label for=\"niets\"")]
    [InlineData("<details class=\"menu\">", "<details class=\"menu\"><li>")]
    public async Task A_fault_that_was_put_in_is_found(string sound, string faulty)
    {
        var html = await Browsers.Server.Browser.GetStringAsync("/");
        Assert.Contains(sound, html, StringComparison.Ordinal);

        Assert.Equal("", await FaultsInAsync([("zonder fout", html)]));
        Assert.NotEqual("", await FaultsInAsync([("fout", html.Replace(sound, faulty, StringComparison.Ordinal))]));
    }

    /// <returns>What the tool says; empty when all is sound.</returns>
    private static async Task<string> FaultsInAsync(IReadOnlyList<(string Name, string Html)> pages)
    {
        var folder = Directory.CreateTempSubdirectory("verschillen-html-");
        foreach (var (name, html) in pages)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, string.Concat(name.Split(Path.GetInvalidFileNameChars())) + ".html"), html);
        }

        using var tool = Process.Start(new ProcessStartInfo("node", [Path.Combine(Tools, "node_modules", "html-validate", "bin", "html-validate.mjs"), "--config", Path.Combine(Tools, "rules.cjs"), "--formatter", "text", folder.FullName])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var told = await Task.WhenAll(tool.StandardOutput.ReadToEndAsync(), tool.StandardError.ReadToEndAsync());
        await tool.WaitForExitAsync();
        folder.Delete(recursive: true);
        return tool.ExitCode == 0 ? "" : string.Concat(told) + $"exit code {tool.ExitCode}";
    }

    private static string? WhyNot() =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal) || Directory.Exists(Path.Combine(Tools, "node_modules"))
            ? null
            : "MARKUP NOT CHECKED: html-validate is not installed. Install npm, and then: npm --prefix tests/html ci --ignore-scripts";

    /// <summary>Left out where the tool is not installed. In CI it always runs.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class HtmlFactAttribute : FactAttribute
    {
        public HtmlFactAttribute() => Skip = WhyNot();
    }

    /// <inheritdoc cref="HtmlFactAttribute"/>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class HtmlTheoryAttribute : TheoryAttribute
    {
        public HtmlTheoryAttribute() => Skip = WhyNot();
    }
}
