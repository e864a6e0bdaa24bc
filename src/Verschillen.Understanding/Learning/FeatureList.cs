using System.Runtime.InteropServices;

namespace Verschillen.Understanding.Learning;

/// <summary>What a message looks like to the model: hashed words, pairs and letter groups with their weight.</summary>
internal sealed class FeatureList
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // A message of ten words has about this many.
    private readonly List<(ulong Hash, float Weight)> _features = new(128);

    public ReadOnlySpan<(ulong Hash, float Weight)> Items => CollectionsMarshal.AsSpan(_features);

    /// <summary>Adds a feature.</summary>
    /// <param name="kind">Keeps equal words of different kinds apart.</param>
    /// <param name="first">A word or letters.</param>
    /// <param name="second">Its neighbour; empty when single.</param>
    /// <param name="weight">How much it counts.</param>
    public void Add(char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second, float weight)
    {
        var hash = (Seed ^ kind) * Prime;
        foreach (var character in first)
        {
            hash = (hash ^ character) * Prime;
        }

        hash = (hash ^ ' ') * Prime;
        foreach (var character in second)
        {
            hash = (hash ^ character) * Prime;
        }

        _features.Add((hash, weight));
    }

    /// <summary>Adds the letter groups of a word, with its edges.</summary>
    public void AddLetters(ReadOnlySpan<char> word, float weight)
    {
        Span<char> edged = stackalloc char[Texts.Stem.MaximumLength + 2];
        word = word[..Math.Min(word.Length, Texts.Stem.MaximumLength)];
        edged[0] = '_';
        word.CopyTo(edged[1..]);
        edged[word.Length + 1] = '_';
        var length = word.Length + 2;
        for (var size = 3; size <= 4; size++)
        {
            for (var start = 0; start + size <= length; start++)
            {
                Add('c', edged.Slice(start, size), [], weight);
            }
        }
    }

    /// <summary>Makes long and short messages weigh the same.</summary>
    public void Normalize()
    {
        var sum = 0f;
        foreach (var (_, weight) in _features)
        {
            sum += weight * weight;
        }

        var scale = sum > 0 ? 1 / MathF.Sqrt(sum) : 0;
        foreach (ref var feature in CollectionsMarshal.AsSpan(_features))
        {
            feature.Weight *= scale;
        }
    }
}
