using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Verschillen.Understanding.Learning;

/// <summary>Gives each class a probability; learned from examples, the same on every machine. What was learned is kept in bytes, a quarter of the room.</summary>
internal sealed class LinearModel
{
    // Rows are whole vectors of so many bytes.
    private const int Lanes = 8;

    // A row that weighs less for every class is left out: more than two rows of five are, and 15 of 6,630 messages are read otherwise than with 0.4.
    private const float LeastWeight = 0.5f;

    private readonly FeatureRows _rows;
    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly int _stride;

    private LinearModel(FeatureRows rows, sbyte[] weights, float[] scales, int classes)
    {
        _rows = rows;
        _weights = weights;
        _scales = scales;
        _stride = StrideOf(classes);
        Classes = classes;
    }

    public int Classes { get; }

    /// <summary>How many weights a row has: one for each class, and zeros to make it whole.</summary>
    public static int StrideOf(int classes) => (classes + Lanes - 1) / Lanes * Lanes;

    /// <param name="hashes">The features, in whatever order.</param>
    /// <param name="weights">The weights of each, <see cref="StrideOf"/> of them; each is rounded to a 127th of the largest of its feature.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <returns>A model of the rows that weigh something.</returns>
    public static LinearModel Of(ulong[] hashes, ReadOnlySpan<float> weights, int classes)
    {
        var stride = StrideOf(classes);
        var (kept, bytes, scales) = (new List<ulong>(hashes.Length), new List<sbyte>(weights.Length), new List<float>(hashes.Length));
        foreach (var (feature, hash) in hashes.Index().OrderBy(entry => entry.Item))
        {
            var own = weights.Slice(feature * stride, stride);
            var largest = 0f;
            foreach (var weight in own)
            {
                largest = MathF.Max(largest, MathF.Abs(weight));
            }

            if (largest < LeastWeight)
            {
                continue;
            }

            kept.Add(hash);
            scales.Add(largest / sbyte.MaxValue);
            foreach (var weight in own)
            {
                bytes.Add((sbyte)MathF.Round(weight / scales[^1]));
            }
        }

        return new LinearModel(new FeatureRows([.. kept]), [.. bytes], [.. scales], classes);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(_rows.Count);
        writer.Write(_rows.Bytes);
        writer.Write(MemoryMarshal.AsBytes<float>(_scales));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(_weights));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var (classes, count) = (reader.ReadInt32(), reader.ReadInt32());
        var hashes = new ulong[count];
        var scales = new float[count];
        var weights = new sbyte[count * StrideOf(classes)];
        reader.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        reader.ReadExactly(MemoryMarshal.AsBytes(scales.AsSpan()));
        reader.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LinearModel(new FeatureRows(hashes), weights, scales, classes);
    }

    /// <summary>The probability of each class; they add up to one.</summary>
    public float[] Probabilities(FeatureList features)
    {
        Span<float> scores = stackalloc float[_stride];
        foreach (var (hash, weight) in features.Items)
        {
            var row = _rows.Of(hash);
            if (row >= 0)
            {
                AddScaled(scores, _weights.AsSpan(row * _stride, _stride), weight * _scales[row]);
            }
        }

        scores = scores[..Classes];
        Softmax(scores);
        return scores.ToArray();
    }

    /// <summary>Adds a row of bytes to the scores.</summary>
    private static void AddScaled(Span<float> scores, ReadOnlySpan<sbyte> row, float weight)
    {
        for (var i = 0; i < row.Length; i += Lanes)
        {
            var numbers = Vector128.WidenLower(Vector64.Create(row.Slice(i, Lanes)).ToVector128());
            AddScaled(scores[i..], Vector128.WidenLower(numbers), weight);
            AddScaled(scores[(i + (Lanes / 2))..], Vector128.WidenUpper(numbers), weight);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Called for each four weights.
    private static void AddScaled(Span<float> scores, Vector128<int> row, float weight) =>
        (Vector128.Create<float>(scores) + (Vector128.ConvertToSingle(row) * weight)).CopyTo(scores);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Learning is over before the compiler would get to it.
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
