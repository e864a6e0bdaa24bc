using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds the places in a message, also when misspelt, split or joined.</summary>
internal sealed class PlaceFinder(PlaceIndex index, PlaceContext context, Vocabulary vocabulary)
{
    // A guess at a misspelt word costs about ten microseconds; nobody names more places than this in a message.
    private const int MostGuesses = 24;

    private static readonly FrozenSet<string> s_linking = Set("aan op de den in bij ad a d en ter der het t s onder over a/d");
    private static readonly FrozenSet<string> s_small = Set("aan op de den in bij ter der het een en van te is als dan was wat wel al er ik je zo nu om of uit naar voor met dat die dit bel hoe wie mij mijn nog niet hij zij we u");
    private static readonly FrozenSet<string> s_before = Set("van naar nar naa in uit te vanuit richting tussen bij nr gemeente gem noar nei vanoet from to stad dorp vanaf na nei woonplaats");

    public List<PlaceSpan> Find(Message message, bool[] taken, bool isAsked)
    {
        var spans = new List<PlaceSpan>();
        var guesses = 0;
        for (var i = 0; i < message.Count; i++)
        {
            if (taken[i] || !message[i].IsWord)
            {
                continue;
            }

            var span = Exact(message, taken, i, isAsked) is { } exact && !MayBeLonger(message, exact, i) ? exact
                : guesses < MostGuesses && IsWorthGuessing(message, i, isAsked) && Guess(message, taken, i, ref guesses) is { } guess ? guess
                : Exact(message, taken, i, isAsked);
            if (span is null)
            {
                continue;
            }

            spans.Add(span);
            taken.AsSpan(i, span.End - i).Fill(value: true);
            i = span.End - 1;
        }

        return spans;
    }

    private PlaceSpan? Exact(Message message, bool[] taken, int start, bool isAsked)
    {
        for (var end = LastEnd(message, taken, start); end > start; end--)
        {
            var letters = Join(message, start, end);
            if (index.Find(letters) is not { } entry && !(end == start + 1 && (entry = OfAdjective(letters)) is not null))
            {
                continue;
            }

            var isSplit = end - start > 1 && end - start != entry.Words;
            if (isSplit && (letters.Length < 5 || (letters.Length < 9 && HasSmallWord(message, start, end))))
            {
                continue;
            }

            if (context.IsPlace(letters, message, start, end, isAsked))
            {
                return new PlaceSpan(start, end, entry);
            }
        }

        return null;
    }

    /// <summary>"Utrechtse", "Amersfoorts".</summary>
    private PlaceEntry? OfAdjective(string word)
    {
        var stem = word.EndsWith("se", StringComparison.Ordinal) ? word[..^2] : word.EndsWith('s') ? word[..^1] : string.Empty;
        // Shorter names turn up inside ordinary words.
        return stem.Length >= 6 && !vocabulary.Contains(word) ? index.Find(stem) : null;
    }

    private static bool MayBeLonger(Message message, PlaceSpan span, int start) =>
        span.End + 1 < message.Count && span.End - start == 1 && message[span.End] is { Before: Gap.Space or Gap.Hyphen, Text: "aan" or "op" or "a" or "ad" or "bij" };

    private bool IsWorthGuessing(Message message, int start, bool isAsked)
    {
        var token = message[start];
        if (token.Text.Length < 3 || (s_small.Contains(token.Text) && token.Text is not ("den" or "de" or "het" or "s" or "t")))
        {
            return false;
        }

        var isPlaced = IsPlaced(message, start, isAsked);
        return IsHyphenated(message, start) || (isPlaced ? !vocabulary.Contains(token.Text) || MayBeSplit(message, start) : token.Text.Length >= 6 && !vocabulary.Contains(token.Text));
    }

    private static bool IsPlaced(Message message, int start, bool isAsked) =>
        (start > 0 && s_before.Contains(message[start - 1].Text)) || (message[start].HasCapital && message[start].Before < Gap.Stop) || (isAsked && message.Count <= 4);

    private static bool MayBeSplit(Message message, int start) =>
        start + 1 < message.Count && message[start + 1] is { IsWord: true, Before: Gap.Space or Gap.Hyphen } && (message[start].Text is "den" or "de" or "het" || s_linking.Contains(message[start + 1].Text));

    /// <summary>"eten-leur": parts that are joined on purpose are one name.</summary>
    private static bool IsHyphenated(Message message, int start) => start + 1 < message.Count && message[start + 1] is { IsWord: true, Before: Gap.Hyphen };

    private PlaceSpan? Guess(Message message, bool[] taken, int start, ref int guesses)
    {
        var isPlaced = IsPlaced(message, start, isAsked: false);
        var longest = IsHyphenated(message, start) || (MayBeSplit(message, start) && isPlaced) ? Math.Min(LastEnd(message, taken, start), start + 4) : start + 1;
        for (var end = longest; end > start; end--)
        {
            var letters = Join(message, start, end);
            var edits = letters.Length switch { < 5 => 0, < 8 => 1, _ => isPlaced ? 2 : 1 };
            if (letters.Length < 4)
            {
                continue;
            }

            if (end - start > 1 ? letters.Length < 8 || s_small.Contains(message[end - 1].Text) : vocabulary.Contains(letters))
            {
                continue;
            }

            guesses++;
            if ((WithoutLastLetter(letters) ?? index.Nearest(letters, edits)) is not var (entry, distance) || (end - start > 1 && entry.Words < 2))
            {
                continue;
            }

            // A word of ours that is as near is meant, unless a preposition asks for a place.
            var isWord = end - start == 1 && vocabulary.Nearest(letters) is var (_, other) && (other < distance || (other == distance && !isPlaced));
            if (!isWord && context.IsPlace(Join(entry), message, start, end, isAsked: true))
            {
                return new PlaceSpan(start, end, entry);
            }
        }

        return null;
    }

    /// <summary>"Emme", "Nijmege": an n that is not heard is not written.</summary>
    private (PlaceEntry Entry, int Edits)? WithoutLastLetter(string letters) =>
        letters.EndsWith('e') && index.Find(letters + "n") is { } entry ? (entry, 1) : null;

    private static string Join(PlaceEntry entry) => string.Concat(Message.Of(entry.Name.Name).Tokens.Select(token => token.Text));

    private static int LastEnd(Message message, bool[] taken, int start)
    {
        var end = start + 1;
        while (end < message.Count && end < start + PlaceIndex.MostWords && !taken[end] && message[end] is { IsWord: true, Before: not Gap.Stop })
        {
            end++;
        }

        return end;
    }

    private static string Join(Message message, int start, int end)
    {
        var letters = message[start].Text;
        for (var i = start + 1; i < end; i++)
        {
            letters += message[i].Text;
        }

        return letters;
    }

    private static bool HasSmallWord(Message message, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (s_small.Contains(message[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').Distinct(StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
}
