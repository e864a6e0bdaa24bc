using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Verschillen.Understanding.Learning;

/// <summary>Gives each class a probability; learned from examples, the same on every machine. What was learned is kept in bytes, a quarter of the room.</summary>
internal sealed class LinearModel
{
    // Rows are whole vectors of so many bytes.
    private const int Lanes = 8;

    // A row that weighs less for every class is left out: more than two rows of five are, and 15 of 6,630 messages are read otherwise than with 0.4.
    private const float LeastWeight = 0.5f;

    // Features are looked up so many at a time: whether one is known decides nothing about the next, so the processor fetches both at once.
    private const int AtATime = 64;

    // Of each feature its scale, and then its weights.
    private readonly FeatureRows _rows;
    private readonly int _stride;

    private LinearModel(byte[] rows, int classes)
    {
        _rows = new FeatureRows(rows, WidthOf(classes));
        _stride = StrideOf(classes);
        Classes = classes;
    }

    public int Classes { get; }

    /// <summary>How many weights a row has: one for each class, and zeros to make it whole.</summary>
    public static int StrideOf(int classes) => (classes + Lanes - 1) / Lanes * Lanes;

    private static int WidthOf(int classes) => sizeof(float) + StrideOf(classes);

    /// <param name="hashes">The features, in whatever order.</param>
    /// <param name="weights">The weights of each, <see cref="StrideOf"/> of them; each is rounded to a 127th of the largest of its feature.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <returns>A model of the rows that weigh something.</returns>
    public static LinearModel Of(ulong[] hashes, ReadOnlySpan<float> weights, int classes)
    {
        var stride = StrideOf(classes);
        var rows = new List<byte>(hashes.Length * FeatureRows.LengthOf(WidthOf(classes)));
        Span<byte> head = stackalloc byte[sizeof(ulong) + sizeof(float)];
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

            var scale = largest / sbyte.MaxValue;
            BinaryPrimitives.WriteUInt64LittleEndian(head, hash);
            BinaryPrimitives.WriteSingleLittleEndian(head[sizeof(ulong)..], scale);
            rows.AddRange(head);
            foreach (var weight in own)
            {
                rows.Add((byte)(sbyte)MathF.Round(weight / scale));
            }
        }

        return new LinearModel([.. rows], classes);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(_rows.Count);
        writer.Write(_rows.Bytes);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var (classes, count) = (reader.ReadInt32(), reader.ReadInt32());
        var rows = new byte[count * FeatureRows.LengthOf(WidthOf(classes))];
        reader.ReadExactly(rows);
        return new LinearModel(rows, classes);
    }

    /// <summary>The probability of each class; they add up to one.</summary>
    public float[] Probabilities(FeatureList features)
    {
        Span<float> scores = stackalloc float[_stride];
        for (var rest = features.Items; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, AtATime)..])
        {
            AddKnown(scores, rest[..Math.Min(rest.Length, AtATime)]);
        }

        scores = scores[..Classes];
        Softmax(scores);
        return scores.ToArray();
    }

    /// <summary>Adds the rows of some features to the scores; what was never learned adds nothing.</summary>
    private void AddKnown(Span<float> scores, ReadOnlySpan<(ulong Hash, float Weight)> features)
    {
        Span<(int Row, float Weight)> known = stackalloc (int, float)[AtATime];
        var count = 0;
        foreach (var (hash, weight) in features)
        {
            known[count] = (_rows.Of(hash), weight);
            count += known[count].Row >= 0 ? 1 : 0;
        }

        foreach (var (number, weight) in known[..count])
        {
            var row = _rows[number];
            AddScaled(scores, row[sizeof(float)..], weight * BinaryPrimitives.ReadSingleLittleEndian(row));
        }
    }

    /// <summary>Adds a row of bytes to the scores.</summary>
    private static void AddScaled(Span<float> scores, ReadOnlySpan<byte> row, float weight)
    {
        for (var i = 0; i < row.Length; i += Lanes)
        {
            var numbers = Vector128.WidenLower(Vector64.Create(row.Slice(i, Lanes)).AsSByte().ToVector128());
            var weights = Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(numbers), Vector128.WidenUpper(numbers)));
            (Vector256.Create<float>(scores[i..]) + (weights * weight)).CopyTo(scores[i..]);
        }
    }

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
