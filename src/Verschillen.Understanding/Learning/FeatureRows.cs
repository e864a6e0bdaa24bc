using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Verschillen.Understanding.Learning;

/// <summary>
/// What a model keeps of each feature. To fetch it from memory is what takes the time, so a row stands together, rows are in the order of their features, and a
/// byte of each tells of most features that they were never learned.
/// </summary>
internal sealed class FeatureRows
{
    private const int None = -1;

    private readonly byte[] _rows;
    private readonly int _length;
    private readonly byte[] _marks;
    private readonly int[] _firsts;
    private readonly int _shift;

    /// <param name="rows">The rows, one after another: a feature, and then what is kept of it; each feature once, in ascending order.</param>
    /// <param name="width">How many bytes are kept of a feature.</param>
    public FeatureRows(byte[] rows, int width)
    {
        _rows = rows;
        _length = LengthOf(width);
        Count = rows.Length / _length;
        // Four to eight features begin with the same bits: their marks are looked at together.
        var bits = Math.Max(1, BitOperations.Log2((uint)Count + 1) - 2);
        _shift = 64 - bits;
        _marks = new byte[Count + Vector128<byte>.Count];
        _firsts = new int[(1 << bits) + 1];
        var beginning = 0;
        for (var row = 0; row < Count; row++)
        {
            var feature = FeatureOf(row);
            _marks[row] = (byte)feature;
            while (beginning <= (int)(feature >> _shift))
            {
                _firsts[beginning++] = row;
            }
        }

        _firsts.AsSpan(beginning).Fill(Count);
    }

    public int Count { get; }

    /// <summary>The rows as they are kept.</summary>
    public ReadOnlySpan<byte> Bytes => _rows;

    /// <summary>How many bytes a row has of which so many are kept of the feature.</summary>
    public static int LengthOf(int width) => sizeof(ulong) + width;

    /// <summary>What is kept of the feature of a row.</summary>
    public ReadOnlySpan<byte> this[int row] => _rows.AsSpan((row * _length) + sizeof(ulong), _length - sizeof(ulong));

    /// <summary>The row of a feature, or a number below zero when it was never learned.</summary>
    public int Of(ulong feature)
    {
        var beginning = (int)(feature >> _shift);
        var end = _firsts[beginning + 1];
        for (var first = _firsts[beginning]; first < end; first += Vector128<byte>.Count)
        {
            var alike = Vector128.Equals(Vector128.Create<byte>(_marks.AsSpan(first)), Vector128.Create((byte)feature)).ExtractMostSignificantBits();
            for (; alike > 0; alike &= alike - 1)
            {
                var row = first + BitOperations.TrailingZeroCount(alike);
                if (row < end && FeatureOf(row) == feature)
                {
                    return row;
                }
            }
        }

        return None;
    }

    private ulong FeatureOf(int row) => BinaryPrimitives.ReadUInt64LittleEndian(_rows.AsSpan(row * _length));
}
