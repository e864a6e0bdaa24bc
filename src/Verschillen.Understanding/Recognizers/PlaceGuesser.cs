using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Guesses which place a misspelt name in one message was meant to be.</summary>
internal sealed class PlaceGuesser(PlaceIndex index, PlaceContext context, Vocabulary vocabulary, Message message, bool[] taken)
{
    // A guess at a misspelt word costs about ten microseconds; nobody names more places than this in a message.
    private const int MostGuesses = 24;

    private static readonly FrozenSet<string> s_linking = Set("aan op de den in bij ad a d en ter der het t s onder over a/d");
    private static readonly FrozenSet<string> s_before = Set("van naar nar naa in uit te vanuit richting tussen bij nr gemeente gem noar nei vanoet from to stad dorp vanaf na nei woonplaats");

    private int _guesses;

    /// <summary>Whether the word at a token may be a misspelt name.</summary>
    public bool IsWorthIt(int start, bool isAsked)
    {
        var token = message[start];
        if (_guesses >= MostGuesses || token.Text.Length < 3 || (PlaceFinder.IsSmall(token.Text) && token.Text is not ("den" or "de" or "het" or "s" or "t")))
        {
            return false;
        }

        var isPlaced = IsPlaced(start, isAsked);
        return IsHyphenated(start) || (isPlaced ? !IsKnown(token.Text) || MayBeSplit(start) : token.Text.Length >= 6 && !vocabulary.Contains(token.Text));
    }

    private bool IsPlaced(int start, bool isAsked) =>
        (start > 0 && s_before.Contains(message[start - 1].Text)) || (message[start].HasCapital && message[start].Before < Gap.Stop) || (isAsked && message.Count <= 4);

    private bool MayBeSplit(int start) =>
        start + 1 < message.Count && message[start + 1] is { IsWord: true, Before: Gap.Space or Gap.Hyphen } && (message[start].Text is "den" or "de" or "het" || s_linking.Contains(message[start + 1].Text));

    /// <summary>"eten-leur": parts that are joined on purpose are one name.</summary>
    private bool IsHyphenated(int start) => start + 1 < message.Count && message[start + 1] is { IsWord: true, Before: Gap.Hyphen };

    /// <returns>Null when no name is near enough.</returns>
    public PlaceSpan? Guess(int start)
    {
        var isPlaced = IsPlaced(start, isAsked: false);
        var longest = IsHyphenated(start) || (MayBeSplit(start) && isPlaced) ? Math.Min(PlaceFinder.LastEnd(message, taken, start), start + 4) : start + 1;
        for (var end = longest; end > start; end--)
        {
            var letters = PlaceFinder.Join(message, start, end);
            var edits = letters.Length switch { < 5 => 0, < 8 => 1, _ => isPlaced ? 2 : 1 };
            if (letters.Length < 4)
            {
                continue;
            }

            if (end - start > 1 ? letters.Length < 8 || PlaceFinder.IsSmall(message[end - 1].Text) : IsKnown(letters))
            {
                continue;
            }

            _guesses++;
            if ((WithoutLastLetter(letters) ?? index.Nearest(letters, edits)) is not var (entry, distance) || (end - start > 1 && entry.Words < 2))
            {
                continue;
            }

            // A word of ours that is as near is meant, unless a preposition asks for a place.
            var isWord = end - start == 1 && vocabulary.Nearest(letters) is var (_, other) && (other < distance || (other == distance && !isPlaced));
            if (!isWord && context.IsPlace(entry.Letters, message, start, end, isAsked: true))
            {
                return new PlaceSpan(start, end, entry);
            }
        }

        return null;
    }

    /// <summary>"Emme", "Nijmege": an n that is not heard is not written.</summary>
    private (PlaceEntry Entry, int Edits)? WithoutLastLetter(string letters) =>
        letters.EndsWith('e') && index.Find(letters + "n") is { } entry ? (entry, 1) : null;

    private bool IsKnown(string word) => WithoutLastLetter(word) is null ? vocabulary.Contains(word) : vocabulary.ContainsExactly(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').Distinct(StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
}
