using System.Numerics;
using System.Runtime.InteropServices;

namespace Verschillen.Understanding.Learning;

/// <summary>Which row of a model belongs to a feature. The features stand in order, so that those among which one must be are beside each other: to fetch them from memory is what looking up costs.</summary>
internal sealed class FeatureRows
{
    private const int None = -1;

    private readonly ulong[] _hashes;
    private readonly int[] _firsts;
    private readonly int _shift;

    /// <param name="hashes">The features, each once, in ascending order, which is that of their rows.</param>
    public FeatureRows(ulong[] hashes)
    {
        _hashes = hashes;
        // Two to four features begin with the same bits.
        var bits = Math.Max(1, BitOperations.Log2((uint)hashes.Length + 1) - 1);
        _shift = 64 - bits;
        _firsts = new int[(1 << bits) + 1];
        var row = 0;
        for (var beginning = 0; beginning < _firsts.Length; beginning++)
        {
            while (row < hashes.Length && (int)(hashes[row] >> _shift) < beginning)
            {
                row++;
            }

            _firsts[beginning] = row;
        }
    }

    /// <summary>The features as they are kept, in the order of their rows.</summary>
    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes<ulong>(_hashes);

    public int Count => _hashes.Length;

    /// <summary>The row of a feature, or a number below zero when it was never learned.</summary>
    public int Of(ulong hash)
    {
        var beginning = (int)(hash >> _shift);
        var end = _firsts[beginning + 1];
        for (var row = _firsts[beginning]; row < end; row++)
        {
            if (_hashes[row] == hash)
            {
                return row;
            }
        }

        return None;
    }
}
