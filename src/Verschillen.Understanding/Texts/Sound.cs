namespace Verschillen.Understanding.Texts;

/// <summary>Writes a word the way it sounds, so that "Amersvoort" and "Amersfoort" are one.</summary>
internal static class Sound
{
    public const int MaximumLength = Stem.MaximumLength;

    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        return buffer[..Write(word, buffer)].ToString();
    }

    /// <summary>Writes the sound of a folded word.</summary>
    /// <param name="word">A folded word; what is longer than <see cref="MaximumLength"/> is cut.</param>
    /// <param name="buffer">At least <see cref="MaximumLength"/> long.</param>
    /// <returns>How many characters were written.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> buffer)
    {
        word = word[..Math.Min(word.Length, MaximumLength)];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var (sound, used) = At(word, i);
            i += used - 1;
            if (length == 0 || buffer[length - 1] != sound)
            {
                buffer[length++] = sound;
            }
        }

        if (length > 3 && buffer[length - 1] == 'd')
        {
            buffer[length - 1] = 't';
            length -= buffer[length - 2] == 't' ? 1 : 0;
        }

        return length;
    }

    private static (char Sound, int Used) At(ReadOnlySpan<char> word, int index)
    {
        var next = index + 1 < word.Length ? word[index + 1] : '\0';
        return (word[index], next) switch
        {
            ('i', 'j') or ('e', 'i') => ('y', 2),
            ('c', 'h') => ('g', 2),
            ('c', 'k') => ('k', 2),
            ('k', 's') => ('x', 2),
            ('p', 'h') => ('f', 2),
            ('t', 'h') => ('t', 2),
            ('d', 't') => ('t', 2),
            ('o', 'u') or ('a', 'u') => ('w', 2),
            ('a', 'e') => ('a', 2),
            ('c', 'e' or 'i' or 'y') => ('s', 1),
            ('c', _) or ('q', _) => ('k', 1),
            ('v', _) => ('f', 1),
            ('z', _) => ('s', 1),
            var (other, _) => (other, 1),
        };
    }
}
