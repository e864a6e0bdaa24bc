using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>How a person wants to read and hear.</summary>
[Collection(OneBrowser.Name)]
public sealed class ReadingTests(Browsers browsers) : BrowserTest(browsers)
{
    /// <summary>A voice that notes what it says instead of saying it.</summary>
    private const string Voice = """
        window.said = []; window.events = [];
        Object.defineProperty(window, 'speechSynthesis', { value: {
            getVoices: () => [{ lang: 'en-GB' }, { lang: 'nl-NL', name: 'Ver' }, { lang: 'nl-NL', name: 'Stem', localService: true }],
            speak: utterance => said.push(utterance), cancel: () => events.push('cancel'), pause: () => events.push('pause'), resume: () => events.push('resume'),
        } });
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        """;

    [Fact]
    public async Task Size_and_space_last_over_pages_without_a_cookie()
    {
        var page = await OpenAsync();
        await ChooseAsync(page, "Extra groot");
        await ChooseAsync(page, "Ruim");

        await page.GotoAsync("/privacy");

        Assert.Equal("24px", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
        Assert.True(await page.EvaluateAsync<bool>("() => { const s = getComputedStyle(document.querySelector('main p')); return parseFloat(s.lineHeight) >= 1.9 * parseFloat(s.fontSize) - 0.1 && parseFloat(s.letterSpacing) > 0; }"));
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(256)]
    public async Task The_largest_text_with_the_most_space_fits_the_smallest_window(int width)
    {
        var page = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = 400 } });
        await ChooseAsync(page, "Extra groot");
        await ChooseAsync(page, "Ruim");
        await page.SayAsync(Talk.WholeQuestion);
        await page.AnswerAllAsync();

        Assert.Equal(0, await page.OverflowAsync());
    }

    [Fact]
    public async Task Simple_words_last_into_the_next_conversation()
    {
        var page = await OpenAsync();
        await ChooseAsync(page, "Makkelijke woorden");
        await page.Locator("text=Ik ben een computer.").WaitForAsync();

        await page.GotoAsync("/over");
        await page.GotoAsync("/");
        await page.Locator("text=Ik ben een computer.").WaitForAsync();
        await page.SayAsync("Ik ga verhuizen");

        Assert.Contains("Waar woont u nu?", await page.AnswerAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simple_words_chosen_halfway_say_the_last_answer_anew_and_keep_the_rest()
    {
        var page = await OpenAsync();
        await page.SayAsync("Ik verhuis naar Zwolle");

        await ChooseAsync(page, "Makkelijke woorden");

        await page.Locator("text=Waar woont u nu?").WaitForAsync();
        Assert.Contains("Zwolle", await page.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_read_aloud_before_it_is_asked_and_then_in_Dutch_sentence_by_sentence()
    {
        var page = await OpenAsync();
        await page.SayAsync("Ik ga verhuizen");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => said.length"));

        await ChooseAsync(page, "Aan", "Antwoorden voorlezen");
        await page.EvaluateAsync("() => said.length = 0");
        await page.SayAsync("Dalfsen");

        var said = await page.EvaluateAsync<string[]>("() => said.map(one => `${one.lang} ${one.voice.name} ${one.rate} ${one.text}`)");
        Assert.Contains("nl-NL Stem 1 Naar welke gemeente verhuist u?", said);
        Assert.Equal("nl-NL Stem 1 1 antwoord om uit te kiezen.", said[^1]);
    }

    [Fact]
    public async Task Reading_aloud_can_be_paused_slowed_and_stopped()
    {
        var page = await OpenAsync();
        await ChooseAsync(page, "Rustig");
        await ChooseAsync(page, "Aan", "Antwoorden voorlezen");
        await page.SayAsync("Ik ga verhuizen");
        await page.EvaluateAsync("() => events.length = 0");

        await page.ClickAsync("text=Pauze");
        await page.ClickAsync("text=Verder");
        await page.ClickAsync("text=Stop met voorlezen");

        Assert.Equal(["pause", "resume", "cancel", "resume"], await page.EvaluateAsync<string[]>("() => events"));
        Assert.Equal(0.75, await page.EvaluateAsync<double>("() => said.at(-1).rate"));
    }

    [Fact]
    public async Task Pictures_stand_beside_the_words_for_who_wants_them()
    {
        const string Width = "e => getComputedStyle(e, '::before').inlineSize";
        var page = await OpenAsync();
        await page.SayAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar Zwolle");
        var choice = page.Locator("[data-plaatje=hulpmiddelen]").First;
        Assert.Equal("auto", await choice.EvaluateAsync<string>(Width));

        await ChooseAsync(page, "Aan", "Plaatjes bij de tekst");

        await page.WaitForFunctionAsync("() => parseFloat(getComputedStyle(document.querySelector('[data-plaatje=hulpmiddelen]'), '::before').inlineSize) > 20");
        Assert.NotEqual("", (await choice.InnerTextAsync()).Trim());
    }

    [Fact]
    public async Task With_storage_closed_a_choice_holds_for_the_page()
    {
        var page = await Browsers.OpenAsync();
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } });");
        await page.GotoAsync("/");

        await ChooseAsync(page, "Groot");

        Assert.Equal("20px", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
    }

    [Fact]
    public async Task Without_script_nothing_is_offered_that_would_not_work()
    {
        var page = await Browsers.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/");

        Assert.Equal(0, await page.Locator(".lezen").CountAsync());
    }

    private static async Task ChooseAsync(IPage page, string words, string? set = null)
    {
        await page.EvaluateAsync("() => document.querySelector('.lezen').open = true");
        var choices = set is null ? page.Locator(".lezen") : page.Locator(".lezen fieldset", new() { HasText = set });
        await choices.GetByLabel(words, new() { Exact = true }).First.CheckAsync();
    }

    private async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var page = await Browsers.OpenAsync(options);
        await page.AddInitScriptAsync(Voice);
        await page.GotoAsync("/");
        await page.Locator(".lezen").WaitForAsync();
        return page;
    }
}
