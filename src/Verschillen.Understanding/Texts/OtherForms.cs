using System.Collections.Frozen;

namespace Verschillen.Understanding.Texts;

/// <summary>Writes words of a dialect, of shorthand and of the spoken language the usual way: "mien" is "mijn", "kaorte" is "kaarte".</summary>
internal sealed class OtherForms
{
    private const int ShortestByVowel = 4;

    // Vowels that are written otherwise in the north, the east, Zeeland, Brabant and Limburg.
    private static readonly (string Own, string Usual)[] s_vowels =
        [("oa", "aa"), ("ao", "aa"), ("ae", "aa"), ("uu", "ui"), ("oe", "ui"), ("ie", "ij"), ("eu", "oo"), ("ai", "ee"), ("ea", "ee"), ("ou", "oe"), ("aai", "aa")];

    private readonly FrozenDictionary<string, string> _listed;
    private readonly Vocabulary _vocabulary;

    /// <param name="listed">Words and what each is in usual Dutch; in lower case.</param>
    /// <param name="vocabulary">The words that can be expected.</param>
    public OtherForms(IEnumerable<WordForms> listed, Vocabulary vocabulary)
    {
        _listed = listed.SelectMany(word => word.Forms.Select(form => (Form: Message.Of(form).Letters, Usual: Message.Of(word.Word).Letters)))
            .DistinctBy(pair => pair.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Usual, StringComparer.Ordinal);
        _vocabulary = vocabulary;
    }

    /// <summary>The usual form of a folded word, the word itself when there is no other; and whether it is one of the vocabulary.</summary>
    public (string Word, bool IsKnown) UsualOf(string word)
    {
        if (_listed.TryGetValue(word, out var usual))
        {
            return (usual, _vocabulary.Contains(usual));
        }

        var isKnown = _vocabulary.Contains(word);
        return !isKnown && word.Length >= ShortestByVowel && ByVowel(word) is { } known ? (known, true) : (word, isKnown);
    }

    private string? ByVowel(string word)
    {
        foreach (var (own, usual) in s_vowels)
        {
            if (word.Contains(own, StringComparison.Ordinal) && word.Replace(own, usual, StringComparison.Ordinal) is var other && _vocabulary.Contains(other))
            {
                return other;
            }
        }

        return null;
    }
}
