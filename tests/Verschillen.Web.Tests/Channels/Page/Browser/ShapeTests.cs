using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>How the page holds itself in other windows, colours and spacings.</summary>
[Collection(OneBrowser.Name)]
public sealed class ShapeTests(Browsers browsers) : BrowserTest(browsers)
{
    private const string TextSpacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    // What can be pressed alone; a link within a sentence is as high as its line.
    private const string SmallTargets = """
        () => [...document.querySelectorAll('button, summary, input[type=text], .knop, footer a, header a, .telefoon')]
            .filter(e => e.getClientRects().length && (e.getBoundingClientRect().height < 44 || e.getBoundingClientRect().width < 44))
            .map(e => `${e.textContent.trim()} ${e.getBoundingClientRect().width}x${e.getBoundingClientRect().height}`)
        """;

    private const string CutOff = """
        () => [...document.querySelectorAll('main *:not(.verborgen)')]
            .filter(e => getComputedStyle(e).overflow === 'hidden' && !e.closest('.verborgen, thead') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
            .map(e => e.outerHTML.slice(0, 80))
        """;

    // Lines of text over one another, or outside the part that holds them. Of a line inside another line one holds the other.
    private const string Overlapping = """
        () => {
            const lines = [];
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const e = texts.currentNode.parentElement;
                if (!texts.currentNode.data.trim() || e.closest('.verborgen, thead, [role=log], textarea, option') || !e.checkVisibility()) continue;
                const range = document.createRange();
                range.selectNodeContents(texts.currentNode);
                for (const r of range.getClientRects()) if (r.width > 1) lines.push({ e, r });
            }
            const deep = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.4;
            return [
                ...lines.flatMap((a, i) => lines.slice(i + 1).filter(b => deep(a.r, b.r)).map(b => `${a.e.textContent.trim().slice(0, 40)} | ${b.e.textContent.trim().slice(0, 40)}`)),
                ...lines.filter(({ e, r }) => { const h = e.closest('button, td, li, p, h1, h2, h3, label, legend')?.getBoundingClientRect(); return h && (r.right > h.right + 2 || r.left < h.left - 2); }).map(({ e }) => `outside: ${e.textContent.trim().slice(0, 60)}`),
            ];
        }
        """;

    [Theory]
    [InlineData(320, 640)] // a small telephone
    [InlineData(320, 256)] // 1280 by 1024 at 400 percent
    [InlineData(256, 256)] // 1280 by 1280 at 500 percent
    [InlineData(1280, 720)]
    public async Task Nothing_is_wider_than_the_window(int width, int height)
    {
        var page = await ComparisonAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await page.ClickAsync(".menu summary");

        Assert.Equal(0, await page.OverflowAsync());
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(256, 256)]
    public async Task What_is_known_fits_the_window(int width, int height)
    {
        var page = await Browsers.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await page.GotoAsync("/dekking?gemeente=Zwolle");

        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(SmallTargets));
    }

    [Theory]
    [InlineData(320)] // a small telephone, or 1280 at 400 percent
    [InlineData(1280)]
    public async Task A_line_of_forty_characters_is_not_broken_again(int width)
    {
        var page = await Browsers.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 256 } });
        await page.GotoAsync("/tekst");

        Assert.Equal(0, await page.OverflowAsync());
        Assert.Equal(1, await page.Locator("pre").EvaluateAsync<int>("""
            e => {
                e.textContent = '0123456789'.repeat(4);
                return Math.round(e.clientHeight / parseFloat(getComputedStyle(e).lineHeight));
            }
            """));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Wide_letters_and_lines_cut_nothing_off(int width)
    {
        var page = await ComparisonAsync(new() { ViewportSize = new() { Width = width, Height = 640 }, BypassCSP = true });

        await page.AddStyleTagAsync(new() { Content = TextSpacing });

        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(CutOff));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task What_can_be_pressed_is_large_enough(int width)
    {
        var page = await ComparisonAsync(new() { ViewportSize = new() { Width = width, Height = 640 } });
        await page.ClickAsync(".menu summary");

        Assert.Empty(await page.EvaluateAsync<string[]>(SmallTargets));
    }

    [Fact]
    public async Task No_letters_are_fetched_so_that_none_can_fail_to_come()
    {
        var page = await Browsers.OpenAsync();
        var kinds = new ConcurrentQueue<string>();
        page.Context.Request += (_, request) => kinds.Enqueue(request.ResourceType);
        await page.GotoAsync("/");
        await page.SayAsync(Talk.WholeQuestion);

        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.fonts.size"));
        Assert.Contains("stylesheet", kinds);
        Assert.DoesNotContain("font", kinds);
    }

    [Theory]
    [InlineData("begroeting", 320)]
    [InlineData("begroeting", 1280)]
    [InlineData("vergelijking", 320)]
    [InlineData("vergelijking", 1280)]
    [InlineData("wat wij weten", 320)]
    [InlineData("intake: vragen", 320)]
    [InlineData("intake: uitslag", 320)]
    [InlineData("intake: kant van de ondersteuner", 1280)]
    [InlineData("samenvatting om te bewaren", 320)]
    [InlineData("pagina hulp", 320)]
    public async Task In_any_letters_that_a_browser_may_have_nothing_is_cut_off_or_stands_over_something_else(string name, int width)
    {
        var page = await Browsers.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 640 }, BypassCSP = true });
        await State.Named(name).Reach(page);

        foreach (var letters in new[] { "serif", "monospace", "cursive", "monospace; letter-spacing: 0.2em; font-stretch: expanded; font-weight: 900" })
        {
            await page.EvaluateAsync("() => document.getElementById('letters')?.remove()");
            await page.EvaluateAsync("letters => document.head.append(Object.assign(document.createElement('style'), { id: 'letters', textContent: `* { font-family: ${letters.replace(/;|$/g, ' !important;')} }` }))", letters);

            Assert.Equal((letters, 0), (letters, await page.OverflowAsync()));
            Assert.Empty(await page.EvaluateAsync<string[]>(CutOff));
            Assert.Empty(await page.EvaluateAsync<string[]>(Overlapping));
        }
    }

    [Fact]
    public async Task A_message_of_a_thousand_letters_without_a_space_fits_the_window()
    {
        var page = await Browsers.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await page.GotoAsync("/");

        await page.SayAsync(new string('W', 1_000));

        Assert.Equal(0, await page.OverflowAsync());
    }

    [Fact]
    public async Task Text_from_right_to_left_turns_only_itself()
    {
        const string Arabic = "\u0645\u0631\u062d\u0628\u0627 (1) \u202eDalfsen";
        var page = await Browsers.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await page.GotoAsync("/");
        await page.SayAsync(Arabic);

        Assert.Equal(("isolate", "rtl"), (await StyleAsync("unicodeBidi"), await StyleAsync("direction")));
        Assert.StartsWith("U zegt:", await page.InnerTextAsync($"{Talk.Newest} .gezegd"), StringComparison.Ordinal);
        Assert.Equal("ltr", await page.Locator($"{Talk.Newest} .antwoord").EvaluateAsync<string>("e => getComputedStyle(e).direction"));
        Assert.Equal(0, await page.OverflowAsync());

        Task<string> StyleAsync(string name) => page.Locator($"{Talk.Newest} .gezegd bdi").EvaluateAsync<string>("(e, name) => getComputedStyle(e)[name]", name);
    }

    [Fact]
    public async Task A_line_of_text_has_at_most_seventy_characters()
    {
        var page = await ComparisonAsync(new() { ViewportSize = new() { Width = 1920, Height = 1080 } });

        var widest = await page.EvaluateAsync<double>("""
            () => {
                const measure = document.createElement('canvas').getContext('2d');
                return Math.max(...[...document.querySelectorAll('.antwoord p, .antwoord li')].map(e => {
                    measure.font = getComputedStyle(e).font;
                    return e.getBoundingClientRect().width / (measure.measureText('Wat verandert er als u verhuist naar een andere gemeente?').width / 57);
                }));
            }
            """);

        Assert.InRange(widest, 40, 70);
    }

    [Fact]
    public async Task In_forced_colours_everything_that_can_be_pressed_has_an_edge()
    {
        var page = await ComparisonAsync(new() { ForcedColors = ForcedColors.Active });

        var without = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('button:not([hidden]), input[type=text], .knop')]
                .filter(e => { const s = getComputedStyle(e); return parseFloat(s.borderTopWidth) < 1 || s.borderTopColor === getComputedStyle(document.body).backgroundColor; })
                .map(e => e.textContent.trim())
            """);

        Assert.Empty(without);
    }

    [Fact]
    public async Task The_focus_can_be_seen()
    {
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        await page.Locator(".keuzes button").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("3px solid", await page.EvaluateAsync<string>("() => { const s = getComputedStyle(document.activeElement); return `${s.outlineWidth} ${s.outlineStyle}`; }"));
    }

    [Fact]
    public async Task On_paper_stands_the_answer_with_the_addresses_of_its_sources_and_nothing_to_press()
    {
        var page = await ComparisonAsync(new());

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator("button, input[type=text], footer, .menu").Locator("visible=true").CountAsync() > 0);
        Assert.Contains("http", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.bronnen a'), '::after').content + document.querySelector('.bronnen a').href"), StringComparison.Ordinal);
    }

    private async Task<IPage> ComparisonAsync(BrowserNewContextOptions options)
    {
        var page = await Browsers.OpenAsync(options);
        await page.GotoAsync("/");
        await page.SayAsync(Talk.WholeQuestion);
        await page.AnswerAllAsync();
        return page;
    }
}
