using System.Runtime.InteropServices;

namespace Verschillen.Understanding.Learning;

/// <summary>What a message looks like to the model: hashed words, pairs and letter groups with their weight.</summary>
internal sealed class FeatureList
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const float PairWeight = 0.8f;
    private const float SkipWeight = 0.4f;
    private const float LetterWeight = 0.4f;

    // As many as are mostly added beside words.
    private const int BesideWords = 32;

    private readonly List<(ulong Hash, float Weight)> _features;

    private ulong _space = Seed;

    /// <param name="words">Words to make room for.</param>
    public FeatureList(List<string> words) => _features = new(RoomFor(words) + BesideWords);

    /// <param name="room">About how many there will be.</param>
    public FeatureList(int room) => _features = new(room);

    public ReadOnlySpan<(ulong Hash, float Weight)> Items => CollectionsMarshal.AsSpan(_features);

    /// <summary>Keeps what is added from now on apart from what is added within another space.</summary>
    public void Within(string space)
    {
        _space = Seed;
        foreach (var character in space)
        {
            _space = (_space ^ character) * Prime;
        }
    }

    /// <summary>Adds a feature.</summary>
    /// <param name="kind">Keeps equal words of different kinds apart.</param>
    /// <param name="first">A word or letters.</param>
    /// <param name="second">Its neighbour; empty when single.</param>
    /// <param name="weight">How much it counts.</param>
    public void Add(char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second, float weight)
    {
        var hash = (_space ^ kind) * Prime;
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

    /// <summary>Adds words, which follow which, and the letters of each.</summary>
    /// <param name="words">In order; one with a # before it stands for a kind of words, and has no letters.</param>
    /// <param name="hasLetters">Whether the letters are added too.</param>
    public void AddWords(List<string> words, bool hasLetters = true)
    {
        var before = "^";
        Add('b', default, default, 0.5f);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            Add('w', word, [], 1);
            Add('2', before, word, PairWeight);
            if (i > 1)
            {
                Add('3', words[i - 2], word, SkipWeight);
            }

            if (hasLetters && word[0] != '#')
            {
                AddLetters(word);
            }

            before = word;
        }

        Add('2', before, "$", PairWeight);
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

    /// <summary>How many features words make: themselves, what goes before, and their letters by three and by four.</summary>
    private static int RoomFor(List<string> words)
    {
        var room = 0;
        foreach (var word in words)
        {
            room += (2 * word.Length) + 3;
        }

        return room;
    }

    /// <summary>Adds the letter groups of a word, with its edges.</summary>
    private void AddLetters(ReadOnlySpan<char> word)
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
                Add('c', edged.Slice(start, size), [], LetterWeight);
            }
        }
    }
}
