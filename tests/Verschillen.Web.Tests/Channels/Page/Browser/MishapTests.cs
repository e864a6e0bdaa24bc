using Microsoft.Playwright;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>What goes wrong on the way: nothing that was typed is lost, a sentence says what is the matter, a button tries again.</summary>
[Collection(OneBrowser.Name)]
public sealed class MishapTests(Browsers browsers) : BrowserTest(browsers)
{
    private const string Question = "Ik verhuis van Dalfsen naar Zwolle";

    [Theory]
    [InlineData("geen verbinding", "Misschien heeft u even geen internet.")]
    [InlineData("429", "Er komen te veel berichten. Wacht een minuut.")]
    [InlineData("500", "Er ging iets mis bij ons. Dat ligt niet aan u.")]
    [InlineData("503", "Er ging iets mis bij ons. Dat ligt niet aan u.")]
    [InlineData("vreemde pagina", "Er ging iets mis bij ons. Dat ligt niet aan u.")]
    public async Task A_message_that_does_not_arrive_stays_in_the_field_and_can_be_sent_again(string mishap, string told)
    {
        var page = await OpenAsync();
        await page.RouteAsync("**/gesprek", route => mishap switch
        {
            "geen verbinding" => route.AbortAsync("internetdisconnected"),
            "vreemde pagina" => route.FulfillAsync(new() { Status = 200, ContentType = "text/html", Body = "<h1>Log in op dit netwerk</h1>" }),
            _ => route.FulfillAsync(new() { Status = int.Parse(mishap, System.Globalization.CultureInfo.InvariantCulture), Body = "" }),
        });
        await page.SayAsync(Question);

        Assert.Contains(told, await page.InnerTextAsync(".storing"), StringComparison.Ordinal);
        Assert.Contains("Uw tekst staat nog in het veld.", await page.InnerTextAsync(".storing"), StringComparison.Ordinal);
        Assert.Equal((Question, 1), (await page.InputValueAsync("#tekst"), await page.Locator(".beurt").CountAsync()));

        await page.UnrouteAllAsync();
        await page.ClickAsync(".opnieuw");
        await page.Locator(".antwoorden").WaitForAsync();
        Assert.Equal(("tekst", ""), (await page.FocusedAsync(), await page.InputValueAsync("#tekst")));
        await page.Locator(".storing").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task A_choice_that_does_not_arrive_is_named_and_can_be_sent_again()
    {
        var page = await OpenAsync();
        await page.RouteAsync("**/gesprek", route => route.AbortAsync());
        await page.ChooseAsync("Ik ga verhuizen");

        Assert.StartsWith("Uw antwoord \"Ik ga verhuizen\" is niet verstuurd.", await page.InnerTextAsync(".storing"), StringComparison.Ordinal);

        await page.UnrouteAllAsync();
        await page.ClickAsync(".opnieuw");
        await page.Locator(".beurt:nth-child(2) #nieuwste").WaitForAsync();
        Assert.Equal("U zegt: Ik ga verhuizen", await page.InnerTextAsync($"{Talk.Newest} .gezegd"));
    }

    [Fact]
    public async Task A_chat_that_was_closed_meanwhile_tells_why_and_whom_to_call_and_goes_on_when_it_opens()
    {
        var page = await Browsers.OpenForAxeAsync();
        await page.GotoAsync("/");
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        try
        {
            Browsers.Server.Set("Closed:Page", "Wij herstellen een fout.");
            await page.SayAsync(Question);
            await page.Locator(".storing .gesloten").WaitForAsync();

            var told = await page.InnerTextAsync(".storing");
            Assert.All(["Uw bericht is niet verstuurd. Uw tekst staat nog in het veld.", "De chat is even dicht", "Wij herstellen een fout."], words => Assert.Contains(words, told, StringComparison.Ordinal));
            Assert.True(await page.IsVisibleAsync(".storing a[href='tel:112']"));
            await page.Locator("[role=log] p:has-text('Wij herstellen een fout.')").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            Assert.Empty(await page.EvaluateAsync<string[]>(AxeTests.Scan));
            Assert.Equal(Question, await page.InputValueAsync("#tekst"));
        }
        finally
        {
            Browsers.Server.Set("Closed:Page", "");
        }

        await page.ClickAsync(".opnieuw");
        await page.Locator(".antwoorden").WaitForAsync();
        await page.Locator(".storing").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task After_thirty_seconds_of_silence_the_message_is_given_back()
    {
        var page = await Browsers.OpenAsync();
        await page.AddInitScriptAsync("{ const real = AbortSignal.timeout.bind(AbortSignal); AbortSignal.timeout = time => { window.waited = time; return real(time / 100); }; }");
        await page.GotoAsync("/");
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.RouteAsync("**/gesprek", _ => Task.CompletedTask);

        await page.SayAsync(Question);

        Assert.StartsWith("Uw bericht is niet verstuurd. De chat antwoordt niet.", await page.InnerTextAsync(".storing"), StringComparison.Ordinal);
        Assert.Equal((30_000, Question), (await page.EvaluateAsync<int>("() => waited"), await page.InputValueAsync("#tekst")));
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
    }

    [Fact]
    public async Task A_new_message_takes_the_place_of_one_that_failed()
    {
        var page = await OpenAsync();
        await page.RouteAsync("**/gesprek", route => route.AbortAsync());
        await page.ChooseAsync("Ik ga verhuizen");
        await page.UnrouteAllAsync();

        await page.SayAsync(Question);

        Assert.Equal(2, await page.Locator(".beurt").CountAsync());
        await page.Locator(".storing").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Theory]
    [InlineData("**/*.js")]
    [InlineData("**/conversation.js")]
    public async Task With_a_script_blocked_the_page_works_as_without(string blocked)
    {
        var page = await Browsers.OpenAsync();
        await page.RouteAsync(blocked, route => route.AbortAsync());
        await page.GotoAsync("/");

        await page.SayAsync(Question);

        Assert.EndsWith("/gesprek#nieuwste", page.Url, StringComparison.Ordinal);
        Assert.Contains("Zwolle", await page.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_fails_halfway_hands_over_to_the_page()
    {
        var page = await Browsers.OpenAsync();
        await page.AddInitScriptAsync("Document.prototype.importNode = () => { throw new TypeError('broken'); };");
        await page.GotoAsync("/");
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await page.SayAsync(Question);

        Assert.EndsWith("/gesprek#nieuwste", page.Url, StringComparison.Ordinal);
        Assert.Contains("Zwolle", await page.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_refused_stays_in_the_field()
    {
        var page = await OpenAsync();
        var message = new string('a', 1_500);

        await page.SayAsync(message);

        Assert.Equal(("Uw bericht is te lang", message), (await page.InnerTextAsync("#nieuwste"), await page.InputValueAsync("#tekst")));
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }
}
