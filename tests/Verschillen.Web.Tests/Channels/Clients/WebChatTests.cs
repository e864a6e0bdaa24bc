using Microsoft.Playwright;
using Verschillen.Web.Tests.Channels.DirectLine;

namespace Verschillen.Web.Tests.Channels.Clients;

/// <summary>Microsoft's botframework-webchat in a real browser, on the page /webchat.</summary>
[Collection(OneBrowser.Name)]
public sealed class WebChatTests(Browsers browsers)
{
    private const string Transcript = ".webchat__basic-transcript";

    [ClientFact]
    public async Task Web_Chat_holds_the_conversation_about_the_parking_card()
    {
        using var server = DirectLineVisitor.Open(("WebChat:Folder", MicrosoftClients.WebChat));
        var page = await browsers.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add(message.Text);
            }
        };
        await page.GotoAsync(new Uri(server.Browser.BaseAddress!, "/webchat").ToString());

        await SeeAsync(page, "Goedendag.");
        await SayAsync(page, "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen");
        await ChooseAsync(page, "Gehandicaptenparkeerkaart");
        await SeeAsync(page, "Heeft u nu een gehandicaptenparkeerkaart?");
        await ChooseAsync(page, "Ja");
        await SeeAsync(page, "118,35 euro");

        Assert.Equal("Verhuizen van Dalfsen naar De Ronde Venen op 1 maart 2027", await page.Locator($"{Transcript} h2").First.InnerTextAsync());
        Assert.NotEqual(0, await page.Locator($"{Transcript} a[href^='https://']").CountAsync());
        Assert.Equal(0, await page.GetByText("Verzenden is mislukt").CountAsync());
        Assert.True(complaints.Count == 0, string.Join(Environment.NewLine, complaints));
        if (Environment.GetEnvironmentVariable("SCREENSHOT") is { Length: > 0 } file)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        }

        await page.Context.CloseAsync();
    }

    [ClientFact]
    public async Task Web_Chat_goes_on_after_its_line_was_cut()
    {
        using var server = DirectLineVisitor.Open(("WebChat:Folder", MicrosoftClients.WebChat));
        var page = await browsers.OpenAsync();
        // Keeps the sockets of the page, to cut them.
        await page.AddInitScriptAsync("const Real = WebSocket; window.sockets = []; window.WebSocket = class extends Real { constructor(...all) { super(...all); window.sockets.push(this); } };");
        await page.GotoAsync(new Uri(server.Browser.BaseAddress!, "/webchat").ToString());
        await SeeAsync(page, "Goedendag.");

        await page.EvaluateAsync("() => window.sockets.forEach(socket => socket.close())");
        await SayAsync(page, "Ik ga verhuizen");

        await SeeAsync(page, "Uit welke gemeente");
        Assert.Equal(2, await page.EvaluateAsync<int>("() => window.sockets.length"));
        await page.Context.CloseAsync();
    }

    private static Task SeeAsync(IPage page, string text) => page.Locator(Transcript).GetByText(text).First.WaitForAsync();

    private static async Task SayAsync(IPage page, string text)
    {
        await page.GetByRole(AriaRole.Textbox).FillAsync(text);
        await page.GetByRole(AriaRole.Textbox).PressAsync("Enter");
    }

    private static Task ChooseAsync(IPage page, string title) => page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();
}
