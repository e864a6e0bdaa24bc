using System.Runtime.CompilerServices;

namespace Verschillen.Understanding.Learning;

/// <summary>Learns a <see cref="LinearModel"/> from examples, in a fixed order.</summary>
internal static class Trainer
{
    private const int Rounds = 10;
    private const float FirstStep = 3.5f;

    // Features are left out by turns, so that a message with a misspelt or unknown word is still read by the others.
    private const float LeftOut = 0.3f;

    // An example that is right by this much teaches nothing more.
    private const float Sure = 0.97f;

    /// <param name="examples">Features and the class of each, 0 to <paramref name="classes"/> - 1. Each is used before the next is made: all at once they take more memory than the server needs later.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="keepsRare">Whether to keep features that only one example has: most of the room, for a little more that is read right.</param>
    public static LinearModel Train(IEnumerable<(FeatureList Features, int Class)> examples, int classes, bool keepsRare = false)
    {
        var rows = new Dictionary<ulong, int>();
        var all = examples.Select(example => (Rows: Index(example.Features, rows), example.Class)).ToArray();
        var indexed = keepsRare ? all : WithoutRare(all, rows);
        var stride = LinearModel.StrideOf(classes);
        var weights = new float[rows.Count * stride];
        var average = new float[weights.Length];
        var scores = new float[stride];
        var kept = new (int Row, float Weight)[indexed.Select(example => example.Rows.Length).DefaultIfEmpty().Max()];
        var order = Enumerable.Range(0, indexed.Length).ToArray();
        var random = new Random(20261122);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var step = FirstStep * (1f - (round / (float)Rounds));
            foreach (var example in order)
            {
                var some = LeaveOut(indexed[example].Rows, kept, random);
                Learn(some, indexed[example].Class, weights, scores, classes, stride, step);
            }

            if (round >= Rounds / 2)
            {
                LinearModel.AddScaled(average, weights, 1f / (Rounds - (Rounds / 2)));
            }
        }

        return LinearModel.Of([.. rows.OrderBy(entry => entry.Value).Select(entry => entry.Key)], average, classes);
    }

    private static ReadOnlySpan<(int Row, float Weight)> LeaveOut((int Row, float Weight)[] features, (int Row, float Weight)[] kept, Random random)
    {
        var count = 0;
        foreach (var feature in features)
        {
            kept[count] = feature;
            count += random.NextSingle() >= LeftOut ? 1 : 0;
        }

        return kept.AsSpan(0, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Learning at start is over before the compiler would get to it.
    private static void Learn(ReadOnlySpan<(int Row, float Weight)> features, int right, float[] weights, float[] scores, int classes, int stride, float step)
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

    /// <summary>The examples without features that only one of them has, which take most of the room and say little of other messages; the rows are numbered anew.</summary>
    private static ((int Row, float Weight)[] Rows, int Class)[] WithoutRare(((int Row, float Weight)[] Rows, int Class)[] examples, Dictionary<ulong, int> rows)
    {
        var uses = new int[rows.Count];
        foreach (var (row, _) in examples.SelectMany(example => example.Rows))
        {
            uses[row]++;
        }

        var (kept, numbers) = (0, new int[rows.Count]);
        foreach (var (hash, row) in rows.OrderBy(entry => entry.Value).ToList())
        {
            numbers[row] = uses[row] > 1 ? kept++ : -1;
            rows.Remove(hash);
            if (numbers[row] >= 0)
            {
                rows.Add(hash, numbers[row]);
            }
        }

        return [.. examples.Select(example => (example.Rows.Where(feature => numbers[feature.Row] >= 0).Select(feature => (numbers[feature.Row], feature.Weight)).ToArray(), example.Class))];
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
