using System.Diagnostics;
using System.Globalization;

namespace Verschillen.Benchmarks.Load;

/// <summary>How long answers took, and how many did not come. Many may add at once.</summary>
internal sealed class Latencies
{
    private readonly Lock _lock = new();
    private readonly List<double> _milliseconds = [];
    private readonly Dictionary<string, int> _errors = new(StringComparer.Ordinal);

    public int Errors => _errors.Values.Sum();

    public int Count => _milliseconds.Count;

    public void Add(TimeSpan time)
    {
        lock (_lock)
        {
            _milliseconds.Add(time.TotalMilliseconds);
        }
    }

    /// <summary>Asks, and adds how long the answer took or what went wrong.</summary>
    /// <param name="ask">Returns what went wrong, without anything of the answer; null when all went well.</param>
    /// <returns>Whether all went well.</returns>
    public async Task<bool> TimeAsync(Func<Task<string?>> ask)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            if (await ask() is { } wrong)
            {
                Fail(wrong);
                return false;
            }

            Add(Stopwatch.GetElapsedTime(begun));
            return true;
        }
        catch (Exception fault) when (AskFault.KindOf(fault) is { } kind)
        {
            Fail(kind);
        }

        return false;
    }

    /// <param name="kind">What went wrong, without anything of the answer.</param>
    public void Fail(string kind)
    {
        lock (_lock)
        {
            _errors[kind] = _errors.GetValueOrDefault(kind) + 1;
        }
    }

    public string Report(TimeSpan during)
    {
        var sorted = _milliseconds.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sorted.Count} answers, {sorted.Count / during.TotalSeconds:F1} a second, p50 {At(sorted, 0.5):F1} ms, p99 {At(sorted, 0.99):F1} ms, longest {At(sorted, 1):F0} ms, errors {Errors}{string.Concat(_errors.Select(error => $" ({error.Key}: {error.Value})"))}");
    }

    private static double At(List<double> sorted, double part) => sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
}
