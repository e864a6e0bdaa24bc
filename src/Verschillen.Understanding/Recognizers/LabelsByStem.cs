using System.Collections.Frozen;

namespace Verschillen.Understanding.Recognizers;

/// <summary>What stems stand for. Many are tried and few are known, so most are told apart by some of their letters, without being looked up.</summary>
internal sealed class LabelsByStem
{
    // A bit for each value of so many bits: of a few thousand stems one in ten is set.
    private const int MarkBits = 16;
    private const uint Spread = 0x9E3779B1;

    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _labels;
    private readonly ulong[] _marks = new ulong[(1 << MarkBits) / 64];

    /// <param name="pairs">Stems, none of them empty, and their labels.</param>
    public LabelsByStem(IEnumerable<(string Stem, int Label)> pairs)
    {
        var labels = pairs.GroupBy(pair => pair.Stem, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Label).Distinct().ToArray(), StringComparer.Ordinal);
        _labels = labels.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var stem in labels.Keys)
        {
            var mark = MarkOf(stem);
            _marks[mark / 64] |= 1ul << mark;
        }
    }

    public bool Contains(ReadOnlySpan<char> stem) => MayHave(stem) && _labels.ContainsKey(stem);

    /// <summary>The labels of a stem; none when it is not known.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<char> stem) => MayHave(stem) && _labels.TryGetValue(stem, out var labels) ? labels : [];

    private bool MayHave(ReadOnlySpan<char> stem) => !stem.IsEmpty && MarkOf(stem) is var mark && ((_marks[mark / 64] >> mark) & 1) > 0;

    /// <summary>Of the length, and of the letters at the beginning, in the middle and at the end.</summary>
    private static int MarkOf(ReadOnlySpan<char> stem)
    {
        var mark = ((uint)stem.Length * Spread) ^ stem[0];
        mark = (mark * Spread) ^ stem[stem.Length / 2];
        mark = (mark * Spread) ^ stem[^1];
        return (int)((mark * Spread) >> (32 - MarkBits));
    }
}
