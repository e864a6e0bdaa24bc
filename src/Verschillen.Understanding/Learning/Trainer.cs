using System.Runtime.CompilerServices;

namespace Verschillen.Understanding.Learning;

/// <summary>Learns a <see cref="LinearModel"/> from examples, in a fixed order.</summary>
internal static class Trainer
{
    private const int Rounds = 8;
    private const float FirstStep = 3.5f;

    // An example that is right by this much teaches nothing more.
    private const float Sure = 0.97f;

    // Rows are padded to whole vectors of common processors (8 floats).
    private const int Padding = 8;

    /// <param name="examples">Features and the class of each, 0 to <paramref name="classes"/> - 1.</param>
    /// <param name="classes">How many classes there are.</param>
    public static LinearModel Train(IReadOnlyList<(FeatureList Features, int Class)> examples, int classes)
    {
        var rows = new Dictionary<ulong, int>();
        var indexed = examples.Select(example => (Rows: Index(example.Features, rows), example.Class)).ToArray();
        var stride = (classes + Padding - 1) / Padding * Padding;
        var weights = new float[rows.Count * stride];
        var scores = new float[stride];
        var order = Enumerable.Range(0, indexed.Length).ToArray();
        var random = new Random(20261122);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var step = FirstStep * (1f - (round / (float)Rounds));
            foreach (var example in order)
            {
                Learn(indexed[example].Rows, indexed[example].Class, weights, scores, classes, stride, step);
            }
        }

        return new LinearModel(rows, weights, stride, classes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Learning at start is over before the compiler would get to it.
    private static void Learn((int Row, float Weight)[] features, int right, float[] weights, float[] scores, int classes, int stride, float step)
    {
        Array.Clear(scores);
        foreach (var (row, weight) in features)
        {
            LinearModel.AddScaled(scores, weights.AsSpan(row * stride, stride), weight);
        }

        LinearModel.Softmax(scores.AsSpan(0, classes));
        if (scores[right] > Sure)
        {
            return;
        }

        scores[right] -= 1;
        scores.AsSpan(classes).Clear();
        foreach (var (row, weight) in features)
        {
            var own = weights.AsSpan(row * stride, stride);
            LinearModel.AddScaled(own, scores, -step * weight);
        }
    }

    private static (int Row, float Weight)[] Index(FeatureList features, Dictionary<ulong, int> rows)
    {
        var indexed = new (int Row, float Weight)[features.Items.Length];
        for (var i = 0; i < indexed.Length; i++)
        {
            var (hash, weight) = features.Items[i];
            if (!rows.TryGetValue(hash, out var row))
            {
                rows.Add(hash, row = rows.Count);
            }

            indexed[i] = (row, weight);
        }

        return indexed;
    }
}
