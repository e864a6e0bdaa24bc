using System.Numerics;
using System.Runtime.CompilerServices;

namespace Verschillen.Understanding.Learning;

/// <summary>Learns a <see cref="LinearModel"/> from examples, in a fixed order.</summary>
internal static class Trainer
{
    private const int UsualRounds = 60;
    private const float FirstStep = 8f;

    // Features are left out by turns, so that a message with a misspelt or unknown word is still read by the others.
    private const float LeftOut = 0.5f;

    // What was seen once says little of the next message, and more than half of all features are such. Learned without them 10 of 3,103 messages more are read right, in half the room.
    private const int UsuallyLeastSeen = 2;

    // An example that is right by this much teaches nothing more.
    private const float Sure = 0.97f;

    /// <param name="examples">Features and the class of each, 0 to <paramref name="classes"/> - 1. Each is used before the next is made: all at once they take more memory than the server needs later.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="firstStep">How much the first examples change; smaller for features of which each says much.</param>
    /// <param name="rounds">How often each example is gone through; more where there are few.</param>
    /// <param name="leastSeen">A feature that was seen fewer times is not learned; 1 where examples are few.</param>
    public static LinearModel Train(IEnumerable<(FeatureList Features, int Class)> examples, int classes, float firstStep = FirstStep, int rounds = UsualRounds, int leastSeen = UsuallyLeastSeen)
    {
        var indexed = IndexedExamples.Of(examples, leastSeen);
        var stride = LinearModel.StrideOf(classes);
        var weights = new float[indexed.Hashes.Length * stride];
        var average = new float[weights.Length];
        var scores = new float[stride];
        var kept = new (int Row, float Weight)[indexed.All.Select(example => example.Features.Length).DefaultIfEmpty().Max()];
        var order = Enumerable.Range(0, indexed.All.Length).ToArray();
        var random = new Random(20261122);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            var step = firstStep * (1f - (round / (float)rounds));
            foreach (var example in order)
            {
                var (features, right) = indexed.All[example];
                Learn(LeaveOut(features, kept, random), right, weights, scores, classes, stride, step);
            }

            if (round >= rounds / 2)
            {
                AddScaled(average, weights, 1f / (rounds - (rounds / 2)));
            }
        }

        return LinearModel.Of(indexed.Hashes, average, classes);
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
            AddScaled(scores, weights.AsSpan(row * stride, stride), weight);
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
            AddScaled(own, scores, -step * weight);
        }
    }

    /// <summary>Adds a row to the scores, lane by lane, so that the width of the processor does not matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Learning is over before the compiler would get to it.
    private static void AddScaled(Span<float> scores, ReadOnlySpan<float> row, float weight)
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
}
