using System.Numerics;

namespace Verschillen.Understanding.Texts;

/// <summary>Finds the word that somebody meant to write.</summary>
internal sealed class SpellingIndex
{
    // The letters of the alphabet, and one for all else.
    private const int Letters = 27;

    // An edit of the sound outweighs all of the spelling.
    private const int EditWeight = 8;

    private readonly string[] _words;
    private readonly string[] _sounds;
    private readonly int[] _ranks;
    private readonly uint[] _letters;

    // Where the sounds of each length and each first letter begin.
    private readonly int[] _firsts = new int[((Sound.MaximumLength + 1) * Letters) + 1];

    /// <param name="words">Folded words without spaces, the more usual first; of two that fit equally well the first counts.</param>
    public SpellingIndex(IEnumerable<string> words)
    {
        var entries = words.Distinct(StringComparer.Ordinal)
            .Select((word, rank) => (Word: word, Sound: Sound.Of(word), Rank: rank))
            .Where(entry => entry.Sound.Length > 0)
            .OrderBy(entry => RunOf(entry.Sound.Length, entry.Sound[0]))
            .ToArray();
        _words = [.. entries.Select(entry => entry.Word)];
        _sounds = [.. entries.Select(entry => entry.Sound)];
        _ranks = [.. entries.Select(entry => entry.Rank)];
        _letters = [.. _sounds.Select(sound => LettersOf(sound))];
        for (int run = 0, first = 0; run < _firsts.Length; run++)
        {
            while (first < _sounds.Length && RunOf(_sounds[first].Length, _sounds[first][0]) < run)
            {
                first++;
            }

            _firsts[run] = first;
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

        var nearest = new Candidate(Index: -1, Edits: maximum, Score: int.MaxValue);
        for (var length = Math.Max(sound.Length - maximum, 1); length <= Math.Min(sound.Length + maximum, Sound.MaximumLength); length++)
        {
            nearest = Nearest(word, sound, maximum, RunOf(length, sound[0]), nearest);
            if (sound.Length > 1 && NumberOf(sound[1]) != NumberOf(sound[0]))
            {
                nearest = Nearest(word, sound, maximum, RunOf(length, sound[1]), nearest);
            }
        }

        return nearest.Index < 0 ? null : (_words[nearest.Index], nearest.Edits);
    }

    /// <summary>The nearest of the words whose sounds have one length and one first letter, or the nearest so far.</summary>
    private Candidate Nearest(ReadOnlySpan<char> word, ReadOnlySpan<char> sound, int maximum, int run, Candidate nearest)
    {
        var letters = LettersOf(sound);
        for (var i = _firsts[run]; i < _firsts[run + 1]; i++)
        {
            if (BitOperations.PopCount(letters ^ _letters[i]) > 2 * maximum || !MayBegin(sound, _sounds[i]))
            {
                continue;
            }

            // More edits than this make it further than the nearest so far, however it is spelt.
            var most = Math.Min(maximum, nearest.Score / EditWeight);
            var distance = EditDistance.Between(sound, _sounds[i], most);
            if (distance <= most && Score(distance, word, _words[i]) is var score && (score < nearest.Score || (score == nearest.Score && _ranks[i] < _ranks[nearest.Index])))
            {
                nearest = new Candidate(i, distance, score);
            }
        }

        return nearest;
    }

    /// <summary>Sound first, then spelling.</summary>
    private static int Score(int distance, ReadOnlySpan<char> word, string candidate) =>
        (distance * EditWeight) + EditDistance.Between(word[..Math.Min(word.Length, Sound.MaximumLength)], candidate.AsSpan(0, Math.Min(candidate.Length, Sound.MaximumLength)), EditWeight - 1);

    /// <summary>People seldom get the first letter wrong, except by swapping the first two.</summary>
    private static bool MayBegin(ReadOnlySpan<char> sound, string candidate) =>
        sound[0] == candidate[0] || (sound.Length > 1 && candidate.Length > 1 && sound[0] == candidate[1] && sound[1] == candidate[0]);

    private static int RunOf(int length, char first) => (length * Letters) + NumberOf(first);

    private static int NumberOf(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' : Letters - 1;

    private static uint LettersOf(ReadOnlySpan<char> sound)
    {
        var letters = 0u;
        foreach (var character in sound)
        {
            letters |= 1u << (character is >= 'a' and <= 'z' ? character - 'a' : 26 + (character % 6));
        }

        return letters;
    }

    /// <param name="Index">The number of the word; below zero for none.</param>
    /// <param name="Edits">How many edits part the sounds.</param>
    /// <param name="Score">How far it is; less is nearer.</param>
    private readonly record struct Candidate(int Index, int Edits, int Score);
}
