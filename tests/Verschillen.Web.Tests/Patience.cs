using System.Diagnostics;

namespace Verschillen.Web.Tests;

/// <summary>Waits for what comes by itself.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Looks again until something is there.</summary>
    /// <returns>What was seen then.</returns>
    public static async Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> isThere)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var seen = await look();
            if (isThere(seen))
            {
                return seen;
            }

            Assert.True(waited.Elapsed < Longest, $"Not within two minutes. {seen as string}");
            await Task.Delay(100);
        }
    }
}
