using System.Collections.Frozen;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Guesses which place a misspelt name in one message was meant to be.</summary>
internal sealed class PlaceGuesser(PlaceIndex index, PlaceContext context, Vocabulary vocabulary, Message message, bool[] taken)
{
    // A guess at a misspelt word costs about ten microseconds; nobody names more places than this in a message.
    private const int MostGuesses = 24;

    // Names of more words are found by their first ones.
    private const int LongestGuess = 4;

    private static readonly FrozenSet<string> s_linking = WordSet.Of("aan an by b van en op de den in bij ad a d en ter der het t s onder over a/d");
    private static readonly FrozenSet<string> s_before = WordSet.Of("van vn fan vaan naar nar naa noa nao naor naer oet vanoet yn in uit te vanuit richting tussen bij nr gemeente gem noar nei vanoet from to stad dorp vanaf na nei woonplaats");

    private static readonly FrozenSet<string> s_giving = WordSet.Of("heeft vergoedt vergoed vergoet betaalt betaald geeft biedt doet rekent vraagt hanteert verstrekt regelt kent");

    private int _guesses;

    /// <summary>Whether the word at a token may be a misspelt name.</summary>
    public bool IsWorthIt(int start, bool isAsked)
    {
        var token = message[start];
        if (_guesses >= MostGuesses || token.Text.Length < 3 || (PlaceFinder.IsSmall(token.Text) && token.Text is not ("den" or "de" or "het" or "s" or "t")) || PersonNames.IsAt(message, start))
        {
            return false;
        }

        var isPlaced = IsPlaced(start, isAsked);
        return IsHyphenated(start) || (isPlaced ? !IsKnown(token.Text) || !vocabulary.ContainsExactly(token.Text) || MayBeSplit(start) || IsHalfStrange(start) : token.Text.Length >= (IsSlot(start) ? 5 : 6) && !vocabulary.Contains(token.Text));
    }

    private bool IsPlaced(int start, bool isAsked) =>
        (start > 0 && s_before.Contains(message[start - 1].Text)) || IsBesideAPlace(start) || (message[start].HasCapital && message[start].Before < Gap.Stop) || (isAsked && message.Count <= 4) || IsLeft(start);

    /// <summary>"nijmegen of arnem".</summary>
    private bool IsBesideAPlace(int start) => start > 1 && taken[start - 2] && message[start - 2].IsWord && message[start - 1].Text is "of" or "en" or "or" or "and";

    /// <summary>"prijs gpk delfd", "vergoedt ede": where the name of a municipality stands without a preposition.</summary>
    private bool IsSlot(int start) => IsGiver(start) || (start > 1 && start == message.Count - 1 && vocabulary.Contains(message[start - 1].Text));

    private bool IsGiver(int start) => start > 0 && s_giving.Contains(message[start - 1].Text);

    /// <summary>"wagneingen naar Utrecht": what a message begins with is left for what follows.</summary>
    private bool IsLeft(int start)
    {
        if (start + 2 < message.Count && (message.Is(start + 1, "naar") || (start == 0 && message.Is(1, "uit"))) && !vocabulary.Contains(message[start].Text))
        {
            return true;
        }

        for (var next = 1; start == 0 && next < LongestGuess && next < message.Count && !vocabulary.Contains(message[0].Text); next++)
        {
            if (s_before.Contains(message[next].Text))
            {
                return message.Is(next, "naar");
            }
        }

        return false;
    }

    private bool MayBeSplit(int start) =>
        start + 1 < message.Count && message[start + 1] is { IsWord: true, Before: Gap.Space or Gap.Hyphen } && (message[start].Text is "den" or "de" or "het" || s_linking.Contains(message[start + 1].Text));

    /// <summary>"stichtse vegt": a word that is in no list behind one that may begin a name.</summary>
    private bool IsHalfStrange(int start) =>
        start + 1 < message.Count && message[start + 1] is { IsWord: true, Before: Gap.Space, Text: { Length: >= 4 } next } && (!vocabulary.ContainsExactly(next) || !vocabulary.Contains(message[start].Text)) && !PlaceFinder.IsSmall(next);

    /// <summary>"eten-leur": parts that are joined on purpose are one name.</summary>
    private bool IsHyphenated(int start) => start + 1 < message.Count && message[start + 1] is { IsWord: true, Before: Gap.Hyphen };

    /// <param name="start">The first token of the name.</param>
    /// <param name="mayBeLonger">Whether a shorter name was found there already: "bergen" of "bergen op zom".</param>
    /// <returns>Null when no name is near enough.</returns>
    public PlaceSpan? Guess(int start, bool mayBeLonger)
    {
        var isPlaced = IsPlaced(start, isAsked: false);
        var longest = mayBeLonger || IsHyphenated(start) || (isPlaced && (MayBeSplit(start) || IsHalfStrange(start))) ? Math.Min(PlaceFinder.LastEnd(message, taken, start), start + LongestGuess) : start + 1;
        for (var end = longest; end > start; end--)
        {
            var letters = PlaceFinder.Join(message, start, end);
            var edits = letters.Length switch { < 5 => isPlaced && !IsKnown(letters) ? 1 : 0, < 8 => 1, _ => isPlaced || IsGiver(start) ? 2 : 1 };
            if (letters.Length < 4)
            {
                continue;
            }

            if (end - start > 1 && Enumerable.Range(start, end - start).All(i => vocabulary.ContainsExactly(message[i].Text) && !s_linking.Contains(message[i].Text) || message[i].Text is "de" or "het" or "den"))
            {
                continue;
            }

            if (end - start > 1 ? letters.Length < (message[start].Text is "den" or "deen" ? 6 : 8) || PlaceFinder.IsSmall(message[end - 1].Text) : isPlaced ? vocabulary.ContainsExactly(letters) : IsKnown(letters))
            {
                continue;
            }

            _guesses++;
            var respelt = end - start == 1 && (isPlaced || letters.Length > 5) ? Respelt(letters) : null;
            if ((respelt ?? index.Nearest(letters, edits)) is not var (entry, distance) || (end - start > 1 && entry.Words < 2))
            {
                continue;
            }

            // Nobody means a village that is neither written right nor asked for by a word before it.
            if (!isPlaced && distance > 0 && end - start == 1 && respelt is null && entry.Name.Kind != PlaceNameKind.Municipality)
            {
                continue;
            }

            // A form of a word of ours, or a very short one, must be nearer.
            if (end - start == 1 && distance > 0 && respelt is null && (IsKnown(letters) || (letters.Length < 5 && entry.Name.Kind != PlaceNameKind.Municipality)))
            {
                continue;
            }

            // A word of ours that is as near is meant, unless a preposition asks for a place.
            var isWord = end - start == 1 && vocabulary.Nearest(letters) is var (_, other) && (other < distance || (other == distance && !isPlaced && respelt is null));
            if (!isWord && context.IsPlace(entry.Letters, message, start, end, isAsked: true))
            {
                return new PlaceSpan(start, end, entry) { IsGuess = distance > 0 };
            }
        }

        return null;
    }

    /// <summary>What is a name when two letters change places or a sound is written another way.</summary>
    private (PlaceEntry Entry, int Edits)? Respelt(string letters) =>
        WithoutLastLetter(letters) ?? (!IsKnown(letters) && FirstRespelt(letters) is { } found && vocabulary.Nearest(letters) is not (_, 0) ? (found, 1) : null);

    private PlaceEntry? FirstRespelt(string letters)
    {
        foreach (var spelling in PlaceRespelling.Of(letters))
        {
            if (index.Find(spelling) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>"Emme", "Nijmege": an n that is not heard is not written.</summary>
    private (PlaceEntry Entry, int Edits)? WithoutLastLetter(string letters) =>
        letters.EndsWith('e') && index.Find(letters + "n") is { } entry ? (entry, 1) : null;

    private bool IsKnown(string word) => WithoutLastLetter(word) is null ? vocabulary.Contains(word) : vocabulary.ContainsExactly(word);
}
