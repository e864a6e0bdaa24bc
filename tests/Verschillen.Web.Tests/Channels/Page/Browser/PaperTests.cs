using Microsoft.Playwright;
using Sheet = UglyToad.PdfPig.Content.Page;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>What comes out of a printer.</summary>
[Collection(OneBrowser.Name)]
public sealed class PaperTests(Browsers browsers) : BrowserTest(browsers)
{
    private const double Margin = 20 / 25.4 * 72; // points; 20 mm

    // What is pressed or typed in, and words about it. A box to tick and a field to write in do mean something on paper.
    private const string Useless = """
        () => [...document.querySelectorAll('button, summary, nav, header, footer, .knop, input[type=text]')]
            .filter(e => e.getClientRects().length)
            .map(e => e.outerHTML.slice(0, 80))
            .concat(['vertel meer', 'hoe u ze verandert', 'Vink af', 'Wat u hier typt', 'spaties mogen', 'Of kies', 'Wat kan ik vragen']
                .filter(words => document.body.innerText.includes(words)))
        """;

    // Of each heading that is smaller than the text it stands above: its words.
    private const string SmallHeadings = """
        text => [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')]
            .filter(e => !e.closest('.bewaren') && e.getClientRects().length && parseFloat(getComputedStyle(e).fontSize) < parseFloat(getComputedStyle(document.querySelector(text)).fontSize))
            .map(e => e.textContent)
        """;

    [Theory]
    [InlineData("vergelijking")]
    [InlineData("samenvatting om te bewaren")]
    [InlineData("korte regels")]
    [InlineData("bewijs: antwoord")]
    [InlineData("intake: uitslag")]
    [InlineData("intake: kant van de ondersteuner")]
    [InlineData("intake: blad voor het gesprek")]
    [InlineData("niet gevonden")]
    public async Task Nothing_is_printed_that_does_nothing_on_paper(string state)
    {
        var page = await ReachAsync(state);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await page.EvaluateAsync<string[]>(Useless));
    }

    [Fact]
    public async Task What_is_only_read_aloud_is_not_printed()
    {
        var page = await ReachAsync("vergelijking");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var told = await page.WaitForFunctionAsync("() => document.querySelector('[role=log]')");

        Assert.Equal(0, await told.EvaluateAsync<int>("log => log.getClientRects().length"));
    }

    [Fact]
    public async Task Nothing_of_the_chat_in_the_page_of_others_is_printed_that_does_nothing_on_paper()
    {
        var page = await Browsers.OpenSiteAsync();
        await page.OpenWidgetAsync();
        await page.CompareInWidgetAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Contains("Bronnen", await page.InnerTextAsync("verschillen-chat"), StringComparison.Ordinal);
        Assert.Empty(await page.EvaluateAsync<string[]>(Useless));
    }

    [Fact]
    public async Task The_answers_of_an_intake_are_printed_though_they_are_folded_away()
    {
        var page = await ReachAsync("intake: uitslag");

        var text = string.Join(' ', WordsOf(await PrintAsync(page)));

        Assert.Contains("Uw antwoorden Van: Rotterdam Naar: Tubbergen", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("intake: grote letters", Media.Print, ".uitslag p")]
    [InlineData("intake: grote letters", Media.Screen, ".uitslag p")]
    [InlineData("samenvatting in grote letters", Media.Print, ".samenvatting p")]
    [InlineData("samenvatting in grote letters", Media.Screen, ".samenvatting p")]
    public async Task A_heading_is_no_smaller_than_the_large_letters_below_it(string state, Media media, string text)
    {
        var page = await ReachAsync(state);

        await page.EmulateMediaAsync(new() { Media = media });

        Assert.Empty(await page.EvaluateAsync<string[]>(SmallHeadings, text));
    }

    [Fact]
    public async Task The_number_of_every_source_stands_whole_within_the_margins()
    {
        var page = await ReachAsync("intake: uitslag");
        var sources = await page.Locator(".bronnen li").CountAsync();

        var words = (await PrintAsync(page)).SelectMany(sheet => sheet.GetWords()).ToList();

        Assert.True(sources > 10, $"{sources} sources");
        Assert.All(Enumerable.Range(1, sources), number => Assert.Contains(words, word => word.Text == $"{number}." && word.BoundingBox.Left >= Margin - 1));
    }

    [Theory]
    [InlineData("samenvatting om te bewaren")]
    [InlineData("intake: uitslag")]
    [InlineData("intake: grote letters")]
    [InlineData("intake: blad voor het gesprek")]
    public async Task The_code_to_scan_stands_beside_its_number_and_whole(string state)
    {
        var page = await ReachAsync(state);
        var number = await page.Locator("a.nummer").Last.InnerTextAsync();
        // However long the answer is: each time a little lower, until it has been all over a page.

        foreach (var lower in Enumerable.Range(0, 6))
        {
            await LowerAsync(page, lower * 45);
            var sheets = await PrintAsync(page);

            // Large letters take two lines for a long number.
            Assert.Contains(sheets, sheet => sheet.GetWords().Any(word => number.StartsWith(word.Text, StringComparison.Ordinal) && word.Text.Length > 10) && HasCode(sheet));
        }
    }

    [Fact]
    public async Task The_sheet_for_the_talk_has_its_title_once()
    {
        var page = await ReachAsync("intake: blad voor het gesprek");
        var title = await page.InnerTextAsync("h1");

        var text = string.Join(' ', WordsOf(await PrintAsync(page)));

        Assert.Equal(2, text.Split(title).Length);
    }

    [Fact]
    public async Task No_page_ends_with_the_names_of_the_columns()
    {
        var page = await ReachAsync("intake: uitslag");

        foreach (var lower in Enumerable.Range(0, 12))
        {
            await LowerAsync(page, lower * 20);

            Assert.DoesNotContain(await PrintAsync(page), sheet => string.Join(' ', sheet.GetWords().Select(word => word.Text)).EndsWith("Vraag Rotterdam Tubbergen Verschil", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> WordsOf(IEnumerable<Sheet> sheets) => sheets.SelectMany(sheet => sheet.GetWords()).Select(word => word.Text);

    /// <summary>The modules of a code, which nothing else on our paper has.</summary>
    private static bool HasCode(Sheet sheet) => sheet.Paths.Any(path => path.IsFilled && path.Count > 100);

    /// <summary>Lets all that the page says begin lower, by so many millimetres.</summary>
    private static async Task LowerAsync(IPage page, int millimetres) =>
        await page.EvaluateAsync("""
            lower => {
                document.getElementById('lager')?.remove();
                const space = Object.assign(document.createElement('div'), { id: 'lager' });
                space.style.blockSize = `${lower}mm`;
                document.querySelector('main').prepend(space);
            }
            """, millimetres);

    private static async Task<IReadOnlyList<Sheet>> PrintAsync(IPage page)
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        return [.. document.GetPages()];
    }

    private async Task<IPage> ReachAsync(string name)
    {
        var page = await Browsers.OpenAsync();
        await State.Named(name).Reach(page);
        return page;
    }
}
