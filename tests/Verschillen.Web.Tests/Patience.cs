using System.Diagnostics;

namespace Verschillen.Web.Tests;

/// <summary>Waits for what comes by itself.</summary>
internal static class Patience
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(2);

    /// <summary>Looks again until something is there.</summary>
    /// <param name="look">Looks.</param>
    /// <param name="isThere">Whether it was seen.</param>
    /// <param name="longest">When it fails; null, the default, is two minutes.</param>
    /// <returns>What was seen then.</returns>
    public static async Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> isThere, TimeSpan? longest = null)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var seen = await look();
            if (isThere(seen))
            {
                return seen;
            }

            if (waited.Elapsed >= (longest ?? Usual))
            {
                Assert.Fail($"Not within {longest ?? Usual}; the last was {seen switch { Visit visit => visit.Answer, string text => text, _ => "something else" }}.");
            }

            await Task.Delay(100);
        }
    }
}
