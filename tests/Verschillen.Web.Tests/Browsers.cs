using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Verschillen.Web.Tests;

/// <summary>A real browser beside a real server.</summary>
public sealed class Browsers : IAsyncLifetime
{
    private readonly List<IBrowserContext> _windows = [];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A site that may have the chat in its pages.</summary>
    internal const string Site = "http://localhost:5999";

    internal Server Server { get; } = new(("Page:MessagesPerMinute", "100000"), ("Embedding:Origins:0", Site));

    internal string Address => Server.Browser.BaseAddress!.ToString();

    private IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not started.");

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    /// <summary>A new, empty browser window.</summary>
    internal async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Address;
        options.Locale = "nl-NL";
        var context = await Browser.NewContextAsync(options);
        // Patience costs nothing where all is well, and a busy machine is no fault of the page.
        context.SetDefaultTimeout(60_000);
        _windows.Add(context);
        return await context.NewPageAsync();
    }

    /// <summary>A window in which axe can look at every page; our policy forbids scripts of others, so it is set aside there.</summary>
    /// <param name="options">How the window is.</param>
    /// <param name="withScript">Whether our scripts come through. Axe itself is a script, so the browser's own switch stays on.</param>
    internal async Task<IPage> OpenForAxeAsync(BrowserNewContextOptions? options = null, bool withScript = true)
    {
        options ??= new BrowserNewContextOptions();
        options.BypassCSP = true;
        var page = await OpenAsync(options);
        if (!withScript)
        {
            await page.RouteAsync("**/*.js", route => route.AbortAsync());
        }

        await page.Context.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        return page;
    }

    /// <summary>Closes every window that is open.</summary>
    internal async Task CloseWindowsAsync()
    {
        await Task.WhenAll(_windows.Select(window => window.CloseAsync()));
        _windows.Clear();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Server.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Browsers>
{
    public const string Name = "browser";
}
