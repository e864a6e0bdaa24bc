using System.Numerics;
using System.Runtime.InteropServices;

namespace Verschillen.Understanding.Learning;

/// <summary>Which row of a model belongs to a feature: a table with open addressing, for a dictionary of as many features takes three times the room.</summary>
internal sealed class FeatureRows
{
    private const int None = -1;

    private readonly ulong[] _hashes;
    private readonly int[] _slots;

    /// <param name="hashes">The features, each once, in the order of their rows.</param>
    public FeatureRows(ulong[] hashes)
    {
        _hashes = hashes;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(hashes.Length * 2) + 1)];
        Array.Fill(_slots, None);
        for (var row = 0; row < hashes.Length; row++)
        {
            _slots[SlotOf(hashes[row])] = row;
        }
    }

    /// <summary>The features as they are kept, in the order of their rows.</summary>
    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes<ulong>(_hashes);

    public int Count => _hashes.Length;

    /// <summary>The row of a feature, or a number below zero when it was never learned.</summary>
    public int Of(ulong hash) => _slots[SlotOf(hash)];

    /// <summary>Where the feature is, or would be.</summary>
    private int SlotOf(ulong hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)((hash ^ (hash >> 32)) & (uint)mask);
        while (_slots[slot] is var row && row != None && _hashes[row] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
