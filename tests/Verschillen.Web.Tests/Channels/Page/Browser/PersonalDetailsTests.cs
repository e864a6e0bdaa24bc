using Microsoft.Playwright;
using Verschillen.Web.Channels;
using Details = Verschillen.Web.Tests.Channels.PersonalDetailsTests;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>A message with personal details is not sent before the person was asked.</summary>
[Collection(OneBrowser.Name)]
public sealed class PersonalDetailsTests(Browsers browsers) : BrowserTest(browsers)
{
    private const string Message = "Mijn bsn is 111222333. Ik verhuis van Dalfsen naar Zwolle";

    [Fact]
    public async Task The_browser_finds_the_same_as_the_server()
    {
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        string[] messages = [.. Details.WithDetails.Concat(Details.WithoutDetails).Select(row => (string)row[0]).Where(message => message.All(char.IsAscii) || message.Contains('€', StringComparison.Ordinal))];

        var left = await page.EvaluateAsync<string[]>("async messages => { const { without } = await import('/personal.js'); return messages.map(without); }", messages);

        Assert.Equal(messages.Select(message => PersonalDetails.Hide(message)), left);
    }

    [Fact]
    public async Task The_person_is_asked_and_the_message_goes_without_them()
    {
        var page = await Browsers.OpenAsync();
        var sent = new List<string>();
        page.Request += (_, request) => sent.Add(request.PostData ?? "");
        await page.GotoAsync("/");
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await page.FillAsync("#tekst", Message);
        await page.PressAsync(".verstuur", "Enter");
        var asked = await page.InnerTextAsync(".storing p");
        var sentBefore = sent.Count(body => body.Length > 0);
        await page.ClickAsync(".opnieuw");
        await page.Locator(".antwoorden").WaitForAsync();

        Assert.Equal("In uw bericht staat misschien een burgerservicenummer. Wij hebben dat niet nodig. Haal het weg en verstuur uw bericht opnieuw.", asked);
        Assert.Equal(0, sentBefore);
        Assert.Equal("U zegt: Mijn bsn is (weggelaten). Ik verhuis van Dalfsen naar Zwolle", await page.InnerTextAsync($"{Talk.Newest} .gezegd"));
        Assert.DoesNotContain(sent, body => body.Contains("111222333", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_takes_them_out_sends_as_always()
    {
        var page = await Browsers.OpenAsync();
        await page.GotoAsync("/");
        await page.Locator("[role=log]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.FillAsync("#tekst", Message);
        await page.PressAsync(".verstuur", "Enter");
        await page.Locator(".storing").WaitForAsync();

        await page.SayAsync("Ik verhuis van Dalfsen naar Zwolle");

        Assert.Equal("U zegt: Ik verhuis van Dalfsen naar Zwolle", await page.InnerTextAsync($"{Talk.Newest} .gezegd"));
        await page.Locator(".storing").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task Without_script_the_server_leaves_them_out()
    {
        var page = await Browsers.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/");

        await page.FillAsync("#tekst", Message);
        await page.PressAsync(".verstuur", "Enter");

        Assert.Contains("Mijn bsn is (weggelaten).", await page.InnerTextAsync(".gezegd"), StringComparison.Ordinal);
        Assert.Contains("Dalfsen", await page.InnerTextAsync(".antwoorden"), StringComparison.Ordinal);
    }
}
