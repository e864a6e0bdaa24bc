using Microsoft.Playwright;

namespace Verschillen.Benchmarks.Page;

/// <summary>What a browser has to do with.</summary>
/// <param name="CpuSlowdown">How many times slower its processor is; at least 1.</param>
/// <param name="BytesPerSecond">What comes over the network; -1 is no limit.</param>
/// <param name="LatencyMilliseconds">What each request waits.</param>
internal readonly record struct Conditions(int CpuSlowdown, double BytesPerSecond, double LatencyMilliseconds)
{
    /// <summary>This machine as it is.</summary>
    public static Conditions Plain { get; } = new(1, -1, 0);

    /// <summary>A cheap telephone.</summary>
    public static Conditions SlowCpu { get; } = Plain with { CpuSlowdown = 4 };

    /// <summary>1.6 Mbit/s with 150 ms, a telephone far from its mast.</summary>
    public static Conditions SlowNetwork { get; } = Plain with { BytesPerSecond = 200_000, LatencyMilliseconds = 150 };

    public async Task ApplyToAsync(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("Network.enable");
        await browser.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = CpuSlowdown });
        await browser.SendAsync(
            "Network.emulateNetworkConditions",
            new() { ["offline"] = false, ["latency"] = LatencyMilliseconds, ["downloadThroughput"] = BytesPerSecond, ["uploadThroughput"] = BytesPerSecond });
    }
}
