using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Verschillen.Understanding.Learning;

/// <summary>Gives each class a probability; learned from examples, the same on every machine. What was learned is kept in bytes, a quarter of the room.</summary>
internal sealed class LinearModel
{
    private const int Lanes = FeatureTable.Lanes;

    // A row that weighs less for every class is left out: more than two rows of five are, and 15 of 6,630 messages are read otherwise than with 0.4.
    private const float LeastWeight = 0.5f;

    // Features are looked up so many at a time: whether one is known decides nothing about the next, so the processor fetches both at once.
    private const int AtATime = 64;

    // Of each feature its scale, and then its weights.
    private readonly FeatureTable _table;
    private readonly int _number;
    private readonly int _stride;

    private LinearModel(FeatureTable table, int number, int classes) => (_table, _number, _stride, Classes) = (table, number, StrideOf(classes), classes);

    public int Classes { get; }

    /// <summary>How many weights are counted with: one for each class, and as many more as make whole vectors.</summary>
    public static int StrideOf(int classes) => (classes + Lanes - 1) / Lanes * Lanes;

    private static int WidthOf(int classes) => sizeof(float) + classes;

    /// <param name="hashes">The features, in whatever order.</param>
    /// <param name="weights">The weights of each, <see cref="StrideOf"/> of them; each is rounded to a 127th of the largest of its feature.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <returns>A model of the rows that weigh something.</returns>
    public static LinearModel Of(ulong[] hashes, ReadOnlyMemory<float> weights, int classes)
    {
        var stride = StrideOf(classes);
        var rows = hashes.Select((hash, feature) => (Feature: hash, Kept: new ReadOnlyMemory<byte>(RowOf(weights.Span.Slice(feature * stride, classes))))).Where(row => !row.Kept.IsEmpty);
        return new LinearModel(FeatureTable.Holding([(WidthOf(classes), rows)]), 0, classes);
    }

    /// <summary>The same models, over one table: what they ask of a feature stands side by side.</summary>
    public static IReadOnlyList<LinearModel> Joined(IReadOnlyList<LinearModel> models)
    {
        var table = FeatureTable.Holding([.. models.Select(model => (WidthOf(model.Classes), model._table.FeaturesOf(model._number)))]);
        return [.. models.Select((model, number) => new LinearModel(table, number, model.Classes))];
    }

    /// <summary>Writes models that were <see cref="Joined"/>.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyList<LinearModel> models)
    {
        writer.Write(models.Count);
        foreach (var model in models)
        {
            writer.Write(model.Classes);
        }

        models[0]._table.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<LinearModel> Read(BinaryReader reader)
    {
        var classes = new int[reader.ReadInt32()];
        for (var number = 0; number < classes.Length; number++)
        {
            classes[number] = reader.ReadInt32();
        }

        var table = FeatureTable.Read(reader);
        return [.. classes.Select((count, number) => new LinearModel(table, number, count))];
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

    /// <summary>What is kept of a feature: nothing when it weighs too little.</summary>
    private static byte[] RowOf(ReadOnlySpan<float> weights)
    {
        var largest = 0f;
        foreach (var weight in weights)
        {
            largest = MathF.Max(largest, MathF.Abs(weight));
        }

        if (largest < LeastWeight)
        {
            return [];
        }

        var scale = largest / sbyte.MaxValue;
        var row = new byte[WidthOf(weights.Length)];
        BinaryPrimitives.WriteSingleLittleEndian(row, scale);
        for (var number = 0; number < weights.Length; number++)
        {
            row[sizeof(float) + number] = (byte)(sbyte)MathF.Round(weights[number] / scale);
        }

        return row;
    }

    /// <summary>Adds the rows of some features to the scores; what was never learned adds nothing.</summary>
    private void AddKnown(Span<float> scores, ReadOnlySpan<(ulong Hash, float Weight)> features)
    {
        Span<(int Row, float Weight)> known = stackalloc (int, float)[AtATime];
        var count = 0;
        foreach (var (hash, weight) in features)
        {
            known[count] = (_table.Find(hash, _number), weight);
            count += known[count].Row >= 0 ? 1 : 0;
        }

        foreach (var (place, weight) in known[..count])
        {
            var row = _table.From(place, sizeof(float) + _stride);
            AddScaled(scores, row[sizeof(float)..], weight * BinaryPrimitives.ReadSingleLittleEndian(row));
        }
    }

    /// <summary>Adds a row of bytes to the scores, and what stands behind it to those of no class.</summary>
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
