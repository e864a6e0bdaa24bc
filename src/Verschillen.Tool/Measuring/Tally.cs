namespace Verschillen.Tool.Measuring;

/// <summary>How many of how many were right.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int All { get; private set; }

    public void Add(bool isRight)
    {
        All++;
        Right += isRight ? 1 : 0;
    }

    /// <summary>The share in percent; a dash when nothing was counted.</summary>
    public override string ToString() =>
        All == 0 ? "-" : string.Create(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"), $"{100.0 * Right / All:0.0} % ({Right} van {All})");
}

/// <summary>Tallies by name, in the order of the names.</summary>
internal sealed class TallySet
{
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    public IEnumerable<(string Name, Tally Tally)> All => _tallies.Select(pair => (pair.Key, pair.Value));

    public void Add(string name, bool isRight)
    {
        if (!_tallies.TryGetValue(name, out var tally))
        {
            _tallies.Add(name, tally = new Tally());
        }

        tally.Add(isRight);
    }
}
