using System.Collections.Frozen;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Finds the places in a message, also when misspelt, split or joined.</summary>
internal sealed class PlaceFinder(PlaceIndex index, PlaceContext context, Vocabulary vocabulary)
{
    private static readonly FrozenSet<string> s_small = WordSet.Of("aan op de den in bij ter der het een en van te is als dan was wat wel al er ik je zo nu om of uit naar voor met dat die dit bel hoe wie mij mijn nog niet hij zij we u");

    public List<PlaceSpan> Find(Message message, bool[] taken, bool isAsked)
    {
        var spans = new List<PlaceSpan>();
        var guesser = new PlaceGuesser(index, context, vocabulary, message, taken);
        for (var i = 0; i < message.Count; i++)
        {
            if (taken[i] || !message[i].IsWord)
            {
                continue;
            }

            var exact = Exact(message, taken, i, isAsked);
            if (exact is null && context.EndOfRegion(message, i) is var end && end > i)
            {
                i = end - 1;
                continue;
            }

            var span = exact is not null && !MayBeLonger(message, exact, i) ? exact
                : (exact is not null || guesser.IsWorthIt(i, isAsked)) && guesser.Guess(i, mayBeLonger: exact is not null) is { } guess ? guess
                : exact;
            if (span is null)
            {
                continue;
            }

            // "bodegraven-reuwijk": the one name that both halves were taken for.
            if (spans.Count > 0 && spans[^1].End == i && message[i].Before == Gap.Hyphen && spans[^1].Entry.Candidates[0] == span.Entry.Candidates[0])
            {
                spans[^1] = spans[^1] with { End = span.End };
            }
            else
            {
                spans.Add(span);
            }

            taken.AsSpan(i, span.End - i).Fill(value: true);
            i = span.End - 1;
        }

        return spans;
    }

    private PlaceSpan? Exact(Message message, bool[] taken, int start, bool isAsked)
    {
        Span<char> buffer = stackalloc char[PlaceIndex.LongestName];
        var (end, length) = Join(message, start, LastEnd(message, taken, start), buffer);
        var lengths = index.LengthsOf(buffer[..length]);
        for (; end > start; length -= message[--end].Text.Length)
        {
            ReadOnlySpan<char> letters = buffer[..length];
            var entry = lengths.MayHave(length) ? index.Find(letters) : null;
            entry ??= end == start + 1 ? OfAdjective(letters) : null;
            if (entry is null)
            {
                continue;
            }

            var isSplit = end - start > 1 && end - start != entry.Words;
            if (isSplit && (letters.Length < 5 || (letters.Length < 9 && HasSmallWord(message, start, end)) || IsBehindPreposition(message, start, letters)))
            {
                continue;
            }

            if (context.IsPlace(letters, message, start, end, isAsked) && !(entry.Name.Kind != PlaceNameKind.Municipality && end == start + 1 && PersonNames.IsAt(message, start)))
            {
                return new PlaceSpan(start, end, entry);
            }
        }

        return null;
    }

    /// <summary>"Utrechtse", "Amersfoorts".</summary>
    private PlaceEntry? OfAdjective(ReadOnlySpan<char> word)
    {
        var stem = word.EndsWith("se", StringComparison.Ordinal) ? word[..^2] : word.EndsWith('s') ? word[..^1] : [];
        // Shorter names turn up inside ordinary words.
        return stem.Length >= 6 && !vocabulary.Contains(word) ? index.Find(stem) : null;
    }

    private static bool MayBeLonger(Message message, PlaceSpan span, int start) =>
        span.End + 1 < message.Count && span.End - start == 1 && message[span.End] is { Before: Gap.Space or Gap.Hyphen, Text: "aan" or "an" or "op" or "a" or "ad" or "bij" }
        || (message.Is(span.End, "van") && message[start].Text is "hoek" && span.End - start == 1);

    /// <summary>Whether a word is too common to begin a name.</summary>
    public static bool IsSmall(string word) => s_small.Contains(word);

    /// <summary>The token after the longest name that may begin at a token.</summary>
    public static int LastEnd(Message message, bool[] taken, int start)
    {
        var end = start + 1;
        while (end < message.Count && end < start + PlaceIndex.MostWords && !taken[end] && message[end] is { IsWord: true, Before: not Gap.Stop })
        {
            end++;
        }

        return end;
    }

    /// <summary>The letters of some tokens without spaces.</summary>
    public static string Join(Message message, int start, int end) =>
        end == start + 1 ? message[start].Text : string.Concat(Enumerable.Range(start, end - start).Select(i => message[i].Text));

    /// <summary>As <see cref="Join(Message, int, int)"/>, into a buffer: it is tried at every word of every message.</summary>
    /// <returns>The token after those that fit, and how many letters they have; no name is longer.</returns>
    private static (int End, int Length) Join(Message message, int start, int last, Span<char> buffer)
    {
        var (end, length) = (start, 0);
        while (end < last && message[end].Text.TryCopyTo(buffer[length..]))
        {
            length += message[end++].Text.Length;
        }

        return (end, length);
    }

    /// <summary>"ik kom uit Huizen" is Huizen; "ik kom uit uit huizen" is Uithuizen.</summary>
    private bool IsBehindPreposition(Message message, int start, ReadOnlySpan<char> letters) =>
        PlaceContext.IsPreposition(message[start].Text) && index.Find(letters[message[start].Text.Length..]) is not null && !(start > 0 && PlaceContext.IsPreposition(message[start - 1].Text));

    private static bool HasSmallWord(Message message, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsSmall(message[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
