namespace Verschillen.Domain.Covering;

/// <summary>How many points are known how well.</summary>
public sealed class CoverageCount
{
    private readonly int[] _counts = new int[Enum.GetValues<Coverage>().Length];

    public CoverageCount(IEnumerable<Coverage> points)
    {
        foreach (var point in points)
        {
            _counts[(int)point]++;
        }
    }

    /// <summary>How many points are known just so well.</summary>
    public int this[Coverage coverage] => _counts[(int)coverage];

    /// <summary>All points, known or not.</summary>
    public int Total => _counts.Sum();

    /// <summary>The points of which a rule of the municipality itself is known, of any age (bekend).</summary>
    public int Known => Total - this[Coverage.National] - this[Coverage.Unknown];
}
