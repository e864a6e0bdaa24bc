using System.Diagnostics;

namespace Verschillen.Web.Tests.ScreenReader;

/// <summary>A test with a real screen reader, left out where its packages are missing. In CI it always runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HeardFactAttribute : FactAttribute
{
    public HeardFactAttribute() => Skip = Packages.Missing;
}

/// <summary>A theory with a real screen reader, left out where its packages are missing. In CI it always runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HeardTheoryAttribute : TheoryAttribute
{
    public HeardTheoryAttribute() => Skip = Packages.Missing;
}

internal static class Packages
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>What to install; null when all is there, or when the test has to run all the same.</summary>
    public static string? Missing => Found.Value;

    private static string? Find()
    {
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
        {
            return null;
        }

        if (!OperatingSystem.IsLinux())
        {
            return "NOT HEARD: the screen reader Orca needs Linux. CI runs this test.";
        }

        using var listing = Process.Start(new ProcessStartInfo(Listening.Tool("missing")) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var missing = listing.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return missing.Length == 0 ? null : $"NOT HEARD: packages are missing. Install them with: apt-get install --no-install-recommends {string.Join(' ', missing)}";
    }
}
