using System.Numerics;

namespace Verschillen.Understanding.Texts;

/// <summary>Finds the word that somebody meant to write.</summary>
internal sealed class SpellingIndex
{
    private readonly string[] _words;
    private readonly string[] _sounds;
    private readonly int[] _ranks;
    private readonly uint[] _letters;
    private readonly int[] _firstOfLength = new int[Sound.MaximumLength + 2];

    /// <param name="words">Folded words without spaces, the more usual first; of two that fit equally well the first counts.</param>
    public SpellingIndex(IEnumerable<string> words)
    {
        var entries = words.Distinct(StringComparer.Ordinal)
            .Select((word, rank) => (Word: word, Sound: Sound.Of(word), Rank: rank))
            .Where(entry => entry.Sound.Length > 0)
            .OrderBy(entry => entry.Sound.Length)
            .ToArray();
        _words = [.. entries.Select(entry => entry.Word)];
        _sounds = [.. entries.Select(entry => entry.Sound)];
        _ranks = [.. entries.Select(entry => entry.Rank)];
        _letters = [.. _sounds.Select(sound => LettersOf(sound))];
        for (int length = 0, first = 0; length < _firstOfLength.Length; length++)
        {
            while (first < _sounds.Length && _sounds[first].Length < length)
            {
                first++;
            }

            _firstOfLength[length] = first;
        }
    }

    /// <summary>The nearest word.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="maximum">The most edits between the sounds, 0 to 2.</param>
    /// <returns>The word and its number of edits; null when no word is that near.</returns>
    public (string Word, int Edits)? Nearest(ReadOnlySpan<char> word, int maximum)
    {
        Span<char> buffer = stackalloc char[Sound.MaximumLength];
        var sound = buffer[..Sound.Write(word, buffer)];
        if (sound.Length == 0)
        {
            return null;
        }

        var letters = LettersOf(sound);
        var (best, bestEdits, bestScore) = (-1, 0, int.MaxValue);
        var end = _firstOfLength[Math.Min(sound.Length + maximum + 1, _firstOfLength.Length - 1)];
        for (var i = _firstOfLength[Math.Max(sound.Length - maximum, 0)]; i < end; i++)
        {
            if (BitOperations.PopCount(letters ^ _letters[i]) > 2 * maximum || !MayBegin(sound, _sounds[i]))
            {
                continue;
            }

            var distance = EditDistance.Between(sound, _sounds[i], maximum);
            if (distance <= maximum && Score(distance, word, _words[i]) is var score && (score < bestScore || (score == bestScore && _ranks[i] < _ranks[best])))
            {
                (best, bestEdits, bestScore) = (i, distance, score);
            }
        }

        return best < 0 ? null : (_words[best], bestEdits);
    }

    /// <summary>Sound first, then spelling.</summary>
    private static int Score(int distance, ReadOnlySpan<char> word, string candidate) =>
        (distance * 8) + EditDistance.Between(word[..Math.Min(word.Length, Sound.MaximumLength)], candidate.AsSpan(0, Math.Min(candidate.Length, Sound.MaximumLength)), 7);

    /// <summary>People seldom get the first letter wrong, except by swapping the first two.</summary>
    private static bool MayBegin(ReadOnlySpan<char> sound, string candidate) =>
        sound[0] == candidate[0] || (sound.Length > 1 && candidate.Length > 1 && sound[0] == candidate[1] && sound[1] == candidate[0]);

    private static uint LettersOf(ReadOnlySpan<char> sound)
    {
        var letters = 0u;
        foreach (var character in sound)
        {
            letters |= 1u << (character is >= 'a' and <= 'z' ? character - 'a' : 26 + (character % 6));
        }

        return letters;
    }
}
