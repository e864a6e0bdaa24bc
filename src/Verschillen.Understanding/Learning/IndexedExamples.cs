using System.Runtime.InteropServices;

namespace Verschillen.Understanding.Learning;

/// <summary>Examples with their features by number, as learning counts with them: those that were seen often enough.</summary>
internal sealed class IndexedExamples
{
    private const int Rare = -1;

    private IndexedExamples(((int Number, float Weight)[] Features, int Class)[] all, ulong[] hashes) => (All, Hashes) = (all, hashes);

    public ((int Number, float Weight)[] Features, int Class)[] All { get; }

    /// <summary>Each feature, by its number.</summary>
    public ulong[] Hashes { get; }

    /// <param name="examples">Features and the class of each; each is used before the next is made.</param>
    /// <param name="leastSeen">A feature that was seen fewer times in all examples together is left out of each.</param>
    public static IndexedExamples Of(IEnumerable<(FeatureList Features, int Class)> examples, int leastSeen)
    {
        var (numbers, seen) = (new Dictionary<ulong, int>(), new List<int>());
        var all = examples.Select(example => (Features: Index(example.Features, numbers, seen), example.Class)).ToArray();
        var kept = new int[seen.Count];
        Array.Fill(kept, Rare);
        var count = 0;
        // What many examples have stands together: fetching weights from memory is what takes the time.
        foreach (var number in Enumerable.Range(0, seen.Count).Where(number => seen[number] >= leastSeen).OrderByDescending(number => seen[number]))
        {
            kept[number] = count++;
        }

        var hashes = new ulong[count];
        foreach (var (hash, number) in numbers.Where(entry => kept[entry.Value] != Rare))
        {
            hashes[kept[number]] = hash;
        }

        foreach (ref var example in all.AsSpan())
        {
            example.Features = [.. example.Features.Where(feature => kept[feature.Number] != Rare).Select(feature => (kept[feature.Number], feature.Weight))];
        }

        return new IndexedExamples(all, hashes);
    }

    private static (int Number, float Weight)[] Index(FeatureList features, Dictionary<ulong, int> numbers, List<int> seen)
    {
        var indexed = new (int Number, float Weight)[features.Items.Length];
        for (var i = 0; i < indexed.Length; i++)
        {
            var (hash, weight) = features.Items[i];
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, hash, out var isKnown);
            if (!isKnown)
            {
                number = seen.Count;
                seen.Add(0);
            }

            seen[number]++;
            indexed[i] = (number, weight);
        }

        return indexed;
    }
}
