using Microsoft.Playwright;

namespace Verschillen.Web.Tests;

/// <summary>The Chromium of this machine; Playwright brings none. The benchmarks use it too.</summary>
internal static class Chromium
{
    // The headless shell is the same engine without the windows around it: a third of the time.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        // The site that a test makes up has no place on the network, and this machine's server would be kept from it.
        "--disable-features=LocalNetworkAccessChecks",
    ];

    /// <exception cref="InvalidOperationException">There is no Chromium on this machine.</exception>
    public static Task<IBrowser> StartAsync(IPlaywright playwright)
    {
        var program = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Places.FirstOrDefault(File.Exists);
        return program is null
            ? throw new InvalidOperationException("No Chromium on this machine. Install the package 'chromium-headless-shell' or 'chromium' with apt-get, or set CHROMIUM to the program.")
            : playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Switches });
    }
}
