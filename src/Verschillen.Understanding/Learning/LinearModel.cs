using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Verschillen.Understanding.Learning;

/// <summary>Gives each class a probability; learned from examples, the same on every machine.</summary>
internal sealed class LinearModel
{
    private readonly Dictionary<ulong, int> _rows;
    private readonly float[] _weights;
    private readonly int _stride;

    internal LinearModel(Dictionary<ulong, int> rows, float[] weights, int stride, int classes)
    {
        _rows = rows;
        _weights = weights;
        _stride = stride;
        Classes = classes;
    }

    public int Classes { get; }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(_stride);
        writer.Write(_rows.Count);
        var hashes = _rows.OrderBy(pair => pair.Value).Select(pair => pair.Key).ToArray();
        writer.Write(MemoryMarshal.AsBytes<ulong>(hashes));
        writer.Write(MemoryMarshal.AsBytes<float>(_weights));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var (classes, stride, count) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var hashes = new ulong[count];
        reader.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        var weights = new float[count * stride];
        reader.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        var rows = new Dictionary<ulong, int>(count);
        for (var row = 0; row < count; row++)
        {
            rows.Add(hashes[row], row);
        }

        return new LinearModel(rows, weights, stride, classes);
    }

    /// <summary>The probability of each class; they add up to one.</summary>
    public float[] Probabilities(FeatureList features)
    {
        var scores = new float[_stride];
        foreach (var (hash, weight) in features.Items)
        {
            if (_rows.TryGetValue(hash, out var row))
            {
                AddScaled(scores, _weights.AsSpan(row * _stride, _stride), weight);
            }
        }

        Softmax(scores.AsSpan(0, Classes));
        return scores[..Classes];
    }

    /// <summary>Adds a row to the scores, lane by lane, so that the width of the processor does not matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Learning at start is over before the compiler would get to it.
    internal static void AddScaled(Span<float> scores, ReadOnlySpan<float> row, float weight)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= row.Length; i += width)
        {
            (new Vector<float>(scores[i..]) + (new Vector<float>(row[i..]) * weight)).CopyTo(scores[i..]);
        }

        for (; i < row.Length; i++)
        {
            var product = row[i] * weight;
            scores[i] += product;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // As above.
    internal static void Softmax(Span<float> scores)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = Exponential(score - highest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary>e to the power of a number of at most zero, by multiplication alone: library functions differ between machines in the last bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Called for every class of every example.
    private static float Exponential(float power)
    {
        var value = 1 + (Math.Max(power, -30f) / 1024);
        for (var i = 0; i < 10; i++)
        {
            value *= value;
        }

        return value;
    }
}
