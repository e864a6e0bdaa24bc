namespace Verschillen.Understanding.Learning;

/// <summary>The sentences that the parts of places are learned from: whole ones, and those put together of pieces.</summary>
internal static class PlaceSentences
{
    /// <returns>The same sentences in the same order every time.</returns>
    public static IEnumerable<PlaceSentence> Of(PlaceRoleWords words)
    {
        var parts = words.Parts.ToDictionary(part => part.Name, StringComparer.Ordinal);
        var pieces = words.Parts.Where(part => part.Alone is not null).SelectMany(part => part.Texts.Select(text => new PlaceSentence(text, [part.Alone!.Value])))
            .Concat(words.Pairs.SelectMany(pair => Together(pair, parts[pair.First].Texts, parts[pair.Second].Texts, words.Joints)));
        // Whole sentences are what people wrote, and weigh more than what is put together.
        return words.Sentences.Concat(words.Sentences).Concat(pieces.Select((sentence, index) => WithAddition(sentence, index, words)));
    }

    /// <summary>Each piece of the longer list with some of the other, by turns before and behind it.</summary>
    private static IEnumerable<PlaceSentence> Together(PlacePair pair, IReadOnlyList<string> firsts, IReadOnlyList<string> seconds, IReadOnlyList<string> joints)
    {
        var count = Math.Max(firsts.Count, seconds.Count);
        for (var i = 0; i < count * pair.Times; i++)
        {
            var shift = i / count * (seconds.Count / pair.Times);
            var (first, second) = (firsts[i % firsts.Count], seconds[(i + shift) % seconds.Count]);
            yield return i % 2 == 0
                ? new PlaceSentence(Join(first, second, i, joints), [pair.FirstRole, pair.SecondRole])
                : new PlaceSentence(Join(second, first, i, joints), [pair.SecondRole, pair.FirstRole]);
        }
    }

    /// <summary>Two of three sentences get something that names no place, before or behind.</summary>
    private static PlaceSentence WithAddition(PlaceSentence sentence, int index, PlaceRoleWords words)
    {
        if (index % 3 == 0 || words.Additions.Count == 0)
        {
            return sentence;
        }

        var addition = words.Additions[index / 3 % words.Additions.Count];
        return sentence with { Text = index % 3 == 1 ? Join(sentence.Text, addition, index, words.Joints) : Join(addition, sentence.Text, index, words.Joints) };
    }

    /// <summary>Every so often nothing stands between: many people type without signs.</summary>
    private static string Join(string first, string second, int index, IReadOnlyList<string> joints)
    {
        var turn = index % (joints.Count + 1);
        return turn == joints.Count ? $"{first} {second}" : $"{first} {joints[turn]} {second}";
    }
}
